import { join } from "node:path";
import { type Actor, type Moment, pseudonym } from "@coop/kernel";
import {
  askerOf,
  createDataSource,
  createService,
  createStore,
  createVerbs,
  type GraphContext,
  type Rights,
  type RunningService,
  readSchema,
  type ServiceRetention,
  signNamedActor,
} from "@coop/service-kit";
import { noBroker } from "@coop/service-kit/broker/no-broker.ts";
import type { ServiceDependencies } from "@coop/service-kit/create-service.ts";
import { roleLabels } from "@coop/service-kit/graphql/actor-labels.ts";
import type { DataSource } from "typeorm";
import { agentVerbs } from "./domain/agent/verbs.ts";
import { clientVerbs } from "./domain/client/verbs.ts";
import type { Directory } from "./domain/directory.ts";
import { parts } from "./domain/insight.ts";
import { closeOrganisation } from "./domain/organisation/close-organisation.ts";
import { recordSirets } from "./domain/organisation/record-sirets.ts";
import { renameOrganisation } from "./domain/organisation/rename-organisation.ts";
import { reopenOrganisation } from "./domain/organisation/reopen-organisation.ts";
import { permissions, queries } from "./graphql/permissions.ts";
import { sentences } from "./graphql/refusals.ts";
import { createResolvers } from "./graphql/resolvers.ts";
import { createAccessReader } from "./postgres/access-reader.ts";
import * as people from "./postgres/agent-people.ts";
import { agentAggregate, clientAggregate, organisationAggregate } from "./postgres/aggregates.ts";
import { createDirectory } from "./postgres/directory.ts";
import {
  type FirstAdministrator,
  type FirstAdministratorRefused,
  inviteFirstAdministrator,
} from "./postgres/first-administrator.ts";
import { graphMigrations } from "./postgres/graph-migrations.ts";
import { graphTables } from "./postgres/graph-tables.ts";
import { type CountedUse, findClient, keepContact, recordUse } from "./postgres/partner-clients.ts";
import { isSecret, keepSecret, newSecret } from "./postgres/partner-secrets.ts";
import { createRegisterHead } from "./postgres/register-head.ts";
import { retention } from "./postgres/retention.ts";
import { readRevocations } from "./postgres/revocations.ts";
import { findShareRecipients } from "./postgres/share-recipients.ts";
import { currentAgent, readStanding } from "./postgres/standing.ts";
import { administeredOrganisations, agentRows, clientRows, visibleAgents, visibleClients } from "./postgres/visibility.ts";

/** Nothing is announced, so the topic is only a name. */
const outgoing = { source: "/coop/access", topic: "coop.access" } as const;

export const stores = {
  organisations: createStore(organisationAggregate, outgoing),
  agents: createStore(agentAggregate, outgoing),
  clients: createStore(clientAggregate, outgoing),
} as const;

export interface SubgraphDependencies extends Omit<ServiceDependencies, "broker"> {
  readonly pseudonymSecret: string;
  /** Counts who writes into the directory. */
  readonly meter?: (context: GraphContext) => Promise<void>;
}

/** What is kept no longer than it may. */
export const accessRetention: ServiceRetention = { service: "access", rules: retention };

/** Who may do and see what. */
export const rights: Rights = {
  queries,
  mutations: permissions,
  entities: {
    Organisation: { rows: "Tout le monde sait qu'elle existe ; ses agents et ses clients : selon les lignes ci-dessous.", parts },
    Agent: { rows: agentRows },
    PartnerClient: { rows: clientRows },
  },
};

/** Wires the graph of the access service: its organisations, agents and clients. */
export function createAccessSubgraph(dependencies: SubgraphDependencies): RunningService {
  const { pseudonymSecret, meter } = dependencies;
  return createService(
    {
      name: "access",
      tables: graphTables,
      migrations: graphMigrations,
      typeDefs: readSchema(join(import.meta.dirname, "../schema")),
      rights,
      retention,
      assemble: (dataSource) => ({
        resolvers: createResolvers({
          reader: createAccessReader(dataSource.manager),
          readStanding: (actor, today) => readStanding(dataSource.manager, actor, today),
          findShareRecipients: (today, text) => findShareRecipients(dataSource.manager, { today }, text),
          referTo: (named) => signNamedActor(dependencies.actorKeys, named),
          ports: {
            ...people,
            keepContact,
            keepSecret,
            newSecret,
            pseudonymOf: (name) => pseudonym(name, pseudonymSecret),
          },
          ...verbsOver(dataSource, meter),
        }),
        subscriptions: [],
      }),
    },
    { ...dependencies, broker: noBroker },
  );
}

function verbsOver(dataSource: DataSource, meter: SubgraphDependencies["meter"]) {
  const shared = { dataSource, permissions, sentences, ...(meter && { meter }) } as const;
  const under = (rule: typeof visibleAgents) => ({ visibleTo: (context: GraphContext) => rule(askerOf(context)) });
  return {
    organisationVerbs: createVerbs({
      ...shared,
      ...under(administeredOrganisations),
      store: stores.organisations,
      changed: "OrganisationChanged",
      decisions: { renameOrganisation, closeOrganisation, reopenOrganisation, recordSirets },
    }),
    agentVerbs: createVerbs({
      ...shared,
      ...under(visibleAgents),
      store: stores.agents,
      changed: "AgentChanged",
      decisions: agentVerbs,
    }),
    clientVerbs: createVerbs({
      ...shared,
      ...under(visibleClients),
      store: stores.clients,
      changed: "PartnerClientChanged",
      decisions: clientVerbs,
    }),
  };
}

/** The directory for those who log people in, over the same tables. */
export function createAccessDirectory(dataSource: DataSource, pseudonymSecret: string): Directory {
  const registerHead = createRegisterHead(stores.organisations, stores.agents);
  return createDirectory({ dataSource, agents: stores.agents, registerHead, roleLabels, pseudonymSecret });
}

/** What the issuer and the gateways ask of the tables, in nobody's name. */
export function createPorts({ manager }: DataSource, readMoment: () => Promise<Moment>) {
  return {
    gatewayPort: {
      readRevocations: () => readRevocations(manager),
      recordUse: (uses: readonly CountedUse[]) => recordUse(manager, uses),
    },
    partnerClients: {
      find: (clientId: string) => findClient(manager, clientId),
      isSecret: (secretIds: readonly string[], text: string) => isSecret(manager, secretIds, text),
      readMoment,
    },
    /** Agents are as the directory has them today; a professional is by their number, a client by its own row. */
    actorToday: async (actor: Actor) =>
      actor.kind === "PROFESSIONAL" || actor.kind === "PARTNER_SYSTEM"
        ? actor
        : currentAgent(manager, actor, (await readMoment()).today),
  };
}

/** The command `npm run access -- first-administrator` on the tables of a service that may run or not. */
export async function firstAdministratorOn(
  databaseUrl: string,
  administrator: FirstAdministrator,
  at: Moment,
): Promise<FirstAdministratorRefused | undefined> {
  const dataSource = createDataSource({ url: databaseUrl, tables: graphTables, migrations: graphMigrations, poolSize: 1 });
  await dataSource.initialize();
  try {
    return await dataSource.transaction((manager) => inviteFirstAdministrator(manager, stores.agents, administrator, at));
  } finally {
    await dataSource.destroy();
  }
}
