import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { waitFor } from "@coop/testkit";
import { whyNoKafka } from "@coop/testkit/kafka.ts";
import { afterAll, describe, expect, test } from "@jest/globals";
import { startKafka } from "./kafka.ts";
import { endKafka, findKafka, noteKafka } from "./process.ts";

const absent = await whyNoKafka();
const dataFolder = `/var/tmp/coop-kafka-test-${randomUUID()}`;
/** A process number that no process has. */
const NOBODY = 2 ** 30;
const start = (port = 0) => startKafka({ dataFolder, port, heapMb: 256 });

if (absent) test.todo(`KAFKA IS NOT TESTED HERE. ${absent}`);
else
  describe("a Kafka of this machine", () => {
    afterAll(async () => {
      await endKafka(dataFolder, "SIGKILL").catch(() => undefined);
      await rm(dataFolder, { recursive: true, force: true });
    }, 30_000);

    test("it stops when it is told, and the one that a killed process left is replaced", async () => {
      const first = await start();
      expect(await findKafka(dataFolder)).toBe(first.pid);
      await expect(start()).rejects.toThrow(`Kafka runs on ${dataFolder} already (process ${first.pid})`);
      await noteKafka(dataFolder, first.pid, NOBODY);
      const second = await start();
      expect(second.pid).not.toBe(first.pid);
      await second.stop();
      expect(await findKafka(dataFolder)).toBeUndefined();
    }, 120_000);

    test("the command waits until it is told to stop, or until Kafka ends by itself, and says so", async () => {
      const told = await command();
      told.kill("SIGTERM");
      expect(await once(told, "exit")).toEqual([0, null]);
      expect(await findKafka(dataFolder)).toBeUndefined();

      const left = await command();
      const said = text(left.stderr as NonNullable<typeof left.stderr>);
      await endKafka(dataFolder, "SIGKILL");
      expect(await once(left, "exit")).toEqual([1, null]);
      expect(await said).toBe(`Kafka on ${dataFolder} has ended by itself: ${dataFolder}/server.log may say why.\n`);
    }, 120_000);

    test("a port in use is named, with what to do", async () => {
      const occupant = createServer().listen(0, "127.0.0.1");
      await once(occupant, "listening");
      const { port } = occupant.address() as { port: number };
      await expect(start(port)).rejects.toThrow(`Port ${port}, on which Kafka should listen, is in use by another program`);
      occupant.close();
    }, 30_000);
  });

/** `npm run kafka`, once it is ready. */
async function command(): Promise<ChildProcess> {
  const env = { PATH: process.env.PATH, KAFKA_DATA: dataFolder, KAFKA_PORT: "0", KAFKA_HEAP_MB: "256" };
  const child = spawn(process.execPath, [join(import.meta.dirname, "run.ts")], { env });
  let said = "";
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
  });
  await waitFor(() => /^KAFKA_BROKERS=127/m.test(said), { timeoutMs: 60_000, describe: "a Kafka that is ready" });
  return child;
}
