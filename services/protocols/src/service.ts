import { join } from "node:path";
import { topics } from "@coop/contracts";
import {
  type AggregateDefinition,
  askerOf,
  createService,
  createStore,
  createVerbs,
  type FileStore,
  type GraphContext,
  type Rights,
  type RunningService,
  readNamedActor,
  readSchema,
  type ServiceDependencies,
  type ServiceProjections,
  type ServiceRetention,
} from "@coop/service-kit";
import type { ExistingProtocol } from "../data/existing-protocol.ts";
import { evolve } from "./domain/evolve.ts";
import { parts } from "./domain/insight.ts";
import type { Protocol, ProtocolEvent } from "./domain/protocol.ts";
import { whatWaits } from "./domain/tasks.ts";
import { protocolVerbs } from "./domain/verbs.ts";
import { evolveSection, type Section, type SectionEvent } from "./domain/write-section.ts";
import { createProjections } from "./events/projections.ts";
import { announceProtocol, announceRetired } from "./events/publish.ts";
import { createSubscriptions } from "./events/subscriptions.ts";
import { createProtocolHistory } from "./graphql/history.ts";
import { permissions, queries } from "./graphql/permissions.ts";
import { sentences } from "./graphql/refusals.ts";
import { createResolvers } from "./graphql/resolvers.ts";
import { importExisting } from "./import/import-existing.ts";
import { dropConsultations, keepConsultations } from "./postgres/consultations.ts";
import { keepExternalReference } from "./postgres/external-references.ts";
import { readGrid } from "./postgres/grid-store.ts";
import { migrations } from "./postgres/migrations.ts";
import { nextReference } from "./postgres/next-reference.ts";
import { rememberPerson } from "./postgres/people.ts";
import { createProtocolReader } from "./postgres/protocol-reader.ts";
import { projectProtocol, protocolColumns } from "./postgres/protocol-rows.ts";
import { createRetention } from "./postgres/retention.ts";
import { rememberRecipient } from "./postgres/share-recipients.ts";
import { tables } from "./postgres/tables.ts";
import { protocolRows, shareRules, visibleTo } from "./postgres/visibility.ts";
import { closeWorkItems, openWorkItems } from "./postgres/work-items.ts";

export interface ProtocolsDependencies extends ServiceDependencies {
  /** Makes the pseudonym of an invited professional. */
  readonly pseudonymSecret: string;
  readonly files: FileStore;
}

const protocolAggregate: AggregateDefinition<Protocol, ProtocolEvent> = {
  name: "Protocol",
  table: "protocol",
  evolve,
  columns: protocolColumns,
  announce: announceProtocol,
  tasks: whatWaits,
  project: projectProtocol,
};

const sectionAggregate: AggregateDefinition<Section, SectionEvent> = {
  name: "GridSection",
  table: "grid_section",
  evolve: evolveSection,
  columns: ({ protocolId, section }) => ({ protocol_id: protocolId, section }),
  announce: () => [],
  tasks: () => [],
};

const origin = { source: "/coop/protocols", topic: topics.protocols };

export interface ProtocolsService extends RunningService {
  /** Takes over protocols from before this application, at this instant of the legal clock; returns how many were new. */
  importExisting(records: readonly ExistingProtocol[], at: Date): Promise<number>;
}

const projectionParts = { openWorkItems, closeWorkItems, keepConsultations, dropConsultations };

/** What an operator can build again from the topics. */
export const protocolsProjections: ServiceProjections = {
  service: "protocols",
  tables,
  projections: createProjections(projectionParts),
};

/** What is kept no longer than it may. */
export const protocolsRetention: ServiceRetention = {
  service: "protocols",
  rules: createRetention({
    protocols: createStore(protocolAggregate, origin),
    sections: createStore(sectionAggregate, origin),
    announceRetired,
  }),
};

/** Who may do and see what. */
export const rights: Rights = {
  queries,
  mutations: permissions,
  entities: {
    Protocol: { rows: protocolRows, parts },
    GridShare: {
      rows: [
        "Les promoteurs du dossier ; et le destinataire, pour son seul partage, si tout cela est vrai.",
        ...Object.values(shareRules).map(({ sentence }) => sentence),
        "Aucune version n'a été déposée depuis le partage, et le dossier n'est pas clos.",
      ].join(" "),
    },
    ProtocolVersion: { rows: "Selon les parties « versions » et « authorisedVersion » de son protocole." },
    Authorisation: {
      rows: "Un arrêté publié, ou repris d'avant cette application : tout le monde, le document signé compris. Un arrêté signé et pas encore publié : qui instruit le dossier.",
    },
    Person: { rows: "Un pseudonyme ; tout ce qui s'y rattache : la personne elle-même." },
    Region: { rows: "Tout le monde ; ce qui attend son ARS : cette ARS." },
  },
};

/** Wires the protocols service: the only file that knows every part of it. */
export function createProtocols({ pseudonymSecret, files, ...dependencies }: ProtocolsDependencies): ProtocolsService {
  const protocols = createStore(protocolAggregate, origin);
  const sections = createStore(sectionAggregate, origin);
  const service = createService(
    {
      name: "protocols",
      tables,
      migrations,
      recordedEntities: { Protocol: "id", ProtocolVersion: "protocolId" },
      typeDefs: readSchema(join(import.meta.dirname, "../schema")),
      rights,
      retention: protocolsRetention.rules,
      assemble(dataSource) {
        const visible = (context: GraphContext) => visibleTo(askerOf(context));
        const verbs = createVerbs({
          dataSource,
          store: protocols,
          changed: "ProtocolChanged",
          permissions,
          sentences,
          visibleTo: visible,
          decisions: protocolVerbs,
        });
        const ports = {
          readGrid,
          nextReference,
          rememberPerson,
          rememberRecipient,
          readNamedActor: (reference: string) => readNamedActor(dependencies.actorKeys, reference),
          keepExternalReference,
          receivedFiles: files.received,
          visibleTo: visible,
          pseudonymSecret,
        };
        const reader = createProtocolReader(dataSource.manager);
        return {
          resolvers: createResolvers({
            reader,
            history: createProtocolHistory(dataSource.manager, reader),
            verbs,
            protocols,
            sections,
            ports,
          }),
          subscriptions: createSubscriptions({ protocols, ...projectionParts }),
        };
      },
    },
    dependencies,
  );
  const { dataSource } = service;
  return { ...service, importExisting: (records, at) => importExisting({ dataSource, protocols }, records, at) };
}
