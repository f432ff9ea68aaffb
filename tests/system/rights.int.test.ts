import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { createGraph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

// Everybody looks at one dossier whenever the story moves the clock: what each sees, by every way to it.

const accounts = [
  "promoter",
  "promoter-2",
  "delegant",
  "delegate-2",
  "professional-other",
  "ars-instructor-24",
  "ars-signatory-24",
  "ars-instructor-11",
  "ars-signatory-11",
  "partner-ars-24",
  "partner-ars-11",
  "has-instructor",
  "has-college-secretary",
  "college-member",
  "college-secretary",
  "ministry",
  "cnam",
  "cnci",
  "structure-head",
  "nobody",
] as const;
type Account = (typeof accounts)[number];

const PAGE = "first: 100";
const everything = `query ($id: ID!) {
  protocol(id: $id) { ...Whole }
  protocols(${PAGE}) { totalCount { count } nodes { id title } }
  region(code: "24") {
    protocols(${PAGE}) { totalCount { count } nodes { id } }
    protocolCounts { status count }
    workItems(${PAGE}) { totalCount { count } nodes { label protocol { id title } } }
    adhesions(${PAGE}) { totalCount { count } nodes { id } }
    reportTotals(year: 2018) { patients }
    teamCount
  }
  me { name drafts(${PAGE}) { totalCount { count } nodes { id } } protocols(${PAGE}) { nodes { id } } invitedTo { id } teams(${PAGE}) { nodes { id } } workItems(${PAGE}) { nodes { label protocol { id } } } }
  opinions(${PAGE}) { totalCount { count } nodes { protocol { id } ...Opinion } }
  fundingFiles(${PAGE}) { totalCount { count } nodes { protocol { id } ...Funding } }
  adhesions(${PAGE}) { totalCount { count } nodes { ...Team } }
  annualReports(${PAGE}) { totalCount { count } nodes { ...Report } }
}
fragment Whole on Protocol {
  id title status reference revision
  promoters { name rpps person { id name } }
  invitations { person { name } }
  intent { object nature contact }
  grid { training { prerequisites } economicModel { netAnnualCostCents } }
  checklist { code }
  versions { number hash grid { training { prerequisites } } }
  pieces { label text files { name } }
  need { statement }
  orderDraft { articles }
  externalReferences { reference }
  opinions { ...Opinion }
  funding { ...Funding }
  adhesions { totalCount { count } nodes { ...Team } }
  reports { totalCount { count } nodes { ...Report } }
  authorisations { id hash }
  waitingFor { label }
}
fragment Opinion on Opinion { id status considerations reserves { text } rapporteur { subject declaration } draft { considerations } sessionOn }
fragment Funding on FundingFile { id status economicModel { netAnnualCostCents } opinion { considerations conditions } grant { conditions evaluation { question } } }
fragment Team on Adhesion { id status members { name rpps insurances { policyNumber } trainings { body } person { name } } }
fragment Report on AnnualReport { id status figures { patients } }`;

/** Words that stand in the dossier where only some may read. */
const secrets = {
  "names of promoters": /Claire|Martin|Paul Bernard/,
  "numbers of promoters": /9990000001|9990000002/,
  "letter of intent": /Confier aux orthoptistes|Transfert d'actes de soins de l/,
  "piece text": /Ci-joint\./,
  "statement of need": /dépasse huit mois/,
  "draft of the order": /Article 1er/,
  "considerations of the HAS": /améliore l'accès au bilan visuel/,
  "declaration of interests": /Aucun lien d'intérêts/,
  "considerations of the college": /réduit le coût du bilan visuel/,
  "evaluation of the funding": /réduit-il le délai/,
  "names of members": /Antoine|Lefèvre|Karim|Benali/,
  "numbers of members": /9990000003|9990000005/,
  "insurance of members": /RCP-2017-001/,
} as const;
type Secret = keyof typeof secrets;

interface Look {
  readonly visible: boolean;
  readonly workingGrid: boolean;
  readonly versions: boolean;
  readonly listed: boolean;
  readonly inRegion: boolean;
  readonly secrets: readonly Secret[];
  readonly totals: Readonly<Record<string, number>>;
}

let system: TestSystem;
const looks = new Map<string, ReadonlyMap<Account, Look>>();

beforeAll(async () => {
  system = await startTestSystem();
  const graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  let protocolId = "";
  const watched = {
    ...graph,
    async create(...given: Parameters<typeof graph.create>) {
      const id = await graph.create(...given);
      if (given[1] === "createProtocol") protocolId = id;
      return id;
    },
    async moveClock(day: string) {
      looks.set(`before ${day}`, await everybodyLooks(protocolId));
      await graph.moveClock(day);
    },
  };
  await tellTheStory({ graph: watched, tell: silentTeller });
  looks.set("at the end", await everybodyLooks(protocolId));
}, 120_000);
afterAll(() => system.stop(), 30_000);

const asking = new Map<Account, ReturnType<TestSystem["as"]>>();

async function everybodyLooks(protocolId: string): Promise<ReadonlyMap<Account, Look>> {
  const seen = new Map<Account, Look>();
  for (const account of accounts) {
    const ask = asking.get(account) ?? system.as(account === "nobody" ? undefined : account);
    asking.set(account, ask);
    const { data, errors } = await ask(everything, { id: protocolId || "none" });
    if (errors) throw new Error(`${account}: ${JSON.stringify(errors)}`);
    seen.set(account, lookOf(data, protocolId));
  }
  return seen;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer to a long question.
function lookOf(data: any, protocolId: string): Look {
  const has = (list: readonly { id: string }[]) => list.some(({ id }) => id === protocolId);
  const { name: _own, ...me } = data.me ?? {};
  const text = JSON.stringify({ ...data, me });
  const { region } = data;
  return {
    visible: data.protocol !== null,
    workingGrid: data.protocol?.grid != null || data.protocol?.checklist != null,
    versions: (data.protocol?.versions?.length ?? 0) > 0,
    listed: has(data.protocols.nodes),
    inRegion: has(region.protocols.nodes),
    secrets: (Object.keys(secrets) as Secret[]).filter((secret) => secrets[secret].test(text)),
    totals: {
      protocols: data.protocols.totalCount.count,
      region: region.protocols.totalCount.count,
      counted: region.protocolCounts.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
      workItems: region.workItems?.totalCount.count ?? 0,
      opinions: data.opinions.totalCount.count,
      fundingFiles: data.fundingFiles.totalCount.count,
      adhesions: data.adhesions.totalCount.count,
      reports: data.annualReports.totalCount.count,
    },
  };
}

const at = (stage: string) => looks.get(stage) ?? new Map<Account, Look>();
const who = (stage: string, holds: (look: Look) => boolean) =>
  accounts.filter((account) => holds(at(stage).get(account) as Look));

const promoters = ["promoter", "promoter-2"];
const region24 = ["ars-instructor-24", "ars-signatory-24", "partner-ars-24"];

test("a draft is there for its promoters alone, in no list and in no sum of anybody else", () => {
  expect(who("before 2017-01-23", ({ visible }) => visible)).toEqual(promoters);
  expect(who("before 2017-01-23", ({ listed }) => listed)).toEqual(promoters);
  for (const account of accounts.filter((name) => !promoters.includes(name))) {
    expect([account, at("before 2017-01-23").get(account)?.totals]).toEqual([
      account,
      at("before 2017-01-09").get(account)?.totals,
    ]);
  }
});

test("a letter of intent is there for its promoters and its region", () => {
  expect(who("before 2017-02-13", ({ visible }) => visible).sort()).toEqual([...promoters, ...region24].sort());
  expect(who("before 2017-02-13", ({ listed }) => listed).sort()).toEqual([...promoters, ...region24].sort());
  for (const account of accounts.filter((name) => ![...promoters, ...region24].includes(name))) {
    const { workItems: _before, ...before } = at("before 2017-01-09").get(account)?.totals ?? {};
    const { workItems: _now, ...now } = at("before 2017-02-13").get(account)?.totals ?? {};
    expect([account, now]).toEqual([account, before]);
  }
});

test("a filed dossier is known to everybody", () => {
  expect(who("before 2017-02-20", ({ visible }) => visible)).toEqual([...accounts]);
  expect(who("before 2017-02-20", ({ inRegion }) => inRegion)).toEqual([...accounts]);
});

test("in no state does anybody but the promoters read the working grid or the checklist", () => {
  for (const stage of looks.keys()) {
    const readers = who(stage, ({ workingGrid }) => workingGrid);
    expect([stage, readers]).toEqual([stage, stage === "before 2017-01-09" ? [] : promoters]);
  }
});

test("versions are read by the parties, by who decides on the funding that is asked for, by the HAS once it is asked, and by everybody once the order is in force", () => {
  const funders = ["college-member", "college-secretary", "cnci"];
  expect(who("before 2017-02-20", ({ versions }) => versions).sort()).toEqual([...promoters, ...region24, ...funders].sort());
  const asked = ["has-instructor", "has-college-secretary", ...funders];
  expect(who("before 2017-04-26", ({ versions }) => versions).sort()).toEqual([...promoters, ...region24, ...asked].sort());
  expect(who("at the end", ({ versions }) => versions)).toEqual([...accounts]);
});

test("what stands in a dossier is read by those whose it is, at every stage of its life", () => {
  const readers = Object.fromEntries(
    (Object.keys(secrets) as Secret[]).map((secret) => [
      secret,
      accounts.filter((account) => [...looks.values()].some((look) => look.get(account)?.secrets.includes(secret))),
    ]),
  );
  const parties = [...promoters, ...region24];
  const team = ["delegant", "delegate-2"];
  const has = ["has-instructor", "has-college-secretary"];
  const college = ["college-member", "college-secretary"];
  // The CNAM pays what is granted, and reads why.
  const funding = [...parties, ...college, "ministry", "cnam", "cnci"];
  expect(readers).toEqual({
    "names of promoters": parties,
    "numbers of promoters": parties,
    "letter of intent": parties,
    "piece text": parties,
    "statement of need": [...parties, ...has, ...college, "cnci"],
    "draft of the order": region24,
    "considerations of the HAS": [...parties, ...has],
    "declaration of interests": has,
    "considerations of the college": funding,
    "evaluation of the funding": funding,
    "names of members": [...team, ...region24],
    "numbers of members": [...team, ...region24],
    "insurance of members": [...team, ...region24],
  });
});

test("what was sent to a region that has closed since is its successor's to read and to act on, and nobody else's", async () => {
  const graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  await graph.moveClock("2015-06-01");
  const id = await graph.create("promoter", "createProtocol", "Protocol", {
    title: "Dossier du Poitou",
    regime: "HPST",
    regionCode: "54",
    fundingRequested: false,
  });
  await graph.act("promoter", "submitIntent", "Protocol", id, { object: "Objet", nature: "Nature" });
  await graph.moveClock("2017-01-09");
  const query =
    'query ($id: ID!) { protocol(id: $id) { intent { object } } protocols(first: 100, filter: { text: "Dossier du Poitou" }) { totalCount { count } } }';
  const seen = async (account: string) => {
    const { protocol, protocols } = await graph.ask(account, query, { id });
    return [protocol?.intent?.object ?? null, protocols.totalCount.count];
  };
  for (const account of ["ars-instructor-75", "ars-signatory-75", "partner-ars-75"]) {
    expect([account, ...(await seen(account))]).toEqual([account, "Objet", 1]);
  }
  for (const account of ["ars-instructor-76", "partner-ars-76", "has-instructor", "delegant"]) {
    expect([account, ...(await seen(account))]).toEqual([account, null, 0]);
  }
  await graph.act("ars-instructor-75", "acceptIntent", "Protocol", id, { contact: "Pôle Coopérations" });
});
