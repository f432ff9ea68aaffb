import { join } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { sql } from "@coop/service-kit";
import { folderApart, waitFor } from "@coop/testkit";
import { kafkaApart, whyNoKafka } from "@coop/testkit/kafka.ts";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { compare } from "../../chaos/compare/compare.ts";
import type { Difference } from "../../chaos/compare/difference.ts";
import { type Databases, openDatabases } from "../../chaos/databases.ts";
import { drive } from "../../chaos/drive.ts";
import { createGraphClient } from "../../chaos/graph-client.ts";
import { type Journal, openJournal } from "../../chaos/journal.ts";
import { untilQuiet } from "../../chaos/quiet.ts";
import { readTopics } from "../../chaos/read-topics.ts";
import { type DossierPlan, shapes } from "../../chaos/shapes.ts";
import { TODAY } from "../../chaos/stages.ts";
import { layOutRelease } from "./lay-out-release.ts";
import { noteWhatIsParked } from "./note-what-is-parked.ts";
import { type Releases, startReleases } from "./start-releases.ts";

// A change of an event that crosses services, and one of columns, release by release: `funding` tells the day of the college's
// opinion, which `protocols` keeps, and ceases to keep of a dossier what it never reads. Copies of two releases share the
// databases, the groups and the broker: Kafka, where it is there.

const absent = await whyNoKafka();
const patienceMs = 60_000;
const DOSSIERS = 10;

let releases: Releases;
let databases: Databases;
let journal: Journal;
let before: string;
let expanded: string;

beforeAll(async () => {
  [before, expanded] = await Promise.all([layOutRelease("before", folderApart()), layOutRelease("expanded", folderApart())]);
  releases = await startReleases(absent ? undefined : await kafkaApart());
  await releases.start(1, before);
  databases = await openDatabases(releases.databaseUrls);
  journal = openJournal(join(releases.dataFolder, "journal.jsonl"));
}, 120_000);
afterAll(async () => {
  await journal?.close();
  await databases?.close();
  await releases?.end();
}, 60_000);

/** Each dossier comes into force, with an opinion of the HAS and one of the college. */
const { stages } = shapes.favourable;
const beforeOrder = stages.indexOf("sign");
const plan: Omit<DossierPlan, "number"> = {
  ...shapes.favourable,
  shape: "funded",
  fundingRequested: true,
  regionCode: "24",
  stages: [...stages.slice(0, beforeOrder), "grantFunding", ...stages.slice(beforeOrder)],
};
const plans = Array.from({ length: DOSSIERS }, (_, index) => ({ ...plan, number: index + 1 }));

interface Step {
  /** How much of the work is done by then. */
  readonly at: number;
  /** What else must hold by then. */
  readonly once?: () => Promise<boolean>;
  take(): Promise<void>;
}

/** What is done with the running system. */
const steps: readonly Step[] = [
  { at: 0.15, once: async () => (await written()).titled > 0, take: () => releases.start(2, expanded) },
  { at: 0.3, take: () => releases.kill(1) },
  { at: 0.45, once: async () => (await written()).untitled > 0, take: () => releases.start(1, repositoryRoot) },
  { at: 0.7, take: () => releases.stop(2) },
];

/** Of how many dossiers a copy of then wrote the title, and how many only newer ones have written. */
async function written(): Promise<{ readonly titled: number; readonly untitled: number }> {
  const [counts] = await databases.rows<{ titled: number; untitled: number }>(
    "funding",
    sql`SELECT count(title)::int AS titled, (count(*) - count(title))::int AS untitled FROM dossier`,
  );
  return counts ?? { titled: 0, untitled: 0 };
}

/** The columns of what `funding` keeps of a dossier. */
async function keptOfDossiers(): Promise<readonly string[]> {
  const columns = await databases.rows<{ name: string }>(
    "funding",
    sql`SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'dossier'`,
  );
  return columns.map(({ name }) => name).sort();
}

