import { parts as organisationParts } from "@coop/access/domain/insight.ts";
import { agentRows, clientRows } from "@coop/access/postgres/visibility.ts";
import { parts as teamParts } from "@coop/adhesions/domain/insight.ts";
import { parts as reportParts } from "@coop/adhesions/domain/report/report-insight.ts";
import { adhesionRows, reportRows } from "@coop/adhesions/postgres/visibility.ts";
import { parts as fundingParts } from "@coop/funding/domain/insight.ts";
import { fundingRows } from "@coop/funding/postgres/visibility.ts";
import { consultationParts } from "@coop/opinions/domain/consultation/consultation-insight.ts";
import { parts as opinionParts } from "@coop/opinions/domain/insight.ts";
import { consultationRows } from "@coop/opinions/postgres/consultation-visibility.ts";
import { opinionRows } from "@coop/opinions/postgres/visibility.ts";
import { parts as protocolParts } from "@coop/protocols/domain/insight.ts";
import { protocolRows, shareRules } from "@coop/protocols/postgres/visibility.ts";
import { type RowRules, sql } from "@coop/service-kit";

/** One rule, and how to do without it. */
export interface Mutant {
  readonly name: string;
  /** The entity whose rule it is, or the place in the code: what the proof must come by to notice. */
  readonly concerns: string;
  /** Switches the rule off, and gives back what switches it on again. */
  switchOff(): () => void;
}

const rowRules: Readonly<Record<string, RowRules<never>>> = {
  Protocol: protocolRows,
  Opinion: opinionRows,
  Consultation: consultationRows,
  FundingFile: fundingRows,
  Adhesion: adhesionRows,
  AnnualReport: reportRows,
  Agent: agentRows,
  PartnerClient: clientRows,
};

/** The entities whose row rules are tables. */
export const entities: readonly string[] = Object.keys(rowRules);

type AnyParts = Readonly<Record<string, { readonly sentence: string; readonly seenBy: (...given: never[]) => boolean }>>;

const parts: Readonly<Record<string, AnyParts>> = {
  Protocol: protocolParts,
  Opinion: opinionParts,
  Consultation: consultationParts,
  FundingFile: fundingParts,
  Adhesion: teamParts,
  AnnualReport: reportParts,
  Organisation: organisationParts,
};

/** Who sees every row already has no rule that could be switched off; the system itself asks for nothing. */
const without = new Set(["SYSTEM"]);
const seesAll: Readonly<Record<string, readonly string[]>> = {
  Opinion: ["HAS_AGENT"],
  FundingFile: ["FUNDING_COLLEGE", "CNCI", "MINISTRY", "HAS_AGENT"],
};

/** Every row of every table of row rules: this kind may know of all rows. */
function rowMutants(): readonly Mutant[] {
  return Object.entries(rowRules).flatMap(([entity, rules]) =>
    Object.keys(rules)
      .filter((kind) => !without.has(kind) && !seesAll[entity]?.includes(kind))
      .map(
        (kind): Mutant => ({
          name: `rows of ${entity}, ${kind}`,
          concerns: entity,
          switchOff: () => replaced(rules, kind, { sentence: "Tout.", rows: () => sql`TRUE` }),
        }),
      ),
  );
}

/** Every part of every entity: who sees the row sees it. */
function partMutants(): readonly Mutant[] {
  return Object.entries(parts).flatMap(([entity, table]) =>
    Object.keys(table).map(
      (part): Mutant => ({
        name: `part of ${entity}, ${part}`,
        concerns: entity,
        switchOff: () => replaced(table, part, { sentence: "Tout.", seenBy: () => true }),
      }),
    ),
  );
}

/** Every condition of a share: whoever meets the others reads by it. */
function shareMutants(): readonly Mutant[] {
  return Object.keys(shareRules).map(
    (condition): Mutant => ({
      name: `share of a grid, ${condition}`,
      concerns: "Protocol",
      switchOff: () => replaced(shareRules, condition, { sentence: "Tout.", rows: () => sql`TRUE` }),
    }),
  );
}

function replaced(table: object, row: string, by: object): () => void {
  const rules = table as Record<string, unknown>;
  const own = rules[row];
  rules[row] = by;
  return () => {
    rules[row] = own;
  };
}

export function ruleMutants(): readonly Mutant[] {
  return [...rowMutants(), ...shareMutants(), ...partMutants()];
}
