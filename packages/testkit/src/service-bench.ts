import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@coop/kernel";
import {
  ACTOR_HEADER,
  createEmbeddedBroker,
  createFileSystemStore,
  type FileStore,
  parseActorKeys,
  type RunningService,
  type Service,
  type ServiceDependencies,
  signActor,
} from "@coop/service-kit";
import { type Logger, pino } from "pino";
import { createTestDatabase } from "./database.ts";
import { TEST_PSEUDONYM_SECRET } from "./people.ts";

export const testActorKeys = parseActorKeys("test:a-secret-of-thirty-two-characters-or-more");

/** Quiet unless `LOG_LEVEL` asks for more. */
export const testLogger: Logger = pino({ level: process.env.LOG_LEVEL ?? "silent" });

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of an answer by looking at it.
  data?: any;
  errors?: readonly { message: string; path?: readonly string[]; extensions: { code: string } }[];
}

/** Asks a subgraph in somebody's name, as the gateway would. */
export async function ask(
  service: Service,
  actor: Actor,
  legalNow: Date,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const token = await signActor(testActorKeys, { actor, audience: service.name, body, legalNow });
  const response = await service.handle({ headers: { [ACTOR_HEADER]: token }, body });
  return JSON.parse(response.body) as Answer;
}

export interface BenchDependencies extends ServiceDependencies {
  readonly pseudonymSecret: string;
  readonly files: FileStore;
}

export interface ServiceBench {
  readonly service: RunningService;
  /** The SQL statements so far: tests count them. */
  readonly statements: string[];
  readonly files: FileStore;
  stop(): Promise<void>;
}

/** One real service on a database and a broker of its own. */
export async function startServiceBench(create: (dependencies: BenchDependencies) => RunningService): Promise<ServiceBench> {
  const [database, brokerDatabase, folder] = await Promise.all([
    createTestDatabase(),
    createTestDatabase(),
    mkdtemp(join(tmpdir(), "coop-files-")),
  ]);
  const statements: string[] = [];
  const broker = createEmbeddedBroker({ databaseUrl: brokerDatabase.url, logger: testLogger });
  const files = createFileSystemStore(folder);
  const service = create({
    databaseUrl: database.url,
    broker,
    actorKeys: testActorKeys,
    logger: testLogger,
    onStatement: (statement) => statements.push(statement),
    pseudonymSecret: TEST_PSEUDONYM_SECRET,
    files,
  });
  await service.start();
  return {
    service,
    statements,
    files,
    async stop() {
      await service.stop();
      await broker.stop();
      await Promise.all([database.drop(), brokerDatabase.drop(), rm(folder, { recursive: true, force: true })]);
    },
  };
}

/** A file for tests: keeps the text and returns what a mutation wants to know of it. */
export async function keepText(
  files: FileStore,
  name: string,
  text: string,
): Promise<{ sha256: string; name: string; size: number }> {
  const bytes = Buffer.from(text);
  const { size } = await files.keep(
    (async function* () {
      yield bytes;
    })(),
    { maxBytes: bytes.byteLength },
  );
  return { sha256: createHash("sha256").update(bytes).digest("hex"), name, size };
}
