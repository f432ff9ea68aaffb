import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

let programs: string;
beforeAll(async () => {
  programs = await mkdtemp(join(tmpdir(), "coop-programs-"));
});
afterAll(() => rm(programs, { recursive: true }));

/** What `npm run kafka` says where these programs and no others are on the path. */
function startKafkaWith(path: string): Promise<string> {
  const script = join(import.meta.dirname, "run.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, [script], { env: { PATH: path } }, (error, stdout, stderr) => {
      resolve(`${error?.code ?? 0} ${stdout}${stderr}`.trim());
    });
  });
}

test("where Java is missing or too old, one sentence says so and what to install", async () => {
  const toInstall = "install both (Debian: apt-get install default-jre-headless maven).";
  expect(await startKafkaWith("/nowhere")).toBe(`1 Kafka needs Java 17 or newer: ${toInstall}`);
  const java = join(programs, "java");
  await writeFile(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
  await chmod(java, 0o755);
  expect(await startKafkaWith(programs)).toBe(`1 Kafka needs Java 17 or newer, and here is Java 11: ${toInstall}`);
});
