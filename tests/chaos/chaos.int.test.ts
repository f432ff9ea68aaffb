import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { whyNoKafka } from "@coop/testkit/kafka.ts";
import { expect, test } from "@jest/globals";
import type { ChaosReport } from "./report.ts";

const absent = await whyNoKafka();
const DOSSIERS = 160;
const KILLS = 12;

/** As a person runs it. Rejects with all that it wrote when it ends with 1. */
async function runChaos(): Promise<ChaosReport> {
  const folder = await mkdtemp(join(tmpdir(), "coop-chaos-"));
  const report = join(folder, "report.json");
  const size = ["--dossiers", String(DOSSIERS), "--kills", String(KILLS), "--report", report];
  const execute = promisify(execFile);
  try {
    await execute(process.execPath, ["tests/chaos/chaos.ts", ...size], { cwd: repositoryRoot, maxBuffer: 16 * 1024 * 1024 });
    return JSON.parse(await readFile(report, "utf8")) as ChaosReport;
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (absent) test.todo(`THE DISTRIBUTED SYSTEM IS NOT DRIVEN THROUGH KILLS HERE. ${absent}`);
else
  test(`${DOSSIERS} dossiers go through ${KILLS} kills and stops, and nothing differs`, async () => {
    const { differences, blows, mutations, seed } = await runChaos();
    expect({ seed, differences }).toEqual({ seed, differences: [] });
    expect(blows.fallen).toBe(KILLS);
    expect(mutations.accepted).toBeGreaterThan(DOSSIERS);
  }, 420_000);
