import { adhesionsRetention } from "@coop/adhesions";
import { accessesTo } from "@coop/service-kit/access-log/access-log.ts";
import { purge } from "@coop/service-kit/history/purge.ts";
import { verifyHistory } from "@coop/service-kit/history/verify-history.ts";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { createGraph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

// One dossier's whole past, as each of its readers is told it.

interface Entry {
  readonly type: string;
  readonly label: string;
  readonly at: string;
  readonly actor: { readonly label: string; readonly name: string | null };
  readonly reasons: string | null;
  readonly fromStatus: string | null;
  readonly toStatus: string;
  readonly fromVersion: number | null;
  readonly toVersion: number | null;
}

const entries =
  "nodes { type label at actor { kind label organisation roles name } reasons fromStatus toStatus fromVersion toVersion contentErased }";
const past = `query ($id: ID!) {
  protocol(id: $id) {
    history(first: 100) { totalCount { count } ${entries} }
    opinions { history(first: 100) { ${entries} } }
    funding { history(first: 100) { ${entries} } }
    adhesions { nodes { history(first: 100) { ${entries} } } }
    reports { nodes { history(first: 100) { ${entries} } } }
  }
}`;

let system: TestSystem;
let ask: ReturnType<typeof createGraph>["ask"];
let protocolId: string;
beforeAll(async () => {
  system = await startTestSystem();
  const graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  ask = graph.ask;
  ({ protocolId } = await tellTheStory({ graph, tell: silentTeller }));
}, 90_000);
afterAll(() => system.stop(), 30_000);

// biome-ignore lint/suspicious/noExplicitAny: what a client reads is not typed here.
type Answer = any;

async function read(account: string | null, operation: string, variables: object = {}): Promise<Answer> {
  return ((await ask(account, operation, { id: protocolId, ...variables })) as Answer).protocol;
}

async function pastFor(account: string | null): Promise<Record<string, readonly Entry[] | undefined>> {
  const protocol = await read(account, past);
  return {
    protocol: protocol.history?.nodes,
    opinion: protocol.opinions?.[0]?.history?.nodes,
    funding: protocol.funding?.history?.nodes,
    adhesion: protocol.adhesions.nodes[0]?.history?.nodes,
    report: protocol.reports?.nodes[0]?.history?.nodes,
  };
}
const types = (told: readonly Entry[] | undefined) => told?.map(({ type }) => type) ?? null;

test("a promoter is told who did what, when, why and from where to where", async () => {
  const { protocol = [] } = await pastFor("promoter");
  expect(protocol[0]).toMatchObject({
    type: "ProtocolCreated",
    label: "Protocole créé",
    at: expect.stringContaining("2017-01-09"),
    actor: { label: "Professionnel de santé", name: "Claire Martin" },
    fromStatus: null,
    toStatus: "DRAFT",
  });
  const filed = protocol.find(({ type }) => type === "ProtocolSubmitted");
  expect(filed).toMatchObject({ fromStatus: "INTENT_ACCEPTED", toStatus: "SUBMITTED", fromVersion: null, toVersion: 1 });
  const revised = protocol.find(({ type }) => type === "RevisionSubmitted");
  expect(revised).toMatchObject({ fromVersion: 1, toVersion: 2 });
  const signed = protocol.find(({ type }) => type === "OrderSigned");
  expect(signed?.actor).toMatchObject({ label: "ARS Centre-Val de Loire, signature", name: null });
  const times = protocol.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
});

describe("each is told what they may see of the dossier, and no more", () => {
  test("the ARS's own work is told to the ARS alone", async () => {
    const [ars, promoter] = [types((await pastFor("ars-instructor-24")).protocol), types((await pastFor("promoter")).protocol)];
    expect(ars).toEqual(expect.arrayContaining(["NeedInstructed", "OrderPrepared", "OrderSigned"]));
    expect(promoter).not.toContain("NeedInstructed");
    expect(promoter).not.toContain("OrderPrepared");
  });

  test("the HAS's own work is told to the HAS alone", async () => {
    const [has, promoter] = [types((await pastFor("has-instructor")).opinion), types((await pastFor("promoter")).opinion)];
    expect(has).toEqual(expect.arrayContaining(["RapporteurAssigned", "OpinionDrafted", "CollegeScheduled", "OpinionDelivered"]));
    expect(promoter).toEqual(expect.arrayContaining(["OpinionOpened", "OpinionDelivered", "ReserveLifted"]));
    expect(promoter).not.toContain("OpinionDrafted");
  });

  test("names of members are told to the team and its ARS", async () => {
    const names = async (account: string) => (await pastFor(account)).adhesion?.flatMap(({ actor }) => actor.name ?? []) ?? [];
    expect(await names("delegant")).toContain("Antoine Lefèvre");
    expect(await names("ars-instructor-24")).toContain("Antoine Lefèvre");
    expect(await names("ministry")).toEqual([]);
  });

  test("drafts of a report are the team's", async () => {
    expect(types((await pastFor("delegant")).report)).toContain("ReportSaved");
    expect(types((await pastFor("ars-instructor-24")).report)).not.toContain("ReportSaved");
    expect(types((await pastFor("ars-instructor-24")).report)).toContain("ReportSubmitted");
  });

  test.each([[null], ["professional-other"], ["ars-instructor-11"], ["partner-ars-11"]])(
    "%s is told nothing that is not public",
    async (account) => {
      const { protocol, opinion, funding, adhesion, report } = await pastFor(account);
      expect({ opinion, funding, adhesion, report }).toEqual({});
      // In force, its versions are public, and so is what happened to them: without persons.
      expect(types(protocol)).not.toEqual(expect.arrayContaining(["IntentSubmitted"]));
      expect(protocol?.flatMap(({ actor }) => actor.name ?? []) ?? []).toEqual([]);
    },
  );
});

test("a history is read page by page, each fact once", async () => {
  const page = `query ($id: ID!, $after: String) {
    protocol(id: $id) { history(first: 4, after: $after) { totalCount { count } nodes { type at } pageInfo { hasNextPage hasPreviousPage endCursor } } }
  }`;
  const all = types((await pastFor("promoter")).protocol);
  const told: string[] = [];
  let after: string | null = null;
  do {
    const { history } = await read("promoter", page, { after });
    expect(history.totalCount.count).toBe(all?.length);
    expect(history.pageInfo.hasPreviousPage).toBe(after !== null);
    told.push(...history.nodes.map(({ type }: Entry) => type));
    after = history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null;
  } while (after !== null);
  expect(told).toEqual(all);
});

describe("the dossier as of a date", () => {
  const asOf = `query ($id: ID!, $at: DateTime!) {
    protocol(id: $id) {
      asOf(at: $at) { status title reference filedOn version { number hash } promoters { name } intent { object } requiredOpinions { body outcome openReserves } }
      opinions { asOf(at: $at) { status outcome openReserves reserves { status } } }
      funding { asOf(at: $at) { status grant { months } } }
      adhesions { nodes { asOf(at: $at) { status memberCounts { activeDelegates } } } }
    }
  }`;
  const at = (account: string, instant: string) => read(account, asOf, { at: instant });

  test("before it was there it is nothing", async () => {
    expect((await at("promoter", "2017-01-01T00:00:00Z")).asOf).toBeNull();
  });

  test("each instant shows the state, the version and the opinions of then", async () => {
    const { protocol = [], opinion = [] } = await pastFor("ars-instructor-24");
    const momentOf = (told: readonly Entry[], wanted: string) => told.find(({ type }) => type === wanted)?.at as string;
    const draft = await at("promoter", momentOf(protocol, "ProtocolCreated"));
    expect(draft.asOf).toMatchObject({ status: "DRAFT", reference: null, version: null, intent: null });
    const delivered = await at("promoter", momentOf(opinion, "OpinionDelivered"));
    expect(delivered.opinions[0].asOf).toMatchObject({ outcome: "FAVOURABLE_WITH_RESERVES", openReserves: 2 });
    expect(delivered.asOf.version.number).toBe(1);
    const now = await at("promoter", "2030-01-01T00:00:00Z");
    expect(now).toMatchObject({
      asOf: { status: "IN_FORCE", version: { number: 2 } },
      opinions: [{ asOf: { openReserves: 0 } }],
      funding: { asOf: { status: "GRANTED", grant: { months: 36 } } },
    });
  });

  const wholePast = `query ($id: ID!, $at: DateTime!) {
    protocol(id: $id) {
      asOf(at: $at) {
        status promoters { name } intent { object } orderDraft { articles } grid { sections { section revision } }
        version { number grid { identification { __typename } } }
        authorisations { orderNumber publishedOn inForceOn regions { code } }
      }
      consultations { asOf(at: $at) { status question advice } }
      adhesions { nodes { asOf(at: $at) { members { name role } structure { name } } reports { asOf(at: $at) { status figures { patients } difficulties } } } }
    }
  }`;
  const whole = (account: string, instant: string) => read(account, wholePast, { at: instant });
  const factOf = async (account: string, of: string, wanted: string) =>
    (await pastFor(account))[of]?.find(({ type }) => type === wanted)?.at as string;

  test("orders, drafts of them and the working grid are those of then, each for whom they are for", async () => {
    const prepared = await factOf("ars-instructor-24", "protocol", "OrderPrepared");
    const [ars, promoter] = [await whole("ars-instructor-24", prepared), await whole("promoter", prepared)];
    expect(ars.asOf).toMatchObject({ orderDraft: { articles: expect.any(String) }, authorisations: [], grid: null });
    expect(promoter.asOf.orderDraft).toBeNull();
    expect(promoter.asOf.grid.sections.every(({ revision }: { revision: number }) => revision > 0)).toBe(true);
    const signed = await factOf("ars-instructor-24", "protocol", "OrderSigned");
    expect((await whole("promoter", signed)).asOf.authorisations).toMatchObject([
      { orderNumber: "2017-DOS-0042", publishedOn: null, inForceOn: null, regions: [{ code: "24" }] },
    ]);
    const created = await whole("promoter", await factOf("promoter", "protocol", "ProtocolCreated"));
    expect(created.asOf.grid.sections.every(({ revision }: { revision: number }) => revision === 0)).toBe(true);
  });

  test.each([
    ["has-instructor", "from the referral on", "NeedFound", "UNDER_OPINION"],
    ["college-secretary", "from its filing on, since it asks for funding", "ProtocolSubmitted", "SUBMITTED"],
    ["cnci", "from its filing on, since it asks for funding", "ProtocolSubmitted", "SUBMITTED"],
  ])("%s is shown the dossier %s, without its persons", async (account, _, fact, status) => {
    const begun = await factOf("promoter", "protocol", fact);
    const before = new Date(new Date(begun).getTime() - 1).toISOString();
    expect((await whole(account, before)).asOf).toBeNull();
    const { asOf } = await whole(account, begun);
    expect(asOf).toMatchObject({ status, version: { number: 1, grid: expect.any(Object) } });
    expect(asOf).toMatchObject({ promoters: null, intent: null, orderDraft: null, grid: null });
  });

  test("members and reports are those of then: what the team was still writing is the team's", async () => {
    const [saved, submitted] = [
      await factOf("delegant", "report", "ReportSaved"),
      await factOf("delegant", "report", "ReportSubmitted"),
    ];
    const reportOf = async (account: string, instant: string) =>
      (await whole(account, instant)).adhesions.nodes[0].reports[0]?.asOf;
    expect(await reportOf("delegant", saved)).toMatchObject({ status: "DRAFT", figures: expect.any(Object) });
    expect(await reportOf("ars-instructor-24", saved)).toEqual({ status: "DRAFT", figures: null, difficulties: null });
    expect(await reportOf("ars-instructor-24", submitted)).toMatchObject({ status: "SUBMITTED", figures: expect.any(Object) });
    const started = await factOf("delegant", "adhesion", "AdhesionStarted");
    const team = async (account: string, instant: string) => (await whole(account, instant)).adhesions.nodes[0].asOf;
    expect((await team("delegant", started)).members).toEqual([{ name: "Antoine Lefèvre", role: "DELEGANT" }]);
    expect((await team("ars-instructor-24", submitted)).members.length).toBeGreaterThan(1);
    expect(await team("has-instructor", submitted)).toBeNull();
  });

  test.each([["professional-other"], ["ars-instructor-11"], ["ministry"]])(
    "%s, who is no party, is shown no past",
    async (account) => {
      const shown = await at(account, "2030-01-01T00:00:00Z");
      expect(shown.asOf).toBeNull();
      expect(shown.adhesions.nodes.map(({ asOf: then }: { asOf: unknown }) => then)).toEqual([null]);
    },
  );
});

test("who consulted the dossier is known, by organisation and operation, apart from its history", async () => {
  await read("ars-instructor-11", "query Curieux($id: ID!) { protocol(id: $id) { title } }");
  const [latest] = await accessesTo(system.system.services.protocols.dataSource.manager, protocolId, 1);
  expect(latest).toMatchObject({ actorKind: "ARS_AGENT", organisation: "ars-11", operation: expect.stringContaining("Curieux") });
});

test("who reads a version by way of its opinion has consulted the dossier", async () => {
  const { opinions } = await read("has-instructor", "query ($id: ID!) { protocol(id: $id) { opinions { id } } }");
  const version = "query Version($opinion: ID!) { opinion(id: $opinion) { version { id filedOn } } }";
  const { opinion }: Answer = await ask("has-instructor", version, { opinion: opinions[0].id });
  expect(opinion.version.id).toMatch(new RegExp(`^${protocolId}:`));
  const [latest] = await accessesTo(system.system.services.protocols.dataSource.manager, protocolId, 1);
  expect(latest).toMatchObject({ entity: "ProtocolVersion", operation: expect.stringContaining("Version") });
});

test("names of members go five years after they left every team, and the chains stay whole", async () => {
  const { dataSource } = system.system.services.adhesions;
  const names = adhesionsRetention.rules.filter(({ code }) => code === "MEMBER_WHO_LEFT");
  const run = (why?: string) => purge(dataSource, names, { now: new Date("2030-01-01T00:00:00Z"), why });
  expect(await run("Échéance.")).toMatchObject([{ due: 0, erased: 0 }]);
  await dataSource.query(`UPDATE adhesion SET state = jsonb_set(state, '{members}',
    (SELECT jsonb_agg(member || '{"leftOn": "2019-06-01"}') FROM jsonb_array_elements(state -> 'members') AS member))`);
  const [known] = await dataSource.query("SELECT count(*)::int AS people FROM person");
  expect(await run()).toMatchObject([{ due: known.people, erased: 0 }]);
  expect(await run("Échéance.")).toMatchObject([{ due: known.people, erased: known.people }]);
  expect(await dataSource.query("SELECT 1 FROM person")).toEqual([]);
  expect((await verifyHistory(dataSource, "adhesions", new Map())).brokenChains).toEqual([]);
});
