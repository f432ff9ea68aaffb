import { join } from "node:path";
import { topics } from "@coop/contracts";
import {
  type AggregateDefinition,
  createService,
  createStore,
  createVerbs,
  type Rights,
  type RunningService,
  readSchema,
  type ServiceDependencies,
  type ServiceProjections,
} from "@coop/service-kit";
import type { OpinionEvent } from "./domain/events.ts";
import { evolve } from "./domain/evolve.ts";
import { parts } from "./domain/insight.ts";
import type { Opinion } from "./domain/opinion.ts";
import { whatWaits } from "./domain/tasks.ts";
import { verbs as decisions } from "./domain/verbs.ts";
import { createProjections } from "./events/projections.ts";
import { announceOpinion } from "./events/publish.ts";
import { createSubscriptions } from "./events/subscriptions.ts";
import { createOpinionHistory } from "./graphql/history.ts";
import { permissions, queries } from "./graphql/permissions.ts";
import { sentences } from "./graphql/refusals.ts";
import { createResolvers } from "./graphql/resolvers.ts";
import { keepDossiers } from "./postgres/dossiers.ts";
import { migrations } from "./postgres/migrations.ts";
import { createOpinionReader } from "./postgres/opinion-reader.ts";
import { findOpenFile, opinionColumns } from "./postgres/opinion-rows.ts";
import { tables } from "./postgres/tables.ts";
import { changeableBy, opinionRows } from "./postgres/visibility.ts";

const opinionAggregate: AggregateDefinition<Opinion, OpinionEvent> = {
  name: "Opinion",
  table: "opinion",
  evolve,
  columns: opinionColumns,
  announce: announceOpinion,
  tasks: whatWaits,
};

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
    Protocol: { rows: "Rien que les avis de la ligne ci-dessus." },
  },
};

/** Wires the opinions service: the only file that knows every part of it. */
export function createOpinions(dependencies: ServiceDependencies): RunningService {
  return createService(
    {
      name: "opinions",
      tables,
      migrations,
      recordedEntities: ["Opinion"],
      typeDefs: readSchema(join(import.meta.dirname, "../schema")),
      rights,
      assemble(dataSource) {
        const opinions = createStore(opinionAggregate, { source: "/coop/opinions", topic: topics.opinions });
        const verbs = createVerbs({
          dataSource,
          store: opinions,
          changed: "OpinionChanged",
          permissions,
          sentences,
          visibleTo: ({ actor }) => changeableBy(actor),
          decisions,
        });
        return {
          resolvers: createResolvers({
            reader: createOpinionReader(dataSource.manager),
            verbs,
            history: createOpinionHistory(dataSource.manager),
          }),
          subscriptions: createSubscriptions({ opinions, keepDossiers, findOpenFile }),
        };
      },
    },
    dependencies,
  );
}
