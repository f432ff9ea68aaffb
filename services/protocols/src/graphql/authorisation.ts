import { askerOf, sameFields } from "@coop/service-kit";
import { mayKnowOf } from "../domain/authorised.ts";
import type { AuthorisationAsOfResolvers, AuthorisationResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";

export function createAuthorisationResolvers(loaders: Loaders): AuthorisationResolvers {
  return {
    __resolveReference: async ({ id }, context) => {
      const authorisation = await loaders(context).authorisation.load(id);
      return authorisation && mayKnowOf(authorisation, authorisation.protocol.state, askerOf(context)) ? authorisation : null;
    },
    id: ({ authorisationId }) => authorisationId,
    regions: ({ regionCodes }) => regionCodes.map((code) => ({ code })),
    version: ({ version }) => version?.number ?? null,
    hash: ({ version }) => version?.hash ?? null,
    orderNumber: ({ order, existingOrder }) => order?.number ?? existingOrder?.reference ?? null,
    signedOn: ({ order, existingOrder }) => order?.signedOn ?? existingOrder?.signedOn ?? null,
    delegation: ({ order }) => order?.delegation ?? null,
    orderFile: ({ order }) => order?.file ?? null,
    gazette: ({ publication }) => publication?.gazette ?? null,
    publicationReference: ({ publication }) => publication?.reference ?? null,
    publishedOn: ({ publication, existingOrder }) => publication?.publishedOn ?? existingOrder?.publishedOn ?? null,
  };
}

/** An authorisation of the past is shown as that of today is, but leads to no other row. */
export function createAuthorisationAsOfResolvers(today: AuthorisationResolvers): AuthorisationAsOfResolvers {
  return sameFields(
    today,
    "regions",
    "version",
    "hash",
    "orderNumber",
    "signedOn",
    "delegation",
    "orderFile",
    "gazette",
    "publicationReference",
    "publishedOn",
  );
}
