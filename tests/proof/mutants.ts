import { rightsOf } from "@coop/infra/generate/rights.ts";
import { namedRules } from "@coop/kernel";
import { shareRules } from "@coop/protocols/postgres/visibility.ts";
import { type Sql, sql } from "@coop/service-kit";

/** One rule, and how to do without it. */
export interface Mutant {
  readonly name: string;
  /** Switches the rule off, and gives back what switches it on again. */
  switchOff(): () => void;
}

type Rule = (...given: never[]) => unknown;

/** Where a rule stands: all of them are asked for in their tables each time. */
interface Standing {
  readonly name: string;
  readonly table: object;
  readonly row: string;
  /** What the row has its function under. */
  readonly key: "rows" | "seenBy" | "holds";
  /** What the function would be if it let everybody by. */
  readonly open: Rule;
}

const everyRow = (): Sql => sql`TRUE`;
const entities = Object.values(rightsOf).flatMap((rights) => Object.entries(rights.entities));

/** Who sees every row already has no rule that could be switched off; the system itself asks for nothing. */
const withoutRule = new Set([
  "rows of Opinion, HAS_AGENT",
  ...["FUNDING_COLLEGE", "CNCI", "HAS_AGENT"].map((kind) => `rows of FundingFile, ${kind}`),
]);

/** The entities whose rows not everybody may know of. */
export const guardedEntities: readonly string[] = entities.flatMap(([entity, { rows }]) =>
  typeof rows === "string" ? [] : [entity],
);

/** Every row of every table of row rules: this kind may know of all rows. Every part of every entity: who sees the row sees it. */
function tables(): readonly Standing[] {
  return entities.flatMap(([entity, { rows, parts = {} }]) => [
    ...(typeof rows === "string" ? [] : Object.keys(rows))
      .filter((kind) => kind !== "SYSTEM")
      .map(
        (kind): Standing => ({
          name: `rows of ${entity}, ${kind}`,
          table: rows as object,
          row: kind,
          key: "rows",
          open: everyRow,
        }),
      )
      .filter(({ name }) => !withoutRule.has(name)),
    ...Object.keys(parts).map(
      (part): Standing => ({ name: `part of ${entity}, ${part}`, table: parts, row: part, key: "seenBy", open: () => true }),
    ),
  ]);
}

/** Every condition of a share: whoever meets the others reads by it. */
function shares(): readonly Standing[] {
  return Object.keys(shareRules).map((condition) => ({
    ...{ name: `share of a grid, ${condition}`, table: shareRules, row: condition },
    ...{ key: "rows", open: everyRow },
  }));
}

/** Every rule that is a function. */
function functions(): readonly Standing[] {
  return Object.entries(namedRules).map(([name, { open }]) => ({ name, table: namedRules, row: name, key: "holds", open }));
}

/** Every query that not everybody may ask: anybody may. */
function queries(): readonly Mutant[] {
  return Object.values(rightsOf).flatMap(({ queries: table }) =>
    Object.entries(table)
      .filter(([, grant]) => grant !== "ANYONE")
      .map(([query]) => ({ name: `query ${query}`, switchOff: () => replaced(table, query, "ANYONE") })),
  );
}

const standings = (): readonly Standing[] => [...tables(), ...shares(), ...functions()];

function replaced(table: object, row: string, by: unknown): () => void {
  const rows = table as Record<string, unknown>;
  const own = rows[row];
  rows[row] = by;
  return () => {
    rows[row] = own;
  };
}

function withFunction({ table, row, key }: Standing, change: (own: Rule) => Rule): () => void {
  const rule = (table as Record<string, Record<string, unknown>>)[row] as Record<string, unknown>;
  return replaced(table, row, { ...rule, [key]: change(rule[key] as Rule) });
}

/** Says of each rule when it stands in somebody's way, or may. Gives back what ends it. */
export function watchRules(pass: (rule: string) => void): () => void {
  const ends = standings().map((standing) =>
    withFunction(standing, (own) => (...given) => {
      const answer = own(...given);
      if (answer !== true) pass(standing.name);
      return answer;
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}

export function ruleMutants(): readonly Mutant[] {
  const rules = standings().map((standing) => ({
    name: standing.name,
    switchOff: () => withFunction(standing, () => standing.open),
  }));
  return [...rules, ...queries()];
}
