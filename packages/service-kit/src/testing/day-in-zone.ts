import { createDataSource } from "../postgres/data-source.ts";
import { column, table } from "../postgres/table.ts";

/** Writes a day and an instant, reads them in each way there is, and prints them: run under a time zone of its own. */
const [url = ""] = process.argv.slice(2);
const dated = table<{ id: number; day: string; other: string | null; at: Date }>("dated", {
  id: column.number,
  day: column.day,
  other: column.optionalDay,
  at: column.instant,
});
const dataSource = await createDataSource({ url, tables: [dated], migrations: [] }).initialize();
const instant = new Date("2017-03-26T00:30:00.000Z");
await dataSource.manager.upsert(dated, { id: 1, day: "2017-03-26", other: null, at: instant }, ["id"]);
const [raw] = await dataSource.query("SELECT day, other, at FROM dated WHERE id = 1");
const hydrated = await dataSource.manager.findOneByOrFail(dated, { id: 1 });
const [asText] = await dataSource.query("SELECT day::text FROM dated WHERE day = $1", ["2017-03-26"]);
process.stdout.write(JSON.stringify({ raw, hydrated, asText, shift: new Date(2017, 0, 1).getTimezoneOffset() }));
await dataSource.destroy();
