import { type Profession, professionOf } from "@coop/kernel";
import { askerOf } from "@coop/service-kit";
import type { Reader } from "../domain/reading.ts";
import { createAdhesionChangedResolvers, createAdhesionResolvers } from "./adhesion.ts";
import { type AdhesionHistory, createAsOfResolvers } from "./adhesion-history.ts";
import type { Resolvers } from "./generated.ts";
import { createJoinedEntities } from "./joined-entities.ts";
import { createLoaders } from "./loaders.ts";
import type { MutationParts } from "./mutation-parts.ts";
import { createMutations } from "./mutations.ts";
import { createReportAsOfResolvers, createReportChangedResolvers, createReportResolvers } from "./report.ts";
import type { ReportHistory } from "./report-history.ts";
import { createStructureChangedResolvers, createStructureResolvers } from "./structure.ts";
import { createTeamMemberResolvers, trainingResolvers } from "./team-member.ts";

export interface ResolverParts extends MutationParts {
  readonly reader: Reader;
  readonly adhesionHistory: AdhesionHistory;
  readonly reportHistory: ReportHistory;
}

/** The subgraph's table of contents. */
export function createResolvers({ reader, adhesionHistory, reportHistory, ...parts }: ResolverParts): Resolvers {
  const loaders = createLoaders(reader);
  const adhesion = createAdhesionResolvers(loaders, parts.adhesionVerbs, adhesionHistory);
  const report = createReportResolvers(loaders, parts.reportVerbs, reportHistory);
  return {
    Query: {
      adhesion: (_parent, { id }, context) => loaders(context).adhesion.load(id),
      adhesions: (_parent, { filter, orderBy, first, after }, context) =>
        reader.adhesions(askerOf(context), { filter: { ...filter }, order: orderBy, page: { first, after } }),
      annualReport: (_parent, { id }, context) => loaders(context).report.load(id),
      annualReports: (_parent, { filter, orderBy, first, after }, context) =>
        reader.reports(askerOf(context), { filter: { ...filter }, order: orderBy, page: { first, after } }),
      structure: (_parent, { id }, context) => loaders(context).structure.load(id),
      structures: (_parent, { filter, first, after }) => reader.structures({ ...filter }, { first, after }),
    },
    Mutation: createMutations(parts),
    Adhesion: adhesion,
    AdhesionAsOf: createAsOfResolvers(adhesion),
    AdhesionChanged: createAdhesionChangedResolvers(loaders),
    TeamMember: createTeamMemberResolvers(loaders),
    Training: trainingResolvers,
    AnnualReport: report,
    AnnualReportAsOf: createReportAsOfResolvers(report),
    ReportChanged: createReportChangedResolvers(loaders),
    Structure: createStructureResolvers(loaders, parts.structureVerbs),
    StructureChanged: createStructureChangedResolvers(loaders),
    Profession: { label: ({ code }) => (professionOf(code) as Profession).label },
    ...createJoinedEntities(loaders),
  };
}
