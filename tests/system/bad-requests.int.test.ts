import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { fingerprint, unfinished } from "./attack/fingerprint.ts";
import { type Answered, isSentence, type RawRequest, send } from "./attack/send.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

// What is wrong before any rule of the procedure is asked: requests, tokens, identifiers, texts, pages.
// After every test the databases hold what they held before it.

let system: TestSystem;
let token: string;
let draft: string;
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  system = await startTestSystem();
  await system.moveClock("2017-01-09T08:00:00Z");
  const issued = await system.system.access.issueDevelopmentToken("promoter");
  token = issued.ok ? issued.value.accessToken : "";
  draft = (await create({})).data.result.protocol.id;
  before = await fingerprintOnceQuiet();
}, 60_000);
afterAll(() => system.stop(), 30_000);

/** What is kept once all events have arrived. */
async function fingerprintOnceQuiet() {
  await waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 20_000, describe: "events that arrive" });
  return fingerprint(system);
}

let keys = 0;
const key = () => `bad-request-${++keys}`;
const given = (input: object) => ({ title: "Bilan visuel", regime: "HPST", regionCode: "24", fundingRequested: false, ...input });
const result =
  "... on ProtocolChanged { protocol { id title } } ... on Refusal { code } ... on InvalidInput { issues { code message } }";

function ask(query: string, variables: object = {}): Promise<Answered> {
  return raw({ body: JSON.stringify({ query, variables }) });
}
function raw({ headers, ...request }: RawRequest): Promise<Answered> {
  return send(system.url, { ...request, headers: { authorization: `Bearer ${token}`, ...headers } });
}
function create(input: object, idempotencyKey = key()): Promise<Answered> {
  return ask(
    `mutation ($key: String!, $input: CreateProtocolInput!) { result: createProtocol(idempotencyKey: $key, input: $input) { ${result} } }`,
    { key: idempotencyKey, input: given(input) },
  );
}
function record(input: object): Promise<Answered> {
  const structure = { name: "Cabinet", practiceFrame: "MSP", regionCode: "24", communeCode: "45234", from: "2010-01-01" };
  return ask(
    "mutation ($key: String!, $input: StructureInput!) { result: recordStructure(idempotencyKey: $key, input: $input) { __typename } }",
    { key: key(), input: { ...structure, ...input } },
  );
}
function write(section: object): Promise<Answered> {
  return ask(
    `mutation ($id: ID!, $key: String!, $input: SectionInput!) { result: writeSection(protocolId: $id, revision: 0, idempotencyKey: $key, input: $input) { ${result} } }`,
    { id: draft, key: key(), input: section },
  );
}
function intent(id: unknown, revision: unknown = 1): Promise<Answered> {
  return ask(
    `mutation ($id: ID!, $revision: Int!, $key: String!) { result: submitIntent(id: $id, revision: $revision, idempotencyKey: $key, input: { object: "a", nature: "b" }) { ${result} } }`,
    { id, revision, key: key() },
  );
}

/** Sends each, and expects one code with French sentences, no data, and nothing written. */
async function expectCoded(code: string, attacks: Readonly<Record<string, () => Promise<Answered>>>): Promise<void> {
  const seen: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const [name, attack] of Object.entries(attacks)) {
    const { status, codes, messages, data } = await attack();
    seen[name] = {
      codes,
      isServerFault: status >= 500,
      strange: messages.filter((message) => !isSentence(message)),
      result: data?.result,
    };
    wanted[name] = { codes: [code], isServerFault: false, strange: [], result: undefined };
  }
  expect(seen).toEqual(wanted);
  expect(await fingerprint(system)).toEqual(before);
}

test("variables of a wrong type are named in French before any service is asked", () =>
  expectCoded("BAD_USER_INPUT", {
    "a text for a boolean": () => create({ fundingRequested: "oui" }),
    "a field that does not exist": () => create({ colour: "blue" }),
    "a value that the enum has not": () => create({ regime: "FOO" }),
    "a field that is missing": () => create({ regime: undefined }),
    "a list for a text": () => create({ title: ["a"] }),
    "null for what is required": () => create({ title: null }),
    "a revision beyond 32 bits": () => intent(draft, 99_999_999_999),
    "a revision that is a text": () => intent(draft, "1"),
    "an id that is an object": () => intent({ id: draft }),
  }));