/** Lets the dossiers live and takes the steps meanwhile; none begins while a step is taken. */
async function liveThrough() {
  const { graphUrl, accessUrl } = releases;
  const client = createGraphClient({ graphUrl, accessUrl, patienceMs, onAnswer: () => undefined });
  await client.moveClock(`${TODAY}T08:00:00.000Z`);
  const file = await client.putFile("ars-signatory-24", "Arrêté signé.");
  let [done, taken, beingTaken] = [0, 0, false];
  const all = DOSSIERS * plan.stages.length;
  const isDue = async ({ at, once }: Step) => done >= at * all && (await (once?.() ?? true));
  const driving = drive({ client, journal, run: "versions", file, patienceMs }, plans, {
    atOnce: 3,
    mayBegin: async () => void (await waitFor(() => !beingTaken, { timeoutMs: patienceMs })),
    onStage() {
      done += 1;
    },
  });
  for (const step of steps) {
    await waitFor(() => isDue(step), {
      timeoutMs: patienceMs,
      describe: () => `step ${taken + 1}, ${done} of ${all} stages`,
    });
    beingTaken = true;
    await step.take();
    beingTaken = false;
    taken += 1;
  }
  return driving;
}

/** Of each dossier, in which version its opinion was announced, and the day that `protocols` knows. */
async function knownDays(): Promise<readonly string[]> {
  const announced = await databases.rows<{ id: string; version: string }>(
    "funding",
    sql`SELECT envelope::jsonb #>> '{data,funding,protocolId}' AS id, right(envelope::jsonb ->> 'type', 2) AS version
        FROM outbox WHERE envelope::jsonb ->> 'type' LIKE 'fr.coop.funding.opinionGiven.%'`,
  );
  const known = await databases.rows<{ id: string; day: string | null }>(
    "protocols",
    sql`SELECT id, opinion ->> 'deliveredOn' AS day FROM protocol, jsonb_array_elements(state -> 'opinions') opinion
        WHERE opinion ->> 'body' = 'FUNDING_COLLEGE'`,
  );
  const dayOf = new Map(known.map(({ id, day }) => [id, day]));
  return announced.map(({ id, version }) => `${version} ${dayOf.get(id)}`);
}

/** What was announced without its day is known without it for ever; all the rest is as its owner says. */
function isForTheDay({ what }: Difference): boolean {
  const [known = "", owned] = what.replace(/^\d is /, "").split(", its owner says ");
  return known.replace('"deliveredOn":null', `"deliveredOn":"${TODAY}"`) === owned;
}

async function onTheTopics() {
  if (releases.kafkaBrokers.length === 0) return undefined;
  const counted = await Promise.all(
    databases.names.map((name) => databases.rows<{ count: number }>(name, sql`SELECT count(*)::int AS count FROM outbox`)),
  );
  const expected = counted.flat().reduce((sum, { count }) => sum + count, 0);
  return readTopics(releases.kafkaBrokers, "versions", expected);
}

test("dossiers live through a change of an event and of columns while copies of both versions run, are killed and stopped: nothing is lost, doubled or parked", async () => {
  const everParked = await noteWhatIsParked(releases.databaseUrls.protocols);
  const { lived, stuck } = await liveThrough();
  expect(stuck).toEqual([]);
  expect(await untilQuiet(databases, TODAY, patienceMs)).toEqual([]);
  expect(await everParked()).toEqual([]);

  expect(await keptOfDossiers()).toEqual(["id", "promoters", "published", "region_code", "search_text"]);
  const days = await knownDays();
  expect(days).toHaveLength(DOSSIERS);
  expect(new Set(days)).toEqual(new Set(["v1 null", `v2 ${TODAY}`]));

  const differences = await compare({ databases, acts: journal.acts, lived, topics: await onTheTopics() });
  expect(differences.filter((difference) => !isForTheDay(difference))).toEqual([]);
  expect(differences.filter(isForTheDay)).toHaveLength(days.filter((day) => day === "v1 null").length);
}, 180_000);
