import { type CloudEvent, type ConsultationSnapshot, consultationEvents, taskEvents, topics } from "@coop/contracts";
import { type Actor, newId } from "@coop/kernel";
import {
  arsInstructor,
  ask,
  consultedBody,
  internalBody,
  keepText,
  promoter,
  publicActor,
  type ServiceBench,
  startServiceBench,
} from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { exampleFiles } from "./domain/grid/example/annexes.ts";
import { exampleSections, exampleTitle } from "./domain/grid/example/example-sections.ts";
import { createProtocols } from "./service.ts";

// What a body sees of a dossier, by every way to it, from the events of the opinions service alone.

const january = new Date("2017-01-09T09:00:00Z");
const urps = consultedBody("urps-medecins-24");
const others: readonly Actor[] = [
  consultedBody("urps-medecins-11"),
  internalBody("cme-990000010"),
  { ...urps, kind: "INTERNAL_BODY" },
  publicActor,
];
let bench: ServiceBench;
beforeAll(async () => {
  bench = await startServiceBench(createProtocols);
  for (const { name, text } of exampleFiles) await keepText(bench.files, name, text);
});
afterAll(() => bench.stop());

async function mutate(actor: Actor, field: string, variables: string, given: object): Promise<string> {
  const query = `mutation (${variables}) { result: ${field} { __typename ... on ProtocolChanged { protocol { id } } ... on Refusal { message } } }`;
  const { data, errors } = await ask(bench.service, actor, january, query, { key: newId(), ...given });
  if (!data?.result?.protocol) throw new Error(JSON.stringify(errors ?? data));
  return data.result.protocol.id;
}

/** A dossier that is filed: version 1 is frozen. */
async function file(): Promise<string> {
  const draft = { title: exampleTitle, regime: "HPST", regionCode: "24", fundingRequested: true };
  const create = "createProtocol(idempotencyKey: $key, input: $input)";
  const id = await mutate(promoter, create, "$key: String!, $input: CreateProtocolInput!", { input: draft });
  const write = "writeSection(protocolId: $id, revision: 0, idempotencyKey: $key, input: $input)";
  for (const input of exampleSections)
    await mutate(promoter, write, "$id: ID!, $key: String!, $input: SectionInput!", { id, input });
  const step = (actor: Actor, verb: string, revision: number, input = "") =>
    mutate(actor, `${verb}(id: $id, revision: ${revision}, idempotencyKey: $key${input})`, "$id: ID!, $key: String!", { id });
  await step(promoter, "submitIntent", 1, ', input: { object: "Bilan", nature: "Transfert" }');
  await step(arsInstructor("24"), "acceptIntent", 2, ", input: {}");
  await step(promoter, "submitProtocol", 3);
  return id;
}

function snapshot(protocolId: string, change: Partial<ConsultationSnapshot> = {}): ConsultationSnapshot {
  return {
    consultationId: newId(),
    protocolId,
    body: "urps-medecins-24",
    bodyKind: "CONSULTED_BODY",
    requestedBy: "ARS_AGENT",
    version: { number: 1, hash: "1".repeat(64) },
    status: "REQUESTED",
    requestedOn: "2017-01-09",
    dueOn: "2017-02-08",
    ...change,
  };
}

let offset = 0n;
/** An event of the opinions service, as the broker hands it over. */
function tell(type: string, subject: string, sequence: number, data: object): Promise<string> {
  offset += 1n;
  const event: CloudEvent = {
    ...{ specversion: "1.0", id: newId(), type, source: "/coop/opinions", subject, time: january.toISOString() },
    ...{ partitionkey: subject, sequence, dataschema: `urn:coop:event:${type}`, data },
  };
  const place = { topic: topics.opinions, partition: 0, offset };
  return bench.service.inbox.receive({ ...place, key: subject, value: JSON.stringify(event), headers: {} });
}

const say = (name: keyof typeof consultationEvents, sequence: number, consultation: ConsultationSnapshot) =>
  tell(consultationEvents[name].type, consultation.consultationId, sequence, { consultation });

