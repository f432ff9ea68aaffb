import { askerOf } from "@coop/service-kit";
import type { AccessReader } from "../domain/reading.ts";
import { createAbsenceResolvers, createAgentResolvers, createDelegationResolvers } from "./agent.ts";
import { createAgentMutations } from "./agent-mutations.ts";
import { createBearerRightsResolvers, type ReadStanding } from "./bearer-rights.ts";
import { readAfresh } from "./changed.ts";
import { createClientMutations } from "./client-mutations.ts";
import type { Resolvers } from "./generated.ts";
import { createLoaders } from "./loaders.ts";
import type { MutationParts } from "./mutation-parts.ts";
import { createOrganisationResolvers } from "./organisation.ts";
import { createOrganisationMutations } from "./organisation-mutations.ts";
import { createPartnerClientResolvers } from "./partner-client.ts";
import { createShareRecipientResolvers, createShareRecipientsQuery, type ShareRecipientParts } from "./share-recipients.ts";

export interface ResolverParts extends MutationParts, ShareRecipientParts {
  readonly reader: AccessReader;
  readonly readStanding: ReadStanding;
}

/** The subgraph's table of contents. */
export function createResolvers({ reader, readStanding, ...parts }: ResolverParts): Resolvers {
  const { organisationVerbs, agentVerbs, clientVerbs } = parts;
  const loaders = createLoaders(reader);
  return {
    Query: {
      mesDroits: (_parent, _args, { actor }) => ({ actor }),
      organisation: (_parent, { code }, context) => loaders(context).organisationOfCode.load(code),
      organisations: (_parent, { filter, ...page }, context) => reader.organisations(askerOf(context), { ...filter }, page),
      shareRecipients: createShareRecipientsQuery(parts),
      agent: (_parent, { id }, context) => loaders(context).agent.load(id),
      agents: (_parent, { filter, ...page }, context) => reader.agents(askerOf(context), { ...filter }, page),
      partnerClient: (_parent, { id }, context) => loaders(context).client.load(id),
      partnerClients: (_parent, { filter, ...page }, context) => reader.clients(askerOf(context), { ...filter }, page),
    },
    Mutation: {
      ...createOrganisationMutations(parts),
      ...createAgentMutations(parts),
      ...createClientMutations(parts),
    },
    Organisation: createOrganisationResolvers(loaders, organisationVerbs),
    OrganisationChanged: { organisation: readAfresh((context) => loaders(context).organisation) },
    Agent: createAgentResolvers(loaders, agentVerbs),
    AgentChanged: { agent: readAfresh((context) => loaders(context).agent) },
    Absence: createAbsenceResolvers(loaders),
    SignatureDelegation: createDelegationResolvers(loaders),
    PartnerClient: createPartnerClientResolvers(loaders, clientVerbs),
    PartnerClientChanged: {
      partnerClient: readAfresh((context) => loaders(context).client),
      secret: ({ secret = null }) => secret,
    },
    ShareRecipient: createShareRecipientResolvers(parts),
    BearerRights: createBearerRightsResolvers(loaders, readStanding),
  };
}