test("identifiers are checked where they enter, as variable and as literal", () =>
  expectCoded("BAD_USER_INPUT", {
    "a region that never was": () => create({ regionCode: "99" }),
    "a region as a number": () => create({ regionCode: 24 }),
    "a region as a literal": () => ask('{ region(code: "99") { label } }'),
    "a region as a number literal": () => ask("{ region(code: 24) { label } }"),
    "a profession": () =>
      ask("query ($code: ProfessionCode) { protocols(filter: { professionCode: $code }) { nodes { id } } }", { code: "ZZ" }),
    "a profession as a literal": () => ask('{ protocols(filter: { professionCode: "ZZ" }) { nodes { id } } }'),
    "a FINESS with a wrong key": () => record({ finess: "990000011" }),
    "a Corsican FINESS with a wrong key": () => record({ finess: "2A0000012" }),
    "a FINESS of no department": () => record({ finess: "2C0000000" }),
    "a FINESS as a number": () => record({ finess: 990_000_010 }),
    "a SIRET with a wrong key": () => record({ siret: "73282932000075" }),
    "a short SIRET": () => record({ siret: "1" }),
    "an RPPS with a wrong key": () => invite("899900000012"),
    "a national identifier that is none": () => invite("1"),
    "a FINESS as a literal": () => ask('{ structures(filter: { finess: "990000011" }) { nodes { id } } }'),
  }));

function invite(idNatPs: string): Promise<Answered> {
  return ask(
    `mutation ($id: ID!, $key: String!, $who: IdNatPs!) { result: invitePromoter(id: $id, revision: 1, idempotencyKey: $key, input: { idNatPs: $who, handsOver: false }) { ${result} } }`,
    { id: draft, key: key(), who: idNatPs },
  );
}

test("days that the calendar has not, and amounts that are none, are refused", () =>
  expectCoded("BAD_USER_INPUT", {
    "the 30th of February": () => record({ from: "2017-02-30" }),
    "a day in another order": () => record({ from: "09/01/2017" }),
    "a leap day of a common year, as a literal": () => ask('{ protocols(filter: { filedFrom: "2017-02-29" }) { nodes { id } } }'),
    "more than bigint holds": () => write({ economicModel: { netAnnualCostCents: "9999999999999999999" } }),
    "less than bigint holds": () => write({ economicModel: { netAnnualCostCents: "-9223372036854775809" } }),
    "cents of cents": () => write({ economicModel: { netAnnualCostCents: "12.5" } }),
    "a float": () => write({ economicModel: { netAnnualCostCents: 1e300 } }),
    "an object": () => write({ economicModel: { netAnnualCostCents: {} } }),
  }));

test("characters that cannot be kept are refused wherever they stand", () =>
  expectCoded("BAD_USER_INPUT", {
    "NUL in a title": () => create({ title: "a\0b" }),
    "NUL in a literal": () =>
      ask(
        `mutation { result: createProtocol(idempotencyKey: "nul", input: { title: "a\\u0000", regime: HPST, regionCode: "24", fundingRequested: false }) { __typename } }`,
      ),
    "NUL in a key": () => create({}, "a\0b"),
    "NUL in a search": () => ask("query ($text: String) { protocols(filter: { text: $text }) { nodes { id } } }", { text: "\0" }),
    "NUL in an id": () => ask("query ($id: ID!) { result: protocol(id: $id) { id } }", { id: "\0" }).then(withoutNull),
    "half of a character": () => create({ title: "a\ud800b" }),
    "the other half": () => create({ title: "a\udc00b" }),
  }));

/** A query's null is no result of a mutation. */
const withoutNull = (answer: Answered): Answered => ({ ...answer, data: undefined });

test("idempotency keys have a length", () =>
  expectCoded("BAD_USER_INPUT", {
    "an empty key": () => create({}, ""),
    "a blank key": () => create({}, " \t"),
    "a key of ten kilobytes": () => create({}, "k".repeat(10_240)),
  }));

const lists = ["protocols", "opinions", "fundingFiles", "adhesions", "annualReports", "structures"] as const;
const cursors = {
  garbage: "garbage",
  "of another list": Buffer.from('["x","y"]').toString("base64url"),
  "of an object": Buffer.from("[1,{}]").toString("base64url"),
};

