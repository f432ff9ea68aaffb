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
  type ServiceRetention,
  sql,
} from "@coop/service-kit";
import type { DataSource } from "typeorm";
import type { Adhesion } from "./domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "./domain/adhesion/events.ts";
import { evolve } from "./domain/adhesion/evolve.ts";
import { adhesionVerbs } from "./domain/adhesion/verbs.ts";
import { parts } from "./domain/insight.ts";
import type { AnnualReport } from "./domain/report/annual-report.ts";
import type { ReportEvent } from "./domain/report/events.ts";
import { evolveReport } from "./domain/report/evolve.ts";
import { parts as reportParts } from "./domain/report/report-insight.ts";
import { reportVerbs } from "./domain/report/verbs.ts";
import { amendStructure } from "./domain/structure/amend-structure.ts";
import type { StructureEvent } from "./domain/structure/events.ts";
import { evolveStructure } from "./domain/structure/evolve.ts";
import type { Structure } from "./domain/structure/structure.ts";
import { whatReportWaits, whatWaits } from "./domain/tasks.ts";
import { createProjections } from "./events/projections.ts";
import { announceAdhesion } from "./events/publish-adhesion.ts";
import { announceReport } from "./events/publish-report.ts";
import { createRetireDossier } from "./events/retire-dossier.ts";
import { createDueReports } from "./events/start-due-reports.ts";
import { createSubscriptions } from "./events/subscriptions.ts";
import { createAdhesionHistory } from "./graphql/adhesion-history.ts";
import { permissions, queries } from "./graphql/permissions.ts";
import { adhesionSentences, reportSentences, structureSentences } from "./graphql/refusals.ts";
import { createReportHistory } from "./graphql/report-history.ts";
import { createResolvers } from "./graphql/resolvers.ts";
import { adhesionColumns } from "./postgres/adhesion-rows.ts";
import { migrations } from "./postgres/migrations.ts";
import { numberHolders } from "./postgres/number-holders.ts";
import { rememberPerson } from "./postgres/people.ts";
import { keepAuthorisation, keepDossiers, keepFundings, readAuthorisation } from "./postgres/projections.ts";
import { createReader } from "./postgres/reader.ts";
import { lookAgainOn, openedReports, previousFigures, teamsToLookAt } from "./postgres/report-facts.ts";
import { projectReport, reportColumns } from "./postgres/report-rows.ts";
import { createRetention } from "./postgres/retention.ts";
import { structureColumns } from "./postgres/structure-rows.ts";
import { tables } from "./postgres/tables.ts";
import { dropTeamTotals, projectAdhesion } from "./postgres/team-totals.ts";
import { adhesionRows, reportRows, visibleAdhesions, visibleReports } from "./postgres/visibility.ts";

export interface AdhesionsDependencies extends ServiceDependencies {
  /** Makes the pseudonym of an invited professional. */
  readonly pseudonymSecret: string;
  readonly files: FileStore;
}

export interface AdhesionsService extends RunningService {
  /** Opens the reports of the periods that have ended by `now` (legal clock) and resolves with their number. To be called every day. */
  startDueReports(now: Date): Promise<number>;
}

const adhesionAggregate: AggregateDefinition<Adhesion, AdhesionEvent> = {
  name: "Adhesion",
  table: "adhesion",
  evolve,
  columns: adhesionColumns,
  announce: announceAdhesion,
  tasks: whatWaits,
  project: projectAdhesion,
};

const reportAggregate: AggregateDefinition<AnnualReport, ReportEvent> = {
  name: "AnnualReport",
  table: "report",
  evolve: evolveReport,
  columns: reportColumns,
  announce: announceReport,
  tasks: whatReportWaits,
  project: projectReport,
};

const structureAggregate: AggregateDefinition<Structure, StructureEvent> = {
  name: "Structure",
  table: "structure",
  evolve: evolveStructure,
  columns: structureColumns,
  announce: () => [],
  tasks: () => [],
};

