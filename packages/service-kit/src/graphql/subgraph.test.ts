import { Writable } from "node:stream";
import { publicActor } from "@coop/kernel";
import { testActorKeys } from "@coop/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { pino } from "pino";
import { ACTOR_HEADER, signActor } from "../identity/actor-token.ts";
import type { GraphContext } from "./context.ts";
import { perRequest } from "./context.ts";
import { NotFound } from "./errors.ts";
import { createSubgraph, type Subgraph } from "./subgraph.ts";

const typeDefs = /* GraphQL */ `
  type Query {
    fails(how: String!): String
    told: String
    loaded: Int
    day(day: Date!): Date
  }
`;

const throws: Record<string, () => unknown> = {
  error: () => new Error("postgres://user:secret@host"),
  text: () => "secret",
  nothing: () => undefined,
  coded: () => new NotFound(),
  disguised: () => Object.assign(new Error("secret"), { extensions: { code: "NOT_FOUND" } }),
  uncoded: () => new GraphQLError("secret"),
  outage: () => Object.assign(new Error("secret"), { code: "57P01" }),
};
let made = 0;
const loader = perRequest(() => ++made);
const resolvers = {
  Query: {
    fails: (_parent: unknown, { how }: { how: string }) => {
      throw throws[how]?.();
    },
    told: (_parent: unknown, _args: unknown, { requestId, traceparent, at, actor }: GraphContext) =>
      [requestId, traceparent, at.today, actor.subject].join(" "),
    loaded: (_parent: unknown, _args: unknown, context: GraphContext) => loader(context),
    day: (_parent: unknown, { day }: { day: string }) => day,
  },
};

let subgraph: Subgraph;
const log: Record<string, unknown>[] = [];
const lines = new Writable({
  write(line, _encoding, done) {
    log.push(JSON.parse(line.toString()));
    done();
  },
});

beforeAll(async () => {
  subgraph = await createSubgraph({ name: "funding", typeDefs, resolvers, actorKeys: testActorKeys, logger: pino(lines) });
});
afterAll(() => subgraph.stop());
beforeEach(() => void log.splice(0));

async function send(body: string, headers: Record<string, string> = {}) {
  const legalNow = new Date("2017-01-31T23:30:00.000Z");
  const token = await signActor(testActorKeys, { actor: publicActor, audience: "funding", body, legalNow });
  const answer = await subgraph.handle({ headers: { [ACTOR_HEADER]: token, ...headers }, body });
  return { status: answer.status, ...JSON.parse(answer.body) };
}
const ask = (query: string, headers: Record<string, string> = {}) => send(JSON.stringify({ query }), headers);

test("without its database a subgraph says that it passes, so that a client repeats what it asked", async () => {
  const answer = await ask('{ fails(how: "outage") }');
  expect(answer.errors).toEqual([
    { message: expect.stringContaining("réessayez"), path: ["fails"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } },
  ]);
  expect(log).toMatchObject([{ err: { message: "secret" } }]);
});

test("a call without a signed actor, or with one for another body, is refused and told to the log alone", async () => {
  const body = '{"query":"{ told }"}';
  const refused = await subgraph.handle({ headers: { "x-request-id": "r-1" }, body });
  expect([refused.status, JSON.parse(refused.body).errors[0].extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
  expect(log).toMatchObject([{ requestId: "r-1", reason: "MISSING" }]);
  const token = await signActor(testActorKeys, { actor: publicActor, audience: "funding", body, legalNow: new Date() });
  const other = await subgraph.handle({ headers: { [ACTOR_HEADER]: token }, body: `${body} ` });
  expect(other.status).toBe(401);
});

test("a resolver knows the request, its trace, the legal day in Paris and who asks", async () => {
  const headers = { "x-request-id": "r-2", traceparent: "00-aa-bb-01" };
  expect(await ask("{ told }", headers)).toMatchObject({ data: { told: "r-2 00-aa-bb-01 2017-02-01 public" } });
});

test("what is made once per request is made again for the next", async () => {
  const [one, two] = [await ask("{ loaded again: loaded }"), await ask("{ loaded }")];
  expect(one.data.loaded).toBe(one.data.again);
  expect(two.data.loaded).toBe(one.data.loaded + 1);
});

test.each(["error", "text", "nothing", "disguised", "uncoded"])(
  "a resolver that throws (%s) is masked, and one search of the request's id finds it in the log",
  async (how) => {
    const answer = await ask(`{ fails(how: "${how}") }`, { "x-request-id": `r-${how}` });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(answer).toMatchObject({ data: { fails: null }, errors: [{ path: ["fails"], extensions: { code: "INTERNAL" } }] });
    expect(log).toMatchObject([
      { requestId: `r-${how}`, errorId: answer.errors[0].extensions.errorId, msg: "A resolver failed." },
    ]);
  },
);

test("two requests at once are each logged under their own id", async () => {
  const ids = ["one", "two", "three"];
  const answers = await Promise.all(ids.map((id) => ask('{ fails(how: "error") }', { "x-request-id": id })));
  for (const [index, id] of ids.entries()) {
    expect(log.find(({ requestId }) => requestId === id)?.errorId).toBe(answers[index].errors[0].extensions.errorId);
  }
});

test("a coded error passes as it is, and is no fault for the log", async () => {
  const { errors } = await ask('{ fails(how: "coded") }');
  expect(errors).toMatchObject([{ message: expect.stringContaining("n'existe"), extensions: { code: "NOT_FOUND" } }]);
  expect(log).toEqual([]);
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["a NUL in a text", JSON.stringify({ query: "query ($how: String!) { fails(how: $how) }", variables: { how: "a\u0000" } })],
])("a body with %s is a bad request", async (_, body) => {
  expect(await send(body)).toMatchObject({ status: 400, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});

test.each([
  ["null", "null"],
  ["a text", '"x"'],
  ["a list", "[]"],
  ["an empty object", "{}"],
  ["no operation", '{"query":""}'],
])("JSON that is %s gets an answer without our inside in it", async (_, body) => {
  const { status, errors } = await send(body);
  expect(status).toBe(400);
  expect(errors).toHaveLength(1);
  expect(JSON.stringify(errors)).not.toMatch(/stacktrace|\.ts|node_modules/);
});

test("an operation that does not fit the schema is told so", async () => {
  expect(await ask("{ unknown }")).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
  });
  expect(await ask("{")).toMatchObject({ status: 400, errors: [{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }] });
});

test("a scalar that is refused is bad input", async () => {
  const body = JSON.stringify({ query: "query ($day: Date!) { day(day: $day) }", variables: { day: "2017-02-30" } });
  expect(await send(body)).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});
