import { exampleTitle } from "@coop/protocols/domain/grid/example/example-sections.ts";
import type { RunningService } from "@coop/service-kit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { fileTheDossier } from "./story/file-the-dossier.ts";
import { createGraph, type Graph, type Json } from "./story/graph.ts";
import { instructTheNeed } from "./story/instruct-the-need.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

// A list costs what one entry costs: the number of SQL statements over all services does not grow with the page.

let system: TestSystem;
let graph: Graph;
const statements: string[] = [];

beforeAll(async () => {
  system = await startTestSystem();
  graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  const stage = { graph, tell: silentTeller };
  await tellTheStory(stage);
  for (let dossiers = 0; dossiers < 4; dossiers += 1) await instructTheNeed(stage, await fileTheDossier(stage));
  await graph.moveClock("2018-10-01");
  for (let drafts = 0; drafts < 10; drafts += 1) {
    await graph.create("promoter", "createProtocol", "Protocol", {
      title: `Brouillon ${drafts}`,
      regime: "HPST",
      regionCode: "24",
      fundingRequested: true,
    });
  }
  const referred = ({ opinions }: { opinions: { totalCount: { count: number } } }) => opinions.totalCount.count === 5;
  await graph.until("has-instructor", "{ opinions { totalCount { count } } }", {}, referred);
  for (const { dataSource } of Object.values(system.system.services) as RunningService[]) count(dataSource);
}, 120_000);
afterAll(() => system.stop(), 30_000);

/** The statements of requests; relay and inbox look after their own from time to time. */
const background = /\b(outbox|inbox_mark|parked_message|lease)\b/;

function count(dataSource: RunningService["dataSource"]): void {
  const ignore = () => undefined;
  dataSource.logger = {
    logQuery: (statement: string) => void (background.test(statement) || statements.push(statement)),
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}

const joins = `{
  id title region { label arsLabel } promoters { name person { id name } } invitations { id } intent { object } checklist { code }
  grid { training { prerequisites } economicModel { netAnnualCostCents } }
  versions { number hash answers { answer } } pieces { label } need { statement } externalReferences { reference } waitingFor { label }
  requiredOpinions { outcome } orderBlockers { code } availableActions { verb allowed }
  authorisations { id regions { label } adhesions(first: 5) { totalCount { count } nodes { id status } } }
  opinions { id status version { number } coveredVersion { hash } reserves { text } recommendations { text } availableActions { allowed } }
  funding { id status version { number } opinion { outcome } grant { months } ministerialOrder { nor } availableActions { allowed } }
  teamCount reportTotals(year: 2018) { patients completeness { rate } }
  adhesions(first: 5) { totalCount { count } nodes { id status structure { name } region { label } members { name profession { label } person { name } } reports { id status } availableActions { allowed } } }
  reports(first: 5) { totalCount { count } nodes { id status figures { patients } adhesion { id } structure { name } } }
}`;

const query = `query ($first: Int!, $filter: ProtocolFilter) {
  protocols(first: $first, filter: $filter, orderBy: LONGEST_IN_STATUS_FIRST) { totalCount { count } nodes ${joins} }
}`;

/** The least of three tries: what the day's own work asks meanwhile is not the request's. */
async function costOf(account: string, first: number, filter: object) {
  const tries: { statements: number; entries: Json }[] = [];
  for (let left = 3; left > 0; left -= 1) {
    statements.splice(0);
    const { protocols } = await graph.ask(account, query, { first, filter });
    tries.push({ statements: statements.length, entries: protocols.nodes });
  }
  return tries.toSorted((one, other) => one.statements - other.statements)[0] as (typeof tries)[number];
}

test.each([
  ["promoter", 50],
  ["ars-instructor-24", 40],
  ["has-instructor", 40],
  ["ministry", 40],
])("one operation with all joins, asked by %s, costs the same for one protocol and for %i or more", async (account, least) => {
  const whole = { statuses: ["IN_FORCE"], regimes: ["HPST"], regionCode: "24", text: exampleTitle };
  const one = await costOf(account, 1, whole);
  const [dossier] = one.entries;
  expect([dossier.opinions.length, dossier.adhesions.nodes.length, dossier.authorisations.length]).toEqual([1, 1, 1]);
  // What an earlier version said, and what was answered to reserves, is the parties' affair.
  const answers = dossier.versions.map((version: { answers: readonly object[] }) => version.answers.length);
  expect(answers).toEqual(account === "ministry" ? [0] : [0, 2]);
  const many = await costOf(account, 60, {});
  expect(many.entries.length).toBeGreaterThanOrEqual(least);
  expect(one.statements).toBeGreaterThan(15);
  // Of the national dossiers, which are among the many, the ministry sees what they wait for: one statement for all of them.
  expect(many.statements).toBe(one.statements + (account === "ministry" ? 1 : 0));
});
