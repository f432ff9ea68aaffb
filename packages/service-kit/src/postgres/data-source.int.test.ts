import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createTestDatabase, type TestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { counterMigrations, counterTables } from "../testing/counter.ts";
import { createDataSource, migrate, schemaDrift } from "./data-source.ts";
import { kitMigrations } from "./kit-migration.ts";
import { column, leaving, table } from "./table.ts";

let database: TestDatabase;
const open: DataSource[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  for (const source of open) await source.destroy();
  await database.drop();
});

async function source(options: object = {}): Promise<DataSource> {
  const dataSource = createDataSource({ url: database.url, tables: counterTables, migrations: counterMigrations, ...options });
  open.push(await dataSource.initialize());
  return dataSource;
}

describe("migrating", () => {
  test("several copies that start at once migrate once, a pool of one among them, and the tables agree with the code", async () => {
    const copies = await Promise.all([source(), source(), source({ poolSize: 1 })]);
    await Promise.all(copies.map(migrate));
    const done = await copies[0].query("SELECT name FROM migrations ORDER BY id");
    const steps = [...kitMigrations, ...counterMigrations].toSorted((one, other) => one.at - other.at);
    expect(done.map(({ name }: { name: string }) => name)).toEqual(steps.map(({ name, at }) => `${name}${at}`));
    expect(await schemaDrift(copies[0])).toEqual([]);
  });

  test("again, it does nothing and keeps nothing locked", async () => {
    const again = await source();
    await migrate(again);
    await migrate(again);
    expect(await again.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'")).toEqual([]);
  });

  test("a step may take longer than a statement, and the time limit holds again afterwards", async () => {
    const slow = { at: 1_763_900_000_000, name: "Slow", sql: "SELECT pg_sleep(0.5)" };
    const hurried = await source({ migrations: [...counterMigrations, slow], statementTimeoutMs: 200, poolSize: 1 });
    await migrate(hurried);
    await expect(hurried.query("SELECT pg_sleep(5)")).rejects.toMatchObject({ code: "57014" });
  });

  test("a column that is leaving is still there, and no statement misses it once it is gone", async () => {
    const tables = [table("note", { id: column.id, text: column.text, colour: leaving(column.text) })];
    const step = {
      at: 1_763_950_000_000,
      name: "Note",
      sql: "CREATE TABLE note (id uuid PRIMARY KEY, text text NOT NULL, colour text)",
    };
    const copy = await source({ tables, migrations: [...counterMigrations, step] });
    await migrate(copy);
    expect(await schemaDrift(copy)).toEqual([]);
    await copy.query("ALTER TABLE note DROP COLUMN colour");
    const id = "00000000-0000-7000-8000-000000000001";
    await copy.manager.insert("note", { id, text: "a" });
    await copy.manager.update("note", { id }, { text: "b" });
    expect(await copy.manager.findBy("note", { id })).toEqual([{ id, text: "b" }]);
    await copy.query("DROP TABLE note");
  });

  test("a step that fails is undone, says so, and leaves the way free for the next try", async () => {
    const step = (sql: string) => ({ at: 1_764_000_000_000, name: "Broken", sql });
    const quiet = { onStatement: () => undefined };
    const broken = await source({ ...quiet, migrations: [...counterMigrations, step("CREATE TABLE half (); SELECT 1 / 0")] });
    await expect(migrate(broken)).rejects.toThrow("division by zero");
    const mended = await source({ migrations: [...counterMigrations, step("CREATE TABLE half ()")] });
    await migrate(mended);
    expect(await mended.query("SELECT * FROM half")).toEqual([]);
  });
});

test.each([
  ["Europe/Paris", -60],
  ["Pacific/Auckland", -780],
  ["America/Martinique", 240],
])("a day is the same day and an instant the same instant under TZ=%s", async (zone, shift) => {
  const writer = await source();
  await writer.query(
    "CREATE TABLE IF NOT EXISTS dated (id integer PRIMARY KEY, day date NOT NULL, other date, at timestamptz NOT NULL)",
  );
  const script = fileURLToPath(new URL("../testing/day-in-zone.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, database.url], { env: { TZ: zone } });
  const at = "2017-03-26T00:30:00.000Z";
  expect(JSON.parse(stdout)).toEqual({
    raw: { day: "2017-03-26", other: null, at },
    hydrated: { id: 1, day: "2017-03-26", other: null, at },
    asText: { day: "2017-03-26" },
    shift,
  });
});

test("a statement that takes too long is given up", async () => {
  const hurried = await source({ statementTimeoutMs: 100 });
  await expect(hurried.query("SELECT pg_sleep(10)")).rejects.toMatchObject({ code: "57014" });
});

test("a transaction that is left idle is not waited for without end", async () => {
  const [setting] = await (await source()).query("SHOW idle_in_transaction_session_timeout");
  expect(setting).toEqual({ idle_in_transaction_session_timeout: "1min" });
});

test("the parsers of one pool are not those of the process", async () => {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query("SELECT '2017-01-01'::date AS day");
  await client.end();
  expect(rows[0].day).toBeInstanceOf(Date);
});
