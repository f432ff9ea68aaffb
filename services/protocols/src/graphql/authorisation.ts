import type { AuthorisationResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";

export function createAuthorisationResolvers(loaders: Loaders): AuthorisationResolvers {
  return {
    __resolveReference: ({ id }, context) => loaders(context).authorisation.load(id),
    id: ({ authorisationId }) => authorisationId,
    regions: ({ regionCodes }) => regionCodes.map((code) => ({ code })),
    version: ({ version }) => version?.number ?? null,
    hash: ({ version }) => version?.hash ?? null,
    orderNumber: ({ order, existingOrder }) => order?.number ?? existingOrder?.reference ?? null,
    signedOn: ({ order, existingOrder }) => order?.signedOn ?? existingOrder?.signedOn ?? null,
    delegation: ({ order }) => order?.delegation ?? null,
    gazette: ({ publication }) => publication?.gazette ?? null,
    publicationReference: ({ publication }) => publication?.reference ?? null,
    publishedOn: ({ publication, existingOrder }) => publication?.publishedOn ?? existingOrder?.publishedOn ?? null,
  };
}
