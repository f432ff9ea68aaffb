import { join } from "node:path";
import { topics } from "@coop/contracts";
import {
  type AggregateDefinition,
  createService,
  createStore,
  createVerbs,
  type FileStore,
  type GraphContext,
  type Rights,
  type RunningService,
  readSchema,
  type ServiceDependencies,
  type ServiceProjections,
} from "@coop/service-kit";
import type { DataSource } from "typeorm";
import type { Consultation, ConsultationEvent } from "./domain/consultation/consultation.ts";
import { consultationParts } from "./domain/consultation/consultation-insight.ts";
import { whatConsultationWaits } from "./domain/consultation/consultation-tasks.ts";
import { consultationVerbs } from "./domain/consultation/consultation-verbs.ts";
import { evolveConsultation } from "./domain/consultation/evolve.ts";
import { isReviewed } from "./domain/consultation/requestable.ts";
import type { OpinionEvent } from "./domain/events.ts";
import { evolve } from "./domain/evolve.ts";
import { parts } from "./domain/insight.ts";
import type { Opinion } from "./domain/opinion.ts";
import { whatWaits } from "./domain/tasks.ts";
import { verbs as opinionVerbs } from "./domain/verbs.ts";
import { createLapseConsultations } from "./events/lapse-consultations.ts";
import { createProjections } from "./events/projections.ts";
import { announceOpinion } from "./events/publish.ts";
import { announceConsultation } from "./events/publish-consultation.ts";
import { createRetireDossier } from "./events/retire-dossier.ts";
import { createSubscriptions } from "./events/subscriptions.ts";
import { createConsultationHistory } from "./graphql/consultation-history.ts";
import { consultationSentences } from "./graphql/consultation-refusals.ts";
import { createOpinionHistory } from "./graphql/history.ts";
import { permissions, queries } from "./graphql/permissions.ts";
import { sentences } from "./graphql/refusals.ts";
import { createResolvers } from "./graphql/resolvers.ts";
import { createConsultationReader } from "./postgres/consultation-reader.ts";
import { consultationColumns, findConflicted, findOpenConsultations, lockRequestable } from "./postgres/consultation-rows.ts";
import { consultationRows, consultationsChangeableBy, requestableBy } from "./postgres/consultation-visibility.ts";
import { keepDossiers } from "./postgres/dossiers.ts";
import { migrations } from "./postgres/migrations.ts";
import { createOpinionReader } from "./postgres/opinion-reader.ts";
import { findOpenFile, opinionColumns } from "./postgres/opinion-rows.ts";
import { tables } from "./postgres/tables.ts";
import { changeableBy, opinionRows } from "./postgres/visibility.ts";

export interface OpinionsDependencies extends ServiceDependencies {
  readonly files: FileStore;
  /** How long every body has to answer, instead of what the terms of its type say. */
  readonly consultationDays?: number | undefined;
}

const origin = { source: "/coop/opinions", topic: topics.opinions };

const consultationAggregate: AggregateDefinition<Consultation, ConsultationEvent> = {
  name: "Consultation",
  table: "consultation",
  evolve: evolveConsultation,
  columns: consultationColumns,
  announce: announceConsultation,
  tasks: whatConsultationWaits,
};
const consultations = createStore(consultationAggregate, origin);
const lapseConsultations = createLapseConsultations({ consultations, findOpenConsultations });

const opinionAggregate: AggregateDefinition<Opinion, OpinionEvent> = {
  name: "Opinion",
  table: "opinion",
  evolve,
  columns: opinionColumns,
  announce: announceOpinion,
  tasks: whatWaits,
  /** The HAS no longer waits for advice on what it has said, in the transaction in which it says it. */
  async project(manager, { after, at }) {
    if (!isReviewed(after.status)) await lapseConsultations(manager, after.protocolId, { at });
  },
};
const opinions = createStore(opinionAggregate, origin);

const retireDossier = createRetireDossier({ opinions, consultations });

function createAllVerbs(dataSource: DataSource) {
  return {
    verbs: createVerbs({
      dataSource,
      store: opinions,
      changed: "OpinionChanged",
      permissions,
      sentences,
      visibleTo: ({ actor }) => changeableBy(actor),
      decisions: opinionVerbs,
    }),
    consultationVerbs: createVerbs({
      dataSource,
      store: consultations,
      changed: "ConsultationChanged",
      permissions,
      sentences: consultationSentences,
      visibleTo: ({ actor }) => consultationsChangeableBy(actor),
      decisions: consultationVerbs,
    }),
  };
}

/** What an operator can build again from the topics. */
export const opinionsProjections: ServiceProjections = {
  service: "opinions",
  tables,
  projections: createProjections({ keepDossiers }),
};

/** Who may do and see what. */
export const rights: Rights = {
  queries,
  mutations: permissions,
  entities: {
    Opinion: { rows: opinionRows, parts },
    Consultation: { rows: consultationRows, parts: consultationParts },
    Protocol: { rows: "Rien que les avis et les consultations des lignes ci-dessus." },
  },
};

/** Wires the opinions service: the only file that knows every part of it. */
export function createOpinions({ files, consultationDays, ...dependencies }: OpinionsDependencies): RunningService {
  return createService(
    {
      name: "opinions",
      tables,
      migrations,
      recordedEntities: { Opinion: "id", Consultation: "id" },
      typeDefs: readSchema(join(import.meta.dirname, "../schema")),
      rights,
      assemble(dataSource) {
        const { manager } = dataSource;
        return {
          resolvers: createResolvers({
            reader: createOpinionReader(manager),
            history: createOpinionHistory(manager),
            consultationReader: createConsultationReader(manager),
            consultationHistory: createConsultationHistory(manager),
            ...createAllVerbs(dataSource),
            ports: {
              lockRequestable,
              findConflicted,
              days: consultationDays ?? null,
              requestableBy: ({ actor }: GraphContext) => requestableBy(actor),
              receivedFiles: files.received,
            },
          }),
          subscriptions: createSubscriptions({ opinions, keepDossiers, findOpenFile, lapseConsultations, retireDossier }),
        };
      },
    },
    dependencies,
  );
}
