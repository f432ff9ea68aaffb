import { newId } from "@coop/kernel";
import { schemaDrift } from "@coop/service-kit";
import {
  type Answer,
  arsInstructor,
  ask,
  delegant,
  keepText,
  promoter,
  type ServiceBench,
  startServiceBench,
  stranger,
  waitFor,
} from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { exampleFiles } from "./domain/grid/example/annexes.ts";
import { exampleSections, exampleTitle } from "./domain/grid/example/example-sections.ts";
import { createProtocols } from "./service.ts";

const january = new Date("2017-01-09T09:00:00Z");
let bench: ServiceBench;

beforeAll(async () => {
  bench = await startServiceBench(createProtocols);
  for (const { name, text } of exampleFiles) await keepText(bench.files, name, text);
});
afterAll(() => bench.stop());

const result = `__typename
  ... on ProtocolChanged { protocol { id revision status reference } warnings { code } }
  ... on Refusal { code message }
  ... on InvalidInput { issues { code path message severity } }
  ... on StaleRevision { currentRevision }`;

async function create(title = exampleTitle): Promise<{ id: string; revision: number }> {
  const answer = await ask(
    bench.service,
    promoter,
    january,
    `mutation ($key: String!, $input: CreateProtocolInput!) { createProtocol(idempotencyKey: $key, input: $input) { ${result} } }`,
    { key: newId(), input: { title, regime: "HPST", regionCode: "24", fundingRequested: true } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.createProtocol.protocol;
}

function act(
  actor: Parameters<typeof ask>[1],
  verb: string,
  id: string,
  revision: number,
  input?: { type: string; value: object },
  key = newId(),
): Promise<Answer> {
  const [declared, given] = input ? [`, $input: ${input.type}!`, ", input: $input"] : ["", ""];
  return ask(
    bench.service,
    actor,
    january,
    `mutation ($id: ID!, $revision: Int!, $key: String!${declared}) { result: ${verb}(id: $id, revision: $revision, idempotencyKey: $key${given}) { ${result} } }`,
    { id, revision, key, ...(input && { input: input.value }) },
  );
}

test("the tables of the code and of the database agree", async () => {
  expect(await schemaDrift(bench.service.dataSource)).toEqual([]);
});

test("a draft is filled, announced by a letter of intent, and filed as version 1 with a reference", async () => {
  const { id } = await create();
  for (const [index, section] of exampleSections.entries()) {
    const written = await ask(
      bench.service,
      promoter,
      january,
      `mutation ($id: ID!, $key: String!, $input: SectionInput!) { writeSection(protocolId: $id, revision: 0, idempotencyKey: $key, input: $input) { ${result} } }`,
      { id, key: `section-${id}-${index}`, input: section },
    );
    expect(written).toMatchObject({ data: { writeSection: { __typename: "ProtocolChanged" } } });
  }
  const intent = { type: "SubmitIntentInput", value: { object: "Bilan visuel", nature: "Transfert d'actes de soins" } };
  expect(await act(promoter, "submitIntent", id, 1, intent)).toMatchObject({
    data: { result: { protocol: { status: "INTENT_SUBMITTED" } } },
  });
  expect(await act(arsInstructor("24"), "acceptIntent", id, 2, { type: "AcceptIntentInput", value: {} })).toMatchObject({
    data: { result: { protocol: { status: "INTENT_ACCEPTED" } } },
  });
  expect(await act(promoter, "submitProtocol", id, 3)).toMatchObject({
    data: { result: { protocol: { status: "SUBMITTED", reference: "COOP-2017-00001", revision: 4 } } },
  });
  const read = await ask(
    bench.service,
    promoter,
    january,
    "query ($id: ID!) { protocol(id: $id) { grid { team { delegants { professionCode } } sections { section revision } } checklist { code } versions { number hash grid { team { delegants { professionCode } } } } } }",
    { id },
  );
  expect(read.errors).toBeUndefined();
  expect(read.data.protocol.versions[0].grid.team).toEqual(read.data.protocol.grid.team);
  expect(read.data.protocol.checklist).toEqual([]);
});

test("filing an empty grid is refused at once with everything that is missing", async () => {
  const { id } = await create();
  await act(promoter, "submitIntent", id, 1, { type: "SubmitIntentInput", value: { object: "Objet", nature: "Nature" } });
  await act(arsInstructor("24"), "acceptIntent", id, 2, { type: "AcceptIntentInput", value: {} });
  const refused = await act(promoter, "submitProtocol", id, 3);
  expect(refused.data.result).toMatchObject({ __typename: "InvalidInput", code: "INVALID_INPUT" });
  expect(refused.data.result.issues.length).toBeGreaterThan(10);
});

test("an agent of the ARS who declares an interest acts no more, a colleague goes on; the ARS alone is told of it", async () => {
  const { id } = await create();
  const interest = { type: "DeclareConflictOfInterestInput", value: { declaration: "Ma sœur est promotrice." } };
  const colleague = { ...arsInstructor("24"), subject: newId() };
  await act(promoter, "submitIntent", id, 1, { type: "SubmitIntentInput", value: { object: "Objet", nature: "Nature" } });
  expect(await act(arsInstructor("24"), "declareConflictOfInterest", id, 2, interest)).toMatchObject({
    data: { result: { __typename: "ProtocolChanged" } },
  });
  const accepts = (actor: typeof colleague) => act(actor, "acceptIntent", id, 3, { type: "AcceptIntentInput", value: {} });
  expect((await accepts(arsInstructor("24"))).data.result).toMatchObject({
    code: "CONFLICT_OF_INTEREST",
    message: "Vous avez déclaré un intérêt au protocole ou avec ses promoteurs : vous ne prenez pas part à son instruction.",
  });
  expect((await accepts(colleague)).data.result).toMatchObject({ protocol: { status: "INTENT_ACCEPTED" } });

  const historyOf = async (actor: Parameters<typeof ask>[1]) => {
    const query = "query ($id: ID!) { protocol(id: $id) { history(first: 20) { nodes { type reasons } } } }";
    const { data } = await ask(bench.service, actor, january, query, { id });
    return data.protocol.history.nodes;
  };
  const told = { type: "ConflictOfInterestDeclared", reasons: "Ma sœur est promotrice." };
  expect(await historyOf(colleague)).toContainEqual(told);
  expect(await historyOf(promoter)).not.toContainEqual(told);
});

test("a draft does not exist for a stranger or for the ARS", async () => {
  const { id } = await create();
  for (const actor of [stranger, arsInstructor("24")]) {
    expect(await ask(bench.service, actor, january, "query ($id: ID!) { protocol(id: $id) { title } }", { id })).toEqual({
      data: { protocol: null },
    });
  }
  expect(await act(stranger, "withdrawProtocol", id, 1)).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
});

test("the same key acts once, with other arguments it is refused, an old revision is told so", async () => {
  const { id } = await create();
  const input = { type: "DescribeProtocolInput", value: { title: "Autre titre", fundingRequested: false } };
  const key = newId();
  const together = await Promise.all([1, 2, 3].map(() => act(promoter, "describeProtocol", id, 1, input, key)));
  for (const answer of together) expect(answer).toMatchObject({ data: { result: { protocol: { id, revision: 2 } } } });
  expect(await act(promoter, "describeProtocol", id, 2, input, key)).toMatchObject({
    errors: [{ extensions: { code: "IDEMPOTENCY_KEY_REUSED" } }],
  });
  const stale = { ...input, value: { title: "Trop tard", fundingRequested: false } };
  expect(await act(promoter, "describeProtocol", id, 1, stale)).toMatchObject({
    data: { result: { __typename: "StaleRevision", code: "STALE_REVISION", currentRevision: 2 } },
  });
});

test("what waits is told to whom it waits for", async () => {
  const { id } = await create();
  await act(promoter, "submitIntent", id, 1, { type: "SubmitIntentInput", value: { object: "Objet", nature: "Nature" } });
  await waitFor(async () => {
    const { data } = await ask(
      bench.service,
      arsInstructor("24"),
      january,
      "{ me { workItems(first: 100) { nodes { verb protocol { id } waitingDays } totalCount { count } } } }",
    );
    return data.me.workItems.nodes.some((item: { protocol: { id: string } }) => item.protocol.id === id);
  });
});

test("who declines an invitation to a draft is told that it is done, and no more of the draft", async () => {
  const { id, revision } = await create();
  await act(promoter, "invitePromoter", id, revision, {
    type: "InvitePromoterInput",
    value: { idNatPs: delegant.person?.idNatPs, handsOver: false },
  });
  const key = newId();
  const { errors } = await act(delegant, "declineInvitation", id, revision + 1, undefined, key);
  expect(errors).toMatchObject([{ message: expect.stringContaining("C'est fait"), extensions: { code: "NOT_FOUND" } }]);
  const decline = `mutation { result: declineInvitation(id: "${id}", revision: ${revision + 1}, idempotencyKey: "${key}") { __typename } }`;
  expect(await ask(bench.service, delegant, january, decline)).toEqual({ data: { result: { __typename: "ProtocolChanged" } } });
});

test("a list of 1 and of 50 protocols costs the same number of statements", async () => {
  await Promise.all(Array.from({ length: 50 }, (_, index) => create(`Protocole ${index}`)));
  const list =
    "query ($first: Int!) { me { drafts(first: $first) { totalCount { count } nodes { title region { label } promoters { name } grid { sections { revision } } checklist { code } waitingFor { verb } externalReferences { system } availableActions { verb allowed } } } } }";
  const counted = async (first: number) => {
    const before = bench.statements.length;
    const { data, errors } = await ask(bench.service, promoter, january, list, { first });
    expect(errors).toBeUndefined();
    expect(data.me.drafts.nodes).toHaveLength(first);
    return bench.statements
      .slice(before)
      .filter((statement) => /FROM (protocol|grid_section|person|work_item|external_reference)|bounded/.test(statement)).length;
  };
  expect(await counted(50)).toBe(await counted(1));
});

test("the counts of all regions cost as many statements as those of one", async () => {
  const counted = async (query: string) => {
    const before = bench.statements.length;
    const { data, errors } = await ask(bench.service, arsInstructor("24"), january, query);
    expect(errors).toBeUndefined();
    return { data, statements: bench.statements.length - before };
  };
  const one = await counted('{ region(code: "24") { protocolCounts { status count } } }');
  const all = await counted("{ regions { code protocolCounts { status count } } }");
  expect(all.data.regions).toHaveLength(18);
  expect(all.data.regions.find((region: { code: string }) => region.code === "24")).toMatchObject(one.data.region);
  expect(one.data.region.protocolCounts).toEqual([{ status: "SUBMITTED", count: 1 }]);
  expect(all.statements).toBe(one.statements);
});