test.each(lists)("the list %s refuses pages of no size and cursors that are not its own", (list) =>
  expectCoded("BAD_USER_INPUT", {
    ...Object.fromEntries(
      [-1, 0, 101].map((first) => [
        `${first} entries`,
        () => ask(`query ($first: Int!) { ${list}(first: $first) { nodes { id } } }`, { first }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(cursors).map(([name, after]) => [
        `a cursor ${name}`,
        () => ask(`query ($after: String) { ${list}(after: $after) { nodes { id } } }`, { after }),
      ]),
    ),
  }),
);

test("a page of no size in a join leaves the rest of the answer", async () => {
  const answer = await ask(
    "{ protocols(first: 1) { nodes { title adhesions(first: 101) { nodes { id } } reports(first: -1) { nodes { id } } } } }",
  );
  expect(answer.codes).toEqual(["BAD_USER_INPUT"]);
  expect(answer.data.protocols.nodes).toEqual([{ title: expect.any(String), adhesions: null, reports: null }]);
});

test("what does not exist and what could not be an id are null to read and not found to change", async () => {
  const nowhere = "018f0000-0000-7000-8000-000000000000";
  for (const id of [nowhere, "abc", "", "'; DROP TABLE protocol; --"]) {
    const { codes, data } = await ask(
      "query ($id: ID!) { protocol(id: $id) { id } opinion(id: $id) { id } fundingFile(id: $id) { id } adhesion(id: $id) { id } annualReport(id: $id) { id } structure(id: $id) { id } }",
      { id },
    );
    expect([codes, new Set(Object.values(data))]).toEqual([[], new Set([null])]);
  }
  await expectCoded("NOT_FOUND", {
    "an id that nothing has": () => intent(nowhere),
    "an id that none could be": () => intent("abc"),
    "a number": () => intent(5),
  });
});

test("a text, a list or a section of the wrong size is refused point by point, and an emoji is a text", async () => {
  const issues = async (answer: Promise<Answered>) =>
    (await answer).data.result.issues?.map(({ code }: { code: string }) => code);
  expect(await issues(create({ title: "a".repeat(301) }))).toEqual(["TOO_LONG"]);
  expect(await issues(create({ title: " \n" }))).toEqual(["MISSING"]);
  expect(await issues(write({ economicModel: { derogatedArticles: Array(5_000).fill("L.162") } }))).toEqual(["TOO_MANY"]);
  expect(await issues(write({ economicModel: { annualVolumes: [-5] } }))).toEqual(["NOT_WITHIN"]);
  expect(await issues(write({ economicModel: { netAnnualCostCents: "999999999999999999" } }))).toEqual(["AMOUNT_NOT_WITHIN"]);
  expect(await issues(write({ economicModel: {}, nature: {} }))).toEqual(["NOT_ONE_SECTION"]);
  expect(await issues(write({}))).toEqual(["NOT_ONE_SECTION"]);
  expect((await create({ regionCode: "54" })).data.result.code).toBe("REGION_CLOSED");
  expect(await fingerprint(system)).toEqual(before);

  const title = "👩‍⚕️ 𝔘 l'œil";
  expect((await create({ title })).data.result.protocol.title).toBe(title);
  before = await fingerprintOnceQuiet();
});

test("operations that are none, or that the schema has not, are refused", async () => {
  await expectCoded("GRAPHQL_VALIDATION_FAILED", {
    "an unknown field": () => ask("{ foo }"),
    "the entities of the subgraphs": () =>
      ask(`{ _entities(representations: [{ __typename: "Protocol", id: "${draft}" }]) { __typename } }`),
    "the schema of the subgraphs": () => ask("{ _service { sdl } }"),
    "fragments in a circle": () => ask("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
    "a subscription": () => ask("subscription { me { id } }"),
    "an unknown directive": () => ask("{ me @foo { id } }"),
    "a literal that is too large": () =>
      ask(
        `mutation { result: submitIntent(id: "${draft}", revision: 99999999999, idempotencyKey: "k", input: { object: "a", nature: "b" }) { __typename } }`,
      ),
  });
  await expectCoded("OPERATION_TOO_WIDE", {
    "fragments that unfold to a quarter of a million fields": () => ask(unfolding(18)),
  });
  await expectCoded("GRAPHQL_PARSE_FAILED", { "an open bracket": () => ask("{ foo ") });
  await expectCoded("TOO_MANY_TOKENS", {
    "three thousand aliases": () =>
      ask(`{ ${Array.from({ length: 3_000 }, (_, number) => `a${number}: protocols { nodes { id } }`).join(" ")} }`),
  });
  await expectCoded("OPERATION_TOO_DEEP", {
    "twenty levels": () =>
      ask(`{ protocols { nodes { ${"region { protocols { nodes { ".repeat(20)} id ${"} } }".repeat(20)} } } }`),
  });
  await expectCoded("OPERATION_RESOLUTION_FAILURE", {
    "an operation of another name": () =>
      raw({ body: JSON.stringify({ query: "query A { me { id } } query B { me { id } }", operationName: "C" }) }),
    "two operations and no name": () => raw({ body: JSON.stringify({ query: "query A { me { id } } query B { me { id } }" }) }),
  });
});

/** A few hundred words in which each fragment stands twice in the one before it. */
function unfolding(levels: number): string {
  const fragments = Array.from({ length: levels }, (_, level) => {
    const next = level + 1 < levels ? `a${level}: __typename ...F${level + 1} ... on Query { ...F${level + 1} }` : "me { id }";
    return `fragment F${level} on Query { ${next} }`;
  });
  return `{ ...F0 } ${fragments.join(" ")}`;
}

test("lists within lists are counted before anything is fetched", async () => {
  const level = (inner: string) => `region { protocols(first: $n) { nodes { ${inner} } } }`;
  const query = `query ($n: Int! = 100) { protocols(first: $n) { nodes { ${level(level("id"))} } } }`;
  await expectCoded("OPERATION_TOO_LARGE", { "by default": () => ask(query), "by variable": () => ask(query, { n: 50 }) });
  expect((await ask(query, { n: 5 })).codes).toEqual([]);
});

test("requests that are no GraphQL over HTTP are refused", async () => {
  const query = "{ me { id } }";
  await expectCoded("BAD_REQUEST", {
    "no query": () => ask(""),
    "a query that is a number": () => raw({ body: '{"query":5}' }),
    "a batch": () => raw({ body: JSON.stringify([{ query }, { query }]) }),
    "variables that are a text": () => raw({ body: JSON.stringify({ query, variables: "x" }) }),
    "variables that are a list": () => raw({ body: JSON.stringify({ query, variables: [1] }) }),
    "half a JSON": () => raw({ body: "{" }),
    "an empty body": () => raw({ body: "" }),
    "JSON null": () => raw({ body: "null" }),
    "a prototype": () => raw({ body: `{"query":"${query}","variables":{"__proto__":{"a":1}}}` }),
    "GET, as any page could send it": () => raw({ method: "GET", path: `/graphql?query=${encodeURIComponent(query)}` }),
    "plain text": () => raw({ headers: { "content-type": "text/plain" }, body: JSON.stringify({ query }) }),
    "a form": () => raw({ headers: { "content-type": "application/x-www-form-urlencoded" }, body: `query=${query}` }),
    "a form in parts": () => raw({ headers: { "content-type": "multipart/form-data; boundary=x" }, body: "--x--" }),
    "a mutation by GET": () =>
      raw({
        method: "GET",
        headers: { "apollo-require-preflight": "1" },
        path: `/graphql?query=${encodeURIComponent('mutation { createProtocol(idempotencyKey: "g", input: { title: "a", regime: HPST, regionCode: "24", fundingRequested: false }) { __typename } }')}`,
      }),
  });
  await expectCoded("BODY_TOO_LARGE", { "a megabyte": () => create({ title: "a".repeat(1_048_576) }) });
  await expectCoded("NOT_FOUND", {
    "PUT to the graph": () => raw({ method: "PUT", body: "{}" }),
    "an address that is none": () => raw({ method: "GET", path: "/nope" }),
  });
});

test("without a token nothing is changed or sent, and a token that is not ours is none", async () => {
  const foreign = { headers: { authorization: "Bearer a.b.c" }, body: '{"query":"{ me { id } }"}' };
  const [header, , signature] = token.split(".");
  const expired = Buffer.from(JSON.stringify({ ...decodeJwt(token), exp: 1_483_952_400 })).toString("base64url");
  const bare = (query: string) => send(system.url, { body: JSON.stringify({ query }) });
  await expectCoded("UNAUTHENTICATED", {
    "a token that is none": () => raw(foreign),
    "a token with another end": () => raw({ ...foreign, headers: { authorization: `Bearer ${header}.${expired}.${signature}` } }),
    "a password": () => raw({ ...foreign, headers: { authorization: "Basic YTpi" } }),
    "two tokens": () => raw({ ...foreign, headers: { authorization: `Bearer ${token} ${token}` } }),
    "a mutation without a token": () =>
      bare(`mutation { result: withdrawProtocol(id: "${draft}", revision: 1, idempotencyKey: "k") { __typename } }`),
    "a file without a token": () =>
      send(system.url, { method: "PUT", path: "/files", headers: { "content-type": "application/pdf" }, body: "x" }),
  });
});

test("after all of this the system is ready", async () => {
  const ready = await fetch(new URL("/health/complete", system.url));
  expect(ready.status).toBe(200);
});