const origin = { source: "/coop/adhesions", topic: topics.adhesions };
const adhesions = createStore(adhesionAggregate, origin);
const reports = createStore(reportAggregate, origin);
const structures = createStore(structureAggregate, origin);

const retireDossier = createRetireDossier({ adhesions, reports, dropTeamTotals });

function createAllVerbs(dataSource: DataSource) {
  const visibleReportsOf = ({ actor }: GraphContext) => visibleReports(actor);
  return {
    adhesionVerbs: createVerbs({
      dataSource,
      store: adhesions,
      changed: "AdhesionChanged",
      permissions,
      sentences: adhesionSentences,
      visibleTo: ({ actor }) => visibleAdhesions(actor),
      decisions: adhesionVerbs,
    }),
    reportVerbs: createVerbs({
      dataSource,
      store: reports,
      changed: "ReportChanged",
      permissions,
      sentences: reportSentences,
      visibleTo: visibleReportsOf,
      decisions: reportVerbs,
    }),
    structureVerbs: createVerbs({
      dataSource,
      store: structures,
      changed: "StructureChanged",
      permissions,
      sentences: structureSentences,
      visibleTo: () => sql`TRUE`,
      decisions: { amendStructure },
    }),
  };
}

/** What an operator can build again from the topics. */
export const adhesionsProjections: ServiceProjections = {
  service: "adhesions",
  tables,
  projections: createProjections({ keepDossiers, keepAuthorisation, keepFundings }),
};

/** Who may do and see what. */
export const rights: Rights = {
  queries,
  mutations: permissions,
  entities: {
    Adhesion: { rows: adhesionRows, parts },
    AnnualReport: { rows: reportRows, parts: reportParts },
    Structure: { rows: "Tout le monde : les registres de l'État dont elles viennent sont ouverts." },
    Protocol: {
      rows: "Les équipes et les bilans des lignes ci-dessus ; leur nombre et leurs totaux : tout le monde, sans les petits nombres.",
    },
    Authorisation: { rows: "Les équipes de la ligne ci-dessus." },
    Region: { rows: "Les équipes de la ligne ci-dessus ; leur nombre et les totaux : tout le monde, sans les petits nombres." },
    Person: { rows: "Ses équipes : la personne elle-même." },
  },
};

/** What is kept no longer than it may. */
export const adhesionsRetention: ServiceRetention = { service: "adhesions", rules: createRetention(adhesions) };

/** Wires the adhesions service: the only file that knows every part of it. */
export function createAdhesions({ pseudonymSecret, files, ...dependencies }: AdhesionsDependencies): AdhesionsService {
  const service = createService(
    {
      name: "adhesions",
      tables,
      migrations,
      recordedEntities: { Adhesion: "id", AnnualReport: "id" },
      typeDefs: readSchema(join(import.meta.dirname, "../schema")),
      rights,
      retention: adhesionsRetention.rules,
      assemble(dataSource) {
        const reader = createReader(dataSource.manager);
        const ports = {
          readAuthorisation,
          rememberPerson,
          openedReports,
          previousFigures,
          numberHolders,
          receivedFiles: files.received,
          visibleAdhesions: ({ actor }: GraphContext) => visibleAdhesions(actor),
          pseudonymSecret,
        };
        return {
          resolvers: createResolvers({
            reader,
            adhesionHistory: createAdhesionHistory(dataSource.manager, reader),
            reportHistory: createReportHistory(dataSource.manager, reader),
            ...createAllVerbs(dataSource),
            adhesions,
            structures,
            ports,
          }),
          subscriptions: createSubscriptions({ keepDossiers, keepAuthorisation, keepFundings, retireDossier }),
        };
      },
    },
    dependencies,
  );
  const { dataSource } = service;
  const startDueReports = createDueReports({ dataSource, adhesions, reports, openedReports, teamsToLookAt, lookAgainOn });
  return { ...service, startDueReports };
}
