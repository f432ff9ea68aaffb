import { createHash } from "node:crypto";
import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fingerprint, unfinished } from "./attack/fingerprint.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { arsInstructor, arsSignatory, otherRegionInstructor, promoter, region, secondPromoter } from "./story/cast.ts";
import { fileTheDossier } from "./story/file-the-dossier.ts";
import { gatherOpinions } from "./story/gather-opinions.ts";
import { createGraph, type Graph } from "./story/graph.ts";
import { instructTheNeed } from "./story/instruct-the-need.ts";
import { silentTeller } from "./story/teller.ts";

// What happens when people act at the same time, twice, too late, or on what is not theirs.

let system: TestSystem;
let graph: Graph;
let protocolId: string;

beforeAll(async () => {
  system = await startTestSystem();
  graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  const stage = { graph, tell: silentTeller };
  ({ protocolId } = await fileTheDossier(stage));
  await instructTheNeed(stage, { protocolId });
  await gatherOpinions(stage, { protocolId });
  await graph.moveClock("2017-05-15");
}, 90_000);
afterAll(() => system.stop(), 30_000);

const result =
  "__typename ... on ProtocolChanged { protocol { id revision } } ... on Refusal { code message } ... on InvalidInput { issues { code path } } ... on StaleRevision { currentRevision }";
const createDraft = (account: string, key: string, title: string) =>
  system.as(account)(
    `mutation ($key: String!, $input: CreateProtocolInput!) { result: createProtocol(idempotencyKey: $key, input: $input) { ${result} } }`,
    { key, input: { title, regime: "HPST", regionCode: region, fundingRequested: false } },
  );
const describe = (account: string, id: string, revision: number, key: string, title: string) =>
  system.as(account)(
    `mutation ($id: ID!, $revision: Int!, $key: String!, $input: DescribeProtocolInput!) { result: describeProtocol(id: $id, revision: $revision, idempotencyKey: $key, input: $input) { ${result} } }`,
    { id, revision, key, input: { title, fundingRequested: false } },
  );
const codeOf = (answer: Awaited<ReturnType<typeof createDraft>>) =>
  answer.errors?.[0]?.extensions.code ?? answer.data.result.code ?? answer.data.result.__typename;
const draftsOf = async (account: string) => {
  const { data } = await system.as(account)("{ me { drafts(first: 100) { nodes { title } } } }");
  return data.me.drafts.nodes.map(({ title }: { title: string }) => title);
};
/** Does it, and finds that nothing which services keep has changed. */
async function withoutATrace<Value>(act: () => Promise<Value>): Promise<Value> {
  await waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 10_000 });
  const before = await fingerprint(system);
  const value = await act();
  expect(await fingerprint(system)).toEqual(before);
  return value;
}

test("the same mutation three times at once makes one draft and gives one answer", async () => {
  const answers = await Promise.all([1, 2, 3].map(() => createDraft(promoter, "three-at-once", "Trois fois")));
  expect(new Set(answers.map(({ data }) => data.result.protocol.id)).size).toBe(1);
  expect((await draftsOf(promoter)).filter((title: string) => title === "Trois fois")).toEqual(["Trois fois"]);
});

test("a key used again answers as before; for something else it is refused; another person's key is their own", async () => {
  const first = await createDraft(promoter, "again", "Encore");
  await withoutATrace(async () => {
    expect((await createDraft(promoter, "again", "Encore")).data).toEqual(first.data);
    expect(codeOf(await createDraft(promoter, "again", "Autre chose"))).toBe("IDEMPOTENCY_KEY_REUSED");
  });
  const others = await createDraft("professional-other", "again", "Encore");
  expect(others.data.result.protocol.id).not.toBe(first.data.result.protocol.id);
});

test("an old revision is refused, with the one that is stored, and of two at once one is kept", async () => {
  const { protocol } = (await createDraft(promoter, "stale", "Révision")).data.result;
  const answers = await Promise.all(
    ["Un", "Deux"].map((title) => describe(promoter, protocol.id, protocol.revision, `stale-${title}`, title)),
  );
  expect(answers.map(codeOf).sort()).toEqual(["ProtocolChanged", "STALE_REVISION"]);
  const late = await withoutATrace(() => describe(promoter, protocol.id, protocol.revision, "stale-late", "Trois"));
  expect(late.data.result).toMatchObject({ code: "STALE_REVISION", currentRevision: protocol.revision + 1 });
});