/** The versions that somebody reads: by the dossier, by the list, by the join of the version, by the join of the dossier. */
async function read(actor: Actor, id: string): Promise<readonly unknown[]> {
  const grid = "versions { number grid { training { prerequisites } } answers { answer } }";
  const { data, errors } = await ask(
    bench.service,
    actor,
    january,
    `query ($id: ID!, $joined: [_Any!]!) {
      protocol(id: $id) { ${grid} promoters { name } pieces { label } need { statement } waitingFor { verb } checklist { code } }
      protocols(first: 100) { nodes { id ${grid} } }
      _entities(representations: $joined) { ... on ProtocolVersion { number } ... on Protocol { versions { number } } }
    }`,
    {
      id,
      joined: [
        { __typename: "ProtocolVersion", id: `${id}:1` },
        { __typename: "Protocol", id },
      ],
    },
  );
  expect(errors).toBeUndefined();
  const { versions, ...rest } = data.protocol;
  if (actor !== promoter) expect(rest).toEqual({ promoters: null, pieces: null, need: null, waitingFor: [], checklist: null });
  const listed = data.protocols.nodes.find((node: { id: string }) => node.id === id);
  const [version, joined] = data._entities;
  return [versions, listed.versions, version, joined.versions];
}

const numbers = (found: readonly unknown[]) => JSON.stringify(found).match(/"number":\d/g)?.length ?? 0;

test("a body reads the version that it is asked about, in lists and at joins, and no other body does", async () => {
  const id = await file();
  for (const actor of [urps, ...others]) expect(await read(actor, id)).toEqual([null, null, null, null]);
  await say("requested", 1, snapshot(id));
  expect(numbers(await read(urps, id))).toBe(4);
  expect(JSON.stringify(await read(urps, id))).toContain("Certificat de capacité");
  for (const actor of others) expect(await read(actor, id)).toEqual([null, null, null, null]);
});

test("who has answered still reads it; who is no longer asked does not", async () => {
  const [answered, withdrawn, lapsed] = [await file(), await file(), await file()];
  for (const [id, last, status] of [
    [answered, "answered", "ANSWERED"],
    [withdrawn, "withdrawn", "WITHDRAWN"],
    [lapsed, "lapsed", "LAPSED"],
  ] as const) {
    const asked = snapshot(id);
    await say("requested", 1, asked);
    await say(last, 2, { ...asked, status });
    expect(numbers(await read(urps, id))).toBe(status === "ANSWERED" ? 4 : 0);
  }
});

test("an event that comes early waits, one that is repeated changes nothing, and the newest stands", async () => {
  const id = await file();
  const asked = snapshot(id);
  expect(await say("withdrawn", 2, { ...asked, status: "WITHDRAWN" })).toBe("WAITING");
  expect(numbers(await read(urps, id))).toBe(0);
  expect(await say("requested", 1, asked)).toBe("APPLIED");
  expect(numbers(await read(urps, id))).toBe(0);
  expect(await say("requested", 1, asked)).not.toBe("APPLIED");
  expect(numbers(await read(urps, id))).toBe(0);
});

test("a version that is not there is asked about in vain, and the version that is stays hidden", async () => {
  const id = await file();
  await say("requested", 1, snapshot(id, { version: { number: 2, hash: "2".repeat(64) } }));
  expect(await read(urps, id)).toEqual([null, null, null, null]);
});

test("what a body has to do waits for that body alone, and is told under its name", async () => {
  const id = await file();
  const { consultationId } = snapshot(id);
  const { opened, closed } = taskEvents(topics.opinions);
  const task = { taskId: `answerConsultation:${consultationId}`, verb: "answerConsultation", protocolId: id };
  const assignee = { kind: "CONSULTED_BODY", role: null, region: null, subject: null, organisation: "urps-medecins-24" };
  await tell(opened.type, consultationId, 1, { ...task, aboutType: "Consultation", aboutId: consultationId, assignee });
  const waiting = async (actor: Actor) => {
    const page = "workItems(first: 5) { nodes { label assignee } totalCount { count } }";
    const { data } = await ask(bench.service, actor, january, `{ me { ${page} } }`);
    return data.me?.workItems;
  };
  const item = { label: "Répondre à une consultation", assignee: "URPS médecins libéraux, Centre-Val de Loire" };
  expect(await waiting(urps)).toEqual({ nodes: [item], totalCount: { count: 1 } });
  for (const actor of others.slice(0, 3)) expect(await waiting(actor)).toEqual({ nodes: [], totalCount: { count: 0 } });
  const waitingFor = "query ($id: ID!) { protocol(id: $id) { waitingFor { label } } }";
  const seen = await ask(bench.service, promoter, january, waitingFor, { id });
  expect(seen.data.protocol.waitingFor).toContainEqual({ label: item.label });
  await tell(closed.type, consultationId, 2, { taskId: task.taskId, protocolId: id });
  expect((await waiting(urps)).nodes).toEqual([]);
});
