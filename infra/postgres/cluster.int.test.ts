import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { startCluster } from "./cluster.ts";
import { discardCluster } from "./discard.ts";

let dataFolder: string;
const start = (port = 0) => startCluster({ dataFolder, port });

beforeAll(async () => {
  dataFolder = `/var/tmp/coop-cluster-test-${randomUUID()}`;
  await (await start()).stop();
}, 60_000);
afterAll(() => discardCluster(dataFolder));

async function value(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: "array" });
  await client.end();
  return rows[0]?.[0];
}

test("what is written stays over a stop, and the disk is waited for", async () => {
  const first = await start();
  const url = await first.createDatabase("kept");
  await value(url, "CREATE TABLE fact AS SELECT 'it stays' AS text");
  await first.stop();
  await expect(value(url, "SELECT 1")).rejects.toThrow("ECONNREFUSED");

  const second = await start();
  expect(await value(await second.createDatabase("kept"), "SELECT text FROM fact")).toBe("it stays");
  expect(await value(second.adminUrl, "SELECT current_setting('fsync')")).toBe("on");
  await second.stop();
});

test("the server that a killed process left is taken over", async () => {
  const program = `
    import { startCluster } from ${JSON.stringify(new URL("cluster.ts", import.meta.url).href)};
    const cluster = await startCluster({ dataFolder: ${JSON.stringify(dataFolder)}, port: 0 });
    process.stdout.write(cluster.adminUrl);
    setInterval(() => undefined, 1_000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "--eval", program], { stdio: ["ignore", "pipe", "inherit"] });
  const [url] = (await once(parent.stdout, "data")) as [Buffer];
  parent.kill("SIGKILL");
  await once(parent, "exit");
  const cluster = await start();
  expect(cluster.adminUrl).toBe(String(url));
  await cluster.stop();
  await expect(value(cluster.adminUrl, "SELECT 1")).rejects.toThrow("ECONNREFUSED");
});

test("two that start at once have one server, which goes on while one of them is connected", async () => {
  const [one, other] = await Promise.all([start(), start()]);
  expect(one.adminUrl).toBe(other.adminUrl);
  const client = new pg.Client({ connectionString: one.adminUrl });
  await client.connect();
  await other.stop();
  expect((await client.query("SELECT 1")).rowCount).toBe(1);
  await client.end();
  await one.stop({ force: true });
});

test("a postmaster.pid whose number belongs to another program now does not stand in the way", async () => {
  await writeFile(join(dataFolder, "cluster/postmaster.pid"), `${process.pid}\n${dataFolder}\n1\n5432\n\n\n\n`);
  const cluster = await start();
  expect(await value(cluster.adminUrl, "SELECT 1")).toBe(1);
  await cluster.stop();
});

test("a port in use is named, with what to do", async () => {
  const occupant = createServer().listen(0, "127.0.0.1");
  await once(occupant, "listening");
  const { port } = occupant.address() as { port: number };
  await expect(start(port)).rejects.toThrow(`Port ${port}, on which PostgreSQL should listen, is in use by another program`);
  occupant.close();
});

test("nobody else can read the password, and without it nobody comes in", async () => {
  const file = join(dataFolder, "password");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const cluster = await start();
  expect(cluster.adminUrl).toContain(await readFile(file, "utf8"));
  const guessed = new URL(cluster.adminUrl);
  guessed.password = "guess";
  await expect(value(guessed.href, "SELECT 1")).rejects.toThrow("password authentication failed");
  await cluster.stop();
});
