import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "@coop/infra/config.ts";
import { keepSecrets } from "@coop/infra/embedded/secrets.ts";
import { type RunningSystem, startSystem } from "@coop/infra/embedded/start-system.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { existingProtocols } from "@coop/protocols";
import { type ActorKeys, parseActorKeys } from "@coop/service-kit";
import { folderApart, testLogger } from "@coop/testkit";
import { buildSchema } from "graphql";
import pg from "pg";
import { createGraph, type Graph } from "../system/story/graph.ts";
import { type Cast, castOf } from "./cast.ts";
import { type Act, keepActs } from "./data/acts.ts";
import { fillDirectory } from "./data/directory.ts";
import { makeDossiers } from "./data/dossiers.ts";
import { leaveTasksOpen } from "./data/late-tasks.ts";
import { markedGraph } from "./data/marked-graph.ts";
import { createMarks, type Mark, type Marks } from "./data/marks.ts";
import { watchStatements } from "./statements.ts";

/** The whole system with marked dossiers in it, and everybody who may ask. */
export interface Proof {
  readonly system: RunningSystem;
  readonly actorKeys: ActorKeys;
  readonly cast: Cast;
  readonly marks: Marks;
  /** Every mutation that the dossiers were made by. */
  readonly acts: readonly Act[];
  /** What was shown once to who asked for it, and to nobody again. */
  readonly secrets: readonly string[];
  readonly legalNow: Date;
  /** Reads the tables of `access`, which has no door for tests. */
  readonly readAccess: (statement: string) => Promise<readonly object[]>;
  stop(): Promise<void>;
}

/** The people of the second story: none of them has a part in the first. */
const inTheCapital = {
  accounts: {
    promoter: "promoter-2",
    "promoter-2": "professional-other",
    delegant: "promoter",
    "ars-instructor-24": "ars-instructor-11",
    "ars-signatory-24": "ars-signatory-11",
    "ars-administrator-24": "ars-administrator-11",
    "partner-ars-24": "partner-ars-11",
    "ars-instructor-11": "ars-instructor-24",
    "urps-24": "urps-11",
  },
  values: {
    "24": "11",
    "ars-24": "ars-11",
    "urps-medecins-24": "urps-medecins-11",
    "899900000029": "899900000060",
    "35600000000006": "35600000000015",
    "899900000060": "899900000037",
    "ARS Centre-Val de Loire, instruction": "ARS Île-de-France, instruction",
  },
};

/** The protocols of before this application are seen by the same people: those of a kind say the same, in the time that each takes. */
const oneOfEachKind = [
  ...new Map(
    existingProtocols.map((one) => [
      [one.regime, one.outcome, one.toVerify, one.acts.length > 0, one.regionCodes.length > 0].join(),
      one,
    ]),
  ).values(),
];

/** What an earlier proof has made in its folder. */
export interface Kept {
  readonly marks: readonly Mark[];
  readonly acts: readonly Act[];
  readonly secrets: readonly string[];
}

export async function startProof(dataFolder = folderApart(), kept?: Kept): Promise<Proof> {
  const schema = buildSchema(readFileSync(join(repositoryRoot, "docs/schema.graphql"), "utf8"));
  const ports = { GATEWAY_PORT: "0", ACCESS_PORT: "0", POSTGRES_PORT: "0" };
  const statements = watchStatements();
  const config = readConfig({ ...ports, COOP_DATA: dataFolder });
  const system = await startSystem(config, { logger: testLogger, durable: false, existing: oneOfEachKind });
  const stop = async () => {
    await system.stop();
    statements.stop();
    if (!kept) await discardCluster(dataFolder);
  };
  try {
    const { ACTOR_KEYS, PSEUDONYM_SECRET } = await keepSecrets(join(dataFolder, "secrets.env"));
    const marks = kept ? { ...createMarks(schema), all: () => kept.marks } : createMarks(schema);
    const { acts, secrets, onAnswer } = keepActs(kept);
    const gateway = new URL("/", system.addresses.graph).origin;
    const graph = createGraph({ gateway, access: system.addresses.access, onAnswer });
    if (!kept) await makeAll(markedGraph(graph, marks), markedGraph(graph, marks, inTheCapital));
    const legalNow = await system.access.clock.readClock();
    const cast = castOf(PSEUDONYM_SECRET);
    if (!kept) await leaveTasksOpen(system.services, acts, cast, legalNow);
    const readAccess = (statement: string) => readTables(databaseBeside(system, "access"), statement);
    return {
      system,
      readAccess,
      marks,
      acts,
      secrets,
      legalNow,
      stop,
      actorKeys: parseActorKeys(ACTOR_KEYS),
      cast,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeAll(centre: Graph, capital: Graph): Promise<void> {
  await makeDossiers(centre, capital);
  await fillDirectory(centre, capital);
}

/** Each service has a database of its own on the same server, with its name. */
function databaseBeside({ services }: RunningSystem, name: string): string {
  const { url } = services.protocols.dataSource.options as { readonly url: string };
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function readTables(connectionString: string, statement: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rows as object[];
  } finally {
    await client.end();
  }
}
