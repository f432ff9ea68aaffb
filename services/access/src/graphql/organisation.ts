import type { GraphContext } from "@coop/service-kit";
import { parts } from "../domain/insight.ts";
import type { OrganisationView } from "../domain/reading.ts";
import type { OrganisationResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import type { OrganisationVerbs } from "./mutation-parts.ts";

/** An organisation as the graph shows it: its name is everybody's, the rest is for who administers it. */
export function createOrganisationResolvers(loaders: Loaders, verbs: OrganisationVerbs): OrganisationResolvers {
  return {
    __resolveReference: ({ id }, context) => loaders(context).organisation.load(id),
    code: ({ state }) => state.code,
    kind: ({ state }) => state.kind,
    label: ({ state }) => state.label,
    regionCode: ({ state }) => state.region,
    closedOn: ({ state }) => state.closedOn ?? null,
    revision: (organisation, _args, context) => (isOwn(organisation, context) ? organisation.revision : null),
    sirets: (organisation, _args, context) => (isOwn(organisation, context) ? organisation.state.sirets : null),
    agents: ({ state }, { first }, context) => loaders(context).agentsOf.load({ code: state.code, first }),
    availableActions: (organisation, _args, context) =>
      isOwn(organisation, context) ? verbs.availableActions(organisation.state, context) : [],
  };
}

function isOwn(organisation: OrganisationView, { actor }: GraphContext): boolean {
  return parts.administration.seenBy(organisation, actor);
}