test("somebody else's draft cannot be told from one that does not exist", async () => {
  const { protocol } = (await createDraft(promoter, "mine", "À moi")).data.result;
  const strangers = ["professional-other", "delegant", arsInstructor, arsSignatory, "has-instructor", "ministry"];
  await withoutATrace(async () => {
    const nothing = await describe("professional-other", "018f0000-0000-7000-8000-000000000000", 1, "theirs-0", "Volé");
    // Whom a promoter could share it with: what hides it is the row rule, as from every professional.
    for (const account of strangers.slice(0, 4)) {
      const answer = await describe(account, protocol.id, protocol.revision, `theirs-${account}`, "Volé");
      expect(answer.errors).toEqual(nothing.errors);
    }
    for (const account of strangers.slice(4)) {
      expect(codeOf(await describe(account, protocol.id, protocol.revision, `theirs-${account}`, "Volé"))).toBe("FORBIDDEN");
    }
    expect(
      codeOf(
        await system.as()(
          `mutation { result: withdrawProtocol(id: "${protocol.id}", revision: 1, idempotencyKey: "none") { __typename } }`,
        ),
      ),
    ).toBe("UNAUTHENTICATED");
  });
});

test("an order of the region is prepared by no other region, and by no promoter", async () => {
  const prepare = (account: string) => attempt(account, "prepareOrder", "PrepareOrderInput", { articles: "Article 1er." });
  await withoutATrace(async () => {
    for (const account of [promoter, secondPromoter, "has-instructor", "ministry", "partner-ars-24"]) {
      expect([account, codeOf(await prepare(account))]).toEqual([account, "FORBIDDEN"]);
    }
    expect(codeOf(await prepare(otherRegionInstructor))).toBe("NOT_COMPETENT_ARS");
  });
});

async function attempt(account: string, verb: string, inputType: string, input: object, key = `${verb}-${account}`) {
  const { protocol } = await graph.ask(arsInstructor, "query ($id: ID!) { protocol(id: $id) { revision } }", { id: protocolId });
  return system.as(account)(
    `mutation ($id: ID!, $revision: Int!, $key: String!, $input: ${inputType}!) { result: ${verb}(id: $id, revision: $revision, idempotencyKey: $key, input: $input) { ${result} } }`,
    { id: protocolId, revision: protocol.revision, key, input },
  );
}

test("an order signed before its time, in the future or without its file is refused, all at once", async () => {
  await graph.act(arsInstructor, "prepareOrder", "Protocol", protocolId, { articles: "Article 1er. – Autorisé." });
  const order = {
    number: "1",
    delegation: "Décision n° 1",
    signedOn: "2017-05-15",
    file: { sha256: "0".repeat(64), name: "a.pdf", size: 1 },
  };
  await withoutATrace(async () => {
    const unsent = await attempt(
      arsSignatory,
      "signOrder",
      "SignOrderInput",
      { ...order, signedOn: "2999-01-01", number: "" },
      "sign-1",
    );
    expect(codeOf(unsent)).toBe("INVALID_INPUT");
    expect(unsent.data.result.issues.map(({ path }: { path: string }) => path).sort()).toEqual(["file", "number", "signedOn"]);
    const past = await attempt(arsSignatory, "signOrder", "SignOrderInput", { ...order, signedOn: "1999-01-01" }, "sign-2");
    expect(past.data.result.issues.map(({ path }: { path: string }) => path)).toContain("signedOn");
    const preparer = await attempt(arsInstructor, "signOrder", "SignOrderInput", order, "sign-3");
    expect(codeOf(preparer)).toBe("FORBIDDEN");
  });
});

test("when two sign the order at once, there is one authorisation", async () => {
  const text = "Arrêté signé.";
  const file = await graph.sendFile(arsSignatory, "arrete.pdf", text);
  expect(file.sha256).toBe(createHash("sha256").update(text).digest("hex"));
  const sign = (number: string) =>
    attempt(
      arsSignatory,
      "signOrder",
      "SignOrderInput",
      { number, delegation: "Décision n° 1", signedOn: "2017-05-15", file },
      number,
    );
  const answers = await Promise.all(["2017-A", "2017-B", "2017-C"].map(sign));
  expect(answers.map(codeOf).sort()).toEqual(["ProtocolChanged", "STALE_REVISION", "STALE_REVISION"]);
  const again = await sign("2017-D");
  expect(again.data.result.__typename).toBe("StateRefusal");

  await graph.act(arsInstructor, "publishOrder", "Protocol", protocolId, {
    gazette: "RAA",
    reference: "R24-1",
    publishedOn: "2017-05-15",
    inForceOn: "2017-05-16",
  });
  const { protocol } = await graph.ask(null, "query ($id: ID!) { protocol(id: $id) { authorisations { orderNumber } } }", {
    id: protocolId,
  });
  const winner = answers.findIndex((answer) => codeOf(answer) === "ProtocolChanged");
  expect(protocol.authorisations).toEqual([{ orderNumber: ["2017-A", "2017-B", "2017-C"][winner] }]);
});
