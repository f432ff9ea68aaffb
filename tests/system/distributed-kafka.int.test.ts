import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { endKafka, findKafka } from "@coop/infra/kafka/process.ts";
import { startCluster } from "@coop/infra/postgres/cluster.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { choosePort } from "@coop/infra/postgres/port.ts";
import { findPostmaster } from "@coop/infra/postgres/postmaster.ts";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { existingProtocols } from "@coop/protocols";
import { createDataSource } from "@coop/service-kit";
import { folderApart, waitFor } from "@coop/testkit";
import { whyNoKafka } from "@coop/testkit/kafka.ts";
import { type CollectedSpan, startTraceCollector, type TraceCollector, traceTree } from "@coop/testkit/trace-collector.ts";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { send } from "./attack/send.ts";
import { type CanaryGraph, createCanaryGraph } from "./canary/canary-graph.ts";
import { answersThatTell } from "./canary/send-canaries.ts";
import { sendEverything } from "./canary/send-everything.ts";
import { type Program, startProgram } from "./harness/start-program.ts";
import type { Addresses, Graph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

// What `npm run start:distributed` starts: a process for each part, Kafka between them, `protocols` twice.

const run = promisify(execFile);
const absent = await whyNoKafka();
const KILLED_AT_CHAPTER = 4;

if (absent) test.todo(`THE DISTRIBUTED SYSTEM IS NOT TESTED HERE. ${absent}`);
else
  describe("each part a process of its own", () => {
    let dataFolder: string;
    let ports: Readonly<Record<"GATEWAY_PORT" | "ACCESS_PORT" | "KAFKA_PORT", string>>;
    let collector: TraceCollector;
    let program: Program;
    let addresses: Addresses;
    let canaries: CanaryGraph;
    let graph: Graph;
    let told: string;

    const anyPorts = ["PROTOCOLS", "OPINIONS", "FUNDING", "ADHESIONS"].map((name) => [`${name}_PORT`, "0"]);

    async function start(): Promise<Program> {
      const started = startProgram("infra/distributed/start.ts", {
        COOP_DATA: dataFolder,
        POSTGRES_PORT: "0",
        KAFKA_HEAP_MB: "256",
        // Where what must not be told would be told first.
        LOG_LEVEL: "trace",
        PROTOCOLS_COPIES: "2",
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        // So that an address which must be told nowhere is believed.
        GATEWAY_TRUSTED_PROXIES: "127.0.0.1,::1",
        ACCESS_TRUSTED_PROXIES: "127.0.0.1,::1",
        ...Object.fromEntries(anyPorts),
        ...ports,
      });
      await started.says(/Ctrl-C pour arrêter/);
      return started;
    }

    /** The process numbers that a part has had so far. */
    const processesOf = (part: string): readonly number[] =>
      [...program.output().matchAll(new RegExp(`^${part} \\| process (\\d+)`, "gm"))].map(([, pid]) => Number(pid));

    const countProtocols = async (): Promise<number> => {
      const { protocols } = await graph.ask("ministry-administrator", "{ protocols(first: 1) { totalCount { count } } }");
      return protocols.totalCount.count;
    };

    async function tokenOf(account: string): Promise<string> {
      const response = await fetch(`${addresses.access}/development/token`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ account }),
      });
      return ((await response.json()) as { accessToken: string }).accessToken;
    }

    beforeAll(async () => {
      dataFolder = folderApart();
      collector = await startTraceCollector();
      const [gateway, access, kafka] = await Promise.all([choosePort(0), choosePort(0), choosePort(0)]);
      ports = { GATEWAY_PORT: String(gateway), ACCESS_PORT: String(access), KAFKA_PORT: String(kafka) };
      program = await start();
      addresses = { gateway: `http://localhost:${gateway}`, access: `http://localhost:${access}` };
      canaries = createCanaryGraph(addresses);
      graph = canaries.graph;
    }, 120_000);
    afterAll(async () => {
      await program?.end("SIGTERM");
      await endKafka(join(dataFolder, "kafka"), "SIGKILL").catch(() => undefined);
      await discardCluster(dataFolder);
      await collector.stop();
    }, 60_000);

    test("a copy is killed in the middle of the story: the story goes on to its end, and the copy comes back", async () => {
      const [killed = 0] = processesOf("protocols-1");
      let chapters = 0;
      const tell = {
        ...silentTeller,
        chapter() {
          chapters += 1;
          if (chapters === KILLED_AT_CHAPTER) process.kill(killed, "SIGKILL");
        },
      };
      const { protocolId } = await tellTheStory({ graph, tell });
      told = protocolId;
      expect(chapters).toBeGreaterThan(KILLED_AT_CHAPTER);

      const { protocol } = await graph.ask(
        "ars-instructor-24",
        "query ($id: ID!) { protocol(id: $id) { status teamCount opinions { id } authorisations { id } reports { nodes { id } } } }",
        { id: protocolId },
      );
      expect(protocol).toMatchObject({ status: "IN_FORCE", teamCount: 1 });
      expect([protocol.opinions.length, protocol.authorisations.length, protocol.reports.nodes.length]).toEqual([1, 1, 1]);
      expect(await countProtocols()).toBe(existingProtocols.length + 1);
      await waitFor(async () => processesOf("protocols-1").length === 2, { timeoutMs: 10_000, describe: "a new copy" });
      expect(processesOf("protocols-2")).toHaveLength(1);
    }, 90_000);

    test("one trace leads from the gateway through the outbox and Kafka to the other services, and back to the first", async () => {
      const parentOf = ({ parentSpanId, traceId }: CollectedSpan) =>
        collector.spans.find((span) => span.spanId === parentSpanId && span.traceId === traceId);
      const wayTo = (span: CollectedSpan | undefined): readonly string[] =>
        span ? [...wayTo(parentOf(span)), `${span.service}: ${span.name}`] : [];
      const last = () =>
        collector.spans.find(({ service, name }) => service === "protocols" && name.endsWith("opinion.revisionRecorded.v1"));
      // Each process sends its spans by itself: that one has arrived says nothing about another service's.
      const tree = () => traceTree(collector.spans.filter(({ traceId }) => traceId === last()?.traceId));
      await waitFor(() => wayTo(last()).length === 8 && tree().includes("funding: handle"), {
        timeoutMs: 20_000,
        describe: tree,
      });
      expect(wayTo(last())).toEqual([
        "gateway: graphql SubmitRevision",
        "gateway: fetch protocols",
        "protocols: protocols mutation",
        "protocols: submitRevision",
        "protocols: publish fr.coop.protocol.revisionSubmitted.v1",
        "opinions: handle fr.coop.protocol.revisionSubmitted.v1",
        "opinions: publish fr.coop.opinion.revisionRecorded.v1",
        "protocols: handle fr.coop.opinion.revisionRecorded.v1",
      ]);
    }, 30_000);

    test("what was falsified in a projection is named and healed from Kafka's topics while the system runs", async () => {
      const cluster = await startCluster({ dataFolder, port: 0 });
      const source = await createDataSource({ url: cluster.urlFor("opinions"), tables: [], migrations: [] }).initialize();
      const rebuild = () => {
        const env = { PATH: process.env.PATH, COOP_DATA: dataFolder, KAFKA_BROKERS: `localhost:${ports.KAFKA_PORT}` };
        return run(process.execPath, [join(repositoryRoot, "infra/events.ts"), "rebuild", "opinions", "dossiers"], { env });
      };
      try {
        await source.query("UPDATE dossier SET title = 'falsifié'");
        expect((await rebuild()).stdout).toContain("la table dit maintenant ce que disent les événements");
        expect(await source.query("SELECT 1 FROM dossier WHERE title = 'falsifié'")).toEqual([]);
        expect((await rebuild()).stdout).toContain("égale à ce que disent les événements");
      } finally {
        await source.destroy();
        await cluster.stop();
      }
    }, 60_000);

    test("the key that vouches for actors is changed in three steps while requests flow, and none is refused", async () => {
      const parts = ["gateway", "access", "protocols-1", "protocols-2", "opinions-1", "funding-1", "adhesions-1"];
      const change = (...words: string[]) => {
        const env = { PATH: process.env.PATH, COOP_DATA: dataFolder };
        return run(process.execPath, [join(repositoryRoot, "infra/actor-keys.ts"), ...words], { env });
      };
      const readAgain = (part: string) =>
        [...program.output().matchAll(new RegExp(`^${part} \\| .*The actor keys were read again`, "gm"))].length;
      const answers: unknown[] = [];
      let asking = true;
      const joined = "{ protocols(first: 2) { nodes { title opinions { id } funding { id } teamCount } } me { id } }";
      const flow = (async () => {
        while (asking) answers.push(await graph.ask("ars-instructor-24", joined));
      })();
      const asked = async () => {
        const before = answers.length;
        await waitFor(async () => answers.length > before + 2, { timeoutMs: 20_000, describe: "answers" });
      };
      try {
        for (const [index, words] of [["add"], ["use"], ["drop", "--now"]].entries()) {
          await asked();
          await change(...words);
          await waitFor(async () => parts.every((part) => readAgain(part) > index), {
            timeoutMs: 20_000,
            describe: `all parts reading the keys after ${words[0]}`,
          });
        }
        await asked();
      } finally {
        asking = false;
        await flow;
      }
      expect(answers.length).toBeGreaterThan(10);
      const before = (await readFile(join(dataFolder, "secrets.env"), "utf8")).match(/ACTOR_KEYS=(\w+):/)?.[1];
      expect((await change("list")).stdout).toMatch(/^k\d+ signe\.\n$/);
      expect((await change("list")).stdout).not.toContain(before);
    }, 60_000);

    test("no process writes a canary, whatever fails, and no answer shows a stack, a statement, an address or a secret", async () => {
      const token = await tokenOf("promoter");
      const askFunding = () =>
        send(addresses.gateway, {
          headers: { authorization: `Bearer ${token}` },
          body: JSON.stringify({ query: "{ fundingFiles(first: 1) { nodes { id } } }" }),
        });
      const sent = await sendEverything(canaries, told, {
        ...addresses,
        token,
        secrets: await readFile(join(dataFolder, "secrets.env"), "utf8"),
        protocolsDatabaseUrl: (await startCluster({ dataFolder })).urlFor("protocols"),
      });
      expect(sent.missing).toEqual([]);
      expect(sent.failed.codes).toEqual(["INTERNAL"]);
      await waitFor(() => /^protocols-\d \| .*"level":50/m.test(program.output()), { describe: "the fault in the log" });
      expect(sent.foundIn(`${program.output()}${JSON.stringify(collector.spans)}`)).toEqual([]);

      // A subgraph that hangs and one that is away: the gateway knows their addresses, and tells nobody.
      const [hanging = 0] = processesOf("funding-1").slice(-1);
      process.kill(hanging, "SIGSTOP");
      const late = await askFunding();
      process.kill(hanging, "SIGKILL");
      const away = await askFunding();
      expect(late.codes).toEqual(["TIMEOUT"]);
      expect(answersThatTell([...sent.answers, ...late.messages, ...away.messages], sent.secrets)).toEqual([]);
    }, 180_000);

    test("the supervisor is killed: its processes end, and it all starts again on what was stored", async () => {
      const protocols = await countProtocols();
      const all = [...program.output().matchAll(/ \| process (\d+)/g)].map(([, pid]) => Number(pid));
      await program.end("SIGKILL");
      await waitFor(async () => !all.some(isAlive), { timeoutMs: 10_000, describe: "the end of its processes" });
      program = await start();
      expect(await countProtocols()).toBe(protocols);
    }, 120_000);

    test("SIGTERM ends every process, Kafka and PostgreSQL too", async () => {
      expect(await program.end("SIGTERM")).toBe(0);
      expect(program.output()).toContain("COOP est arrêté.");
      expect(["gateway", "access", "protocols-1", "funding-1"].flatMap(processesOf).filter(isAlive)).toEqual([]);
      expect(await findKafka(join(dataFolder, "kafka"))).toBeUndefined();
      expect(await findPostmaster(join(dataFolder, "cluster"))).toBeUndefined();
    }, 60_000);
  });

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
