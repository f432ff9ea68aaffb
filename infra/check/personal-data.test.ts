import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { accessRetention } from "@coop/access";
import { adhesionsRetention } from "@coop/adhesions";
import { protocolsRetention } from "@coop/protocols";
import { type RetentionCode, retentionPeriods } from "@coop/service-kit/history/retention-periods.ts";
import { expect, test } from "@jest/globals";
import { repositoryFiles, repositoryRoot } from "../repository.ts";
import { type Kept, kitRegister, NOBODY, register } from "./personal-data.ts";

// What is kept on persons, table by table: the migrations, the register and the rules of retention say the same.

const read = (path: string) => readFile(join(repositoryRoot, path), "utf8");
const migrationsOf = (service: string) => (path: string) =>
  path.startsWith(`services/${service}/src/postgres/`) && /migrations\.ts$/.test(path);

/** The tables that migrations make, with all that is said of their columns. */
async function tablesIn(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const text = (await Promise.all(paths.map(read))).join("\n");
  const made = [...text.matchAll(/CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\w+) \(([\s\S]*?)\n\s*\);/g)];
  const dropped = new Set([...text.matchAll(/DROP TABLE (?:IF EXISTS )?(\w+)/g)].map(([, name]) => name));
  const columnsAdded = (table: string) =>
    [...text.matchAll(new RegExp(`ALTER TABLE ${table}\\s+ADD COLUMN([^;]*)`, "g"))].map(([, columns]) => columns).join("\n");
  return new Map(
    made.filter(([, name]) => !dropped.has(name)).map(([, name = "", columns]) => [name, `${columns}\n${columnsAdded(name)}`]),
  );
}

/** Columns that hold a person: by name or number, by a pseudonym, or as a document in which one stands. */
const PERSONAL =
  /^\s*(?!--)(\w*_name|name|email|id_nat_ps|who|payload|actor_subject|assignee_subject|promoters|invited|people|reporters|rapporteur|content|answers|envelope|value)\s+(text(?! PRIMARY KEY)|uuid|jsonb)/m;

const all = { ...register, kit: kitRegister };
const sources: Readonly<Record<string, (path: string) => boolean>> = {
  ...Object.fromEntries(Object.keys(register).map((service) => [service, migrationsOf(service)])),
  kit: (path) => path === "packages/service-kit/src/postgres/kit-migration.ts",
};

test.each(Object.entries(all))(
  "each table of %s is in the register, and one with a person in it says what ends its keeping",
  async (part, kept) => {
    const tables = await tablesIn((await repositoryFiles()).filter(sources[part] as (path: string) => boolean));
    expect(tables.size).toBeGreaterThan(0);
    expect(Object.keys(kept).toSorted()).toEqual([...tables.keys()].toSorted());
    const unsaid = [...tables].filter(([table, columns]) => PERSONAL.test(columns) && kept[table] === NOBODY);
    expect(unsaid.map(([table]) => table)).toEqual([]);
  },
);

const personal = Object.entries(all).flatMap(([part, tables]) =>
  Object.entries(tables).flatMap(([table, kept]) => (kept === NOBODY ? [] : [{ part, table, kept: kept as Kept }])),
);

test("each table with a person in it has rules of retention, or a sentence of what ends its keeping", () => {
  expect(personal.filter(({ kept }) => kept.rules.length === 0 && !kept.otherwise)).toEqual([]);
});

test("each rule that the register names is carried out by its service, and each period is somebody's", () => {
  const files = "files FILE_WITHOUT_DOSSIER";
  const carriedOut = [protocolsRetention, adhesionsRetention, accessRetention].flatMap(({ service, rules }) =>
    rules.map(({ code }) => `${service} ${code}`),
  );
  const named = new Set(personal.flatMap(({ part, kept }) => kept.rules.map((code) => `${part} ${code}`)));
  expect([...named].toSorted()).toEqual(carriedOut.toSorted());
  const periods = Object.keys(retentionPeriods) as RetentionCode[];
  expect(periods.filter((code) => ![...carriedOut, files].some((rule) => rule.endsWith(` ${code}`)))).toEqual([]);
});

test("docs/personal-data.md names every table with a person in it, beside its service, and every period with its months", async () => {
  const page = await read("docs/personal-data.md");
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  const isNamed = ({ part, table }: (typeof personal)[0]) =>
    rows.some((row) => row.includes(`\`${table}\``) && row.includes(part === "kit" ? "chaque service" : `\`${part}\``));
  expect(personal.filter((one) => !isNamed(one)).map(({ part, table }) => `${part}.${table}`)).toEqual([]);
  const unsaid = Object.entries(retentionPeriods).filter(
    ([code, { months }]) => !rows.some((row) => row.includes(`\`${code}\``) && row.includes(`| ${months} |`)),
  );
  expect(unsaid.map(([code]) => code)).toEqual([]);
});
