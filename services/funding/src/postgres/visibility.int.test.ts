import type { Actor } from "@coop/kernel";
import {
  arsInstructor,
  ask,
  cnam,
  cnci,
  collegeMember,
  collegeSecretary,
  hasInstructor,
  ministry,
  partnerArs,
  promoter,
  publicActor,
  stranger,
} from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { april, type FundingBench, STANDING_MS, startFundingBench } from "../testing/funding-bench.ts";
import { referredFile } from "../testing/procedure.ts";

let bench: FundingBench;
type File = Awaited<ReturnType<typeof referredFile>>;

/** One file of each age: just referred, seen without funding in prospect, granted, in effect, in effect for all to see. */
const files = {} as { requested: File; seen: File; granted: File; ordered: File; published: File };
const stages = ["requested", "seen", "granted", "ordered", "published"] as const;

/** Haute-Normandie, which merged into Normandie (28): rights follow. */
const dossier = { promoters: [promoter.subject], regionCode: "23" };

beforeAll(async () => {
  bench = await startFundingBench();
  for (const stage of stages) files[stage] = await referredFile(bench, dossier);
  const { seen, granted, ordered, published } = files;
  for (const file of [seen, granted, ordered, published]) {
    await file.examined();
    await file.seen(file === seen ? "UNFAVOURABLE" : "FAVOURABLE_WITH_CONDITIONS");
  }
  for (const file of [granted, ordered, published]) await file.granted();
  for (const file of [ordered, published]) await file.ordered();
  // In force, but nothing puts its grant into effect; `ordered` is the other way round.
  await granted.protocol.say(granted.protocol.inForce());
  await published.protocol.say(published.protocol.inForce());
}, STANDING_MS);
afterAll(() => bench.stop());

const all = [...stages];
const whoSeesWhat: readonly [string, Actor, readonly (typeof stages)[number][]][] = [
  ["the secretariat", collegeSecretary, all],
  ["a member of the college", collegeMember, all],
  ["the ministry", ministry, ["granted", "ordered", "published"]],
  ["the HAS", hasInstructor, all],
  ["the CNAM", cnam, ["ordered", "published"]],
  ["a promoter", promoter, all],
  ["another professional", stranger, ["published"]],
  ["the ARS that succeeded the region", arsInstructor("28"), all],
  ["the ARS of the closed region", arsInstructor("23"), ["published"]],
  ["another ARS", arsInstructor("24"), ["published"]],
  ["the region's system with the scope", partnerArs("28", ["funding:read"]), all],
  ["the region's system without the scope", partnerArs("28", ["protocols:read"]), ["published"]],
  ["another region's system", partnerArs("24", ["funding:read"]), ["published"]],
  ["the CNCI", cnci, all],
  ["the public", publicActor, ["published"]],
];

const list =
  "query ($filter: FundingFileFilter) { fundingFiles(first: 100, filter: $filter) { nodes { id } totalCount { count } } }";
