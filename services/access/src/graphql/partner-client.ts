import { authenticationOf, validSecrets } from "../domain/client/partner-client.ts";
import type { OrganisationView } from "../domain/reading.ts";
import type { PartnerClientResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import type { ClientVerbs } from "./mutation-parts.ts";
import { presentScopes } from "./scopes.ts";

/** A partner's client as the graph shows it; who gets here may see it whole. A secret is nowhere to be read. */
export function createPartnerClientResolvers(loaders: Loaders, verbs: ClientVerbs): PartnerClientResolvers {
  return {
    __resolveReference: ({ id }, context) => loaders(context).client.load(id),
    clientId: ({ state }) => state.clientId,
    label: ({ state }) => state.label,
    organisation: async ({ state }, _args, context) =>
      (await loaders(context).organisationOfCode.load(state.organisation)) as OrganisationView,
    status: ({ state }) => state.status,
    regionCodes: ({ state }) => state.regions,
    scopes: ({ state }) => presentScopes(state.scopes),
    expiresOn: ({ state }) => state.expiresOn,
    authentication: ({ state }) => authenticationOf(state),
    secrets: ({ state }, _args, { at }) => validSecrets(state, at.now),
    keyNames: ({ state }) => state.keys.map(({ kid }) => kid),
    certificateThumbprint: ({ state }) => state.certificate,
    lastUsedAt: ({ lastUsedAt }) => lastUsedAt?.toISOString() ?? null,
    usage: ({ state }, _args, context) => loaders(context).usage.load(state.clientId),
    availableActions: ({ state }, _args, context) => verbs.availableActions(state, context),
  };
}
