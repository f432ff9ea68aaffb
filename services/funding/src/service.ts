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
import type { FundingEvent } from "./domain/events.ts";
import { evolve } from "./domain/evolve.ts";
import type { FundingFile } from "./domain/funding-file.ts";
import { parts } from "./domain/insight.ts";
import { whatWaits } from "./domain/tasks.ts";
import { verbs as decisions } from "./domain/verbs.ts";
import { createProjections } from "./events/projections.ts";
import { announceFunding } from "./events/publish.ts";
import { createSubscriptions } from "./events/subscriptions.ts";
import { createFundingHistory } from "./graphql/history.ts";
import { permissions, queries } from "./graphql/permissions.ts";
import { sentences } from "./graphql/refusals.ts";
import { createResolvers } from "./graphql/resolvers.ts";
import { keepDossiers } from "./postgres/dossiers.ts";
import { fundingColumns } from "./postgres/funding-columns.ts";
import { createFundingReader } from "./postgres/funding-reader.ts";
import { migrations } from "./postgres/migrations.ts";
import { tables } from "./postgres/tables.ts";
import { fundingRows, visibleTo } from "./postgres/visibility.ts";

const fundingAggregate: AggregateDefinition<FundingFile, FundingEvent> = {
  name: "FundingFile",
  table: "funding_file",
  evolve,
  columns: fundingColumns,
  announce: announceFunding,
  tasks: whatWaits,
};

/** What an operator can build again from the topics. */
export const fundingProjections: ServiceProjections = {
  service: "funding",
  tables,
  projections: createProjections({ keepDossiers }),
};

/** Who may do and see what. */
export const rights: Rights = {
  queries,
  mutations: permissions,
  entities: {
    FundingFile: { rows: fundingRows, parts },
    Protocol: { rows: "Rien que le dossier de financement de la ligne ci-dessus." },
  },
};

/** Wires the funding service: the only file that knows every part of it. */
export function createFunding(dependencies: ServiceDependencies): RunningService {
  return createService(
    {
      name: "funding",
      tables,
      migrations,
      recordedEntities: { FundingFile: "id" },
      typeDefs: readSchema(join(import.meta.dirname, "../schema")),
      rights,
      assemble(dataSource) {
        const files = createStore(fundingAggregate, { source: "/coop/funding", topic: topics.funding });
        const verbs = createVerbs({
          dataSource,
          store: files,
          changed: "FundingChanged",
          permissions,
          sentences,
          visibleTo: ({ actor }) => visibleTo(actor),
          decisions,
        });
        return {
          resolvers: createResolvers({
            reader: createFundingReader(dataSource.manager),
            verbs,
            history: createFundingHistory(dataSource.manager),
          }),
          subscriptions: createSubscriptions({ files, keepDossiers }),
        };
      },
    },
    dependencies,
  );
}