const one = "query ($id: ID!) { fundingFile(id: $id) { id } }";
const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on FundingFile { id status } ... on Protocol { id funding { id } } } }`;

async function listed(actor: Actor, filter: object = {}): Promise<readonly string[]> {
  const { data, errors } = await ask(bench.service, actor, april, list, { filter });
  expect(errors).toBeUndefined();
  const ids: string[] = data.fundingFiles.nodes.map(({ id }: { id: string }) => id);
  expect(data.fundingFiles.totalCount.count).toBe(ids.length);
  return stages.filter((stage) => ids.includes(files[stage].id));
}

test.each(whoSeesWhat)("%s sees the same in the list, by name, at the joins", async (_who, actor, expected) => {
  expect(await listed(actor)).toEqual(expected);
  for (const stage of stages) {
    const { id, protocol } = files[stage];
    const shown = expected.includes(stage) ? { id } : null;
    expect(await ask(bench.service, actor, april, one, { id })).toEqual({ data: { fundingFile: shown } });
    const representations = [
      { __typename: "FundingFile", id },
      { __typename: "Protocol", id: protocol.protocolId },
    ];
    const { data, errors } = await ask(bench.service, actor, april, entities, { representations });
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([shown && { id, status: expect.any(String) }, { id: protocol.protocolId, funding: shown }]);
  }
});

const fields = `economicModel { hash } completionRequest { points } opinion { number outcome considerations conditions }
  coveredNumber coveredHash coveredVersion { id } refusal { reasons }
  grant { months startsOn endsOn conditions evaluation { budgetCents } } ministerialOrder { nor }`;

async function read(actor: Actor, stage: (typeof stages)[number]) {
  const { id } = files[stage];
  const { data, errors } = await ask(bench.service, actor, april, `query ($id: ID!) { fundingFile(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return data.fundingFile;
}

const hidden = {
  economicModel: null,
  completionRequest: null,
  opinion: null,
  coveredNumber: null,
  coveredHash: null,
  coveredVersion: null,
  refusal: null,
  grant: null,
  ministerialOrder: null,
};
const publicGrant = { months: 36, startsOn: "2017-05-01", endsOn: "2020-04-30", conditions: null, evaluation: null };
const publicPart = { grant: publicGrant, ministerialOrder: { nor: "SSAS1713180A" } };

test.each([
  ["the public", publicActor],
  ["another professional", stranger],
  ["another ARS", arsInstructor("24")],
])("%s reads months, days and order of what is in effect, no more", async (_who, actor) => {
  expect(await read(actor, "published")).toEqual({ ...hidden, ...publicPart });
});

test("the HAS reads what the opinion says and which version it holds for, not why", async () => {
  const outcome = {
    opinion: { number: "2017-01", outcome: "UNFAVOURABLE", considerations: null, conditions: null },
    coveredNumber: 1,
    coveredHash: expect.any(String),
    coveredVersion: { id: expect.any(String) },
  };
  expect(await read(hasInstructor, "requested")).toEqual(hidden);
  expect(await read(hasInstructor, "seen")).toEqual({ ...hidden, ...outcome });
  expect(await read(hasInstructor, "ordered")).toMatchObject({ grant: null, ministerialOrder: null });
  expect(await read(hasInstructor, "published")).toMatchObject({ ...publicPart, economicModel: null });
});

test.each([
  ["the college", collegeMember],
  ["the ministry", ministry],
  ["the CNCI", cnci],
  ["a promoter", promoter],
  ["the ARS", arsInstructor("28")],
  ["the ARS's system", partnerArs("28", ["funding:read"])],
])("%s reads the whole of what is granted", async (_who, actor) => {
  expect(await read(actor, "granted")).toMatchObject({
    economicModel: { hash: expect.any(String) },
    opinion: { considerations: expect.any(String), conditions: [expect.any(String)] },
    grant: { conditions: [], evaluation: { budgetCents: "4500000" } },
  });
});

test("nobody finds by a criterion what they could not read", async () => {
  const ends = { endsBefore: "2021-01-01" };
  expect(await listed(ministry, ends)).toEqual(["granted", "ordered", "published"]);
  expect(await listed(hasInstructor, ends)).toEqual(["published"]);
  expect(await listed(hasInstructor, { hasMinisterialOrder: false })).toEqual([]);
  expect(await listed(hasInstructor, { outcome: ["UNFAVOURABLE"] })).toEqual(["seen"]);
  expect(await listed(hasInstructor, { text: "2017-01" })).toEqual(["seen", "granted", "ordered", "published"]);
  expect(await listed(publicActor, { outcome: ["FAVOURABLE_WITH_CONDITIONS"] })).toEqual([]);
  expect(await listed(publicActor, { text: "2017-01" })).toEqual([]);
});

test("a grant that falls with its economic model is public no more", async () => {
  const file = await referredFile(bench, { ...dossier, regionCode: "11" });
  await file.examined();
  await file.seen("FAVOURABLE");
  await file.granted();
  await file.ordered();
  await file.protocol.say(file.protocol.inForce());
  const shownTo = async (actor: Actor) => (await ask(bench.service, actor, april, one, { id: file.id })).data.fundingFile;
  expect([await shownTo(publicActor), await shownTo(cnam)]).toEqual([{ id: file.id }, { id: file.id }]);
  await file.protocol.say(file.protocol.revision(2, 2));
  expect([await shownTo(publicActor), await shownTo(cnam)]).toEqual([null, null]);
});
