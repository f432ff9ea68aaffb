import { type EventDefinition, protocolEvents } from "@coop/contracts";
import { type Actor, type Day, newId } from "@coop/kernel";
import type { Broker } from "@coop/service-kit";
import { type Answer, ask, startServiceBench } from "@coop/testkit";
import { jest } from "@jest/globals";
import { type AdhesionsService, createAdhesions } from "../service.ts";
import { dossierOf, inForceOf, messageOf, subjectOf } from "./protocol-events.ts";

/** A real database and broker start in a second, or in ten when the machine's cores are taken. */
jest.setTimeout(60_000);

const result = `__typename
  ... on Refusal { code message }
  ... on StateRefusal { status }
  ... on InvalidInput { issues { code path message } }
  ... on StaleRevision { currentRevision }`;
const changed = {
  Adhesion: "... on AdhesionChanged { adhesion { id revision status } warnings { code path } }",
  Report: "... on ReportChanged { report { id revision status } warnings { code path } }",
  Structure: "... on StructureChanged { structure { id revision name } }",
} as const;
type Kind = keyof typeof changed;

/** The first mutations of each kind: they have no id and no revision. */
const creations: Readonly<Record<string, Kind>> = {
  startAdhesion: "Adhesion",
  startReport: "Report",
  recordStructure: "Structure",
};
const withoutInput = ["leaveTeam", "submitAdhesion", "declareAdhesionComplete", "activateMember", "validateReport"];

function kindOf(verb: string): Kind {
  if (creations[verb]) return creations[verb];
  if (verb.endsWith("Structure")) return "Structure";
  return verb.endsWith("Report") ? "Report" : "Adhesion";
}

function inputTypeOf(verb: string): string {
  return kindOf(verb) === "Structure" ? "StructureInput" : `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
}

export const noon = (day: Day) => new Date(`${day}T10:00:00Z`);

export interface Acting {
  readonly id?: string;
  readonly input?: object;
  readonly revision?: number;
  readonly key?: string;
}

/** The adhesions service on a database and a broker, with what the tests say to it. */
export async function startAdhesions() {
  const made: { service?: AdhesionsService; broker?: Broker } = {};
  const bench = await startServiceBench((dependencies) => {
    made.broker = dependencies.broker;
    made.service = createAdhesions(dependencies);
    return made.service;
  });
  const { service: running, broker } = made as Required<typeof made>;
  const { manager } = running.dataSource;
  const sequences = new Map<string, number>();

  async function revisionOf(verb: string, id: string): Promise<number> {
    const table = kindOf(verb).toLowerCase();
    const [found] = await manager.query(`SELECT revision FROM ${table} WHERE id = $1`, [id]);
    return found?.revision ?? 1;
  }

  /** Runs a mutation on the newest revision unless another is given. */
  async function act(actor: Actor, day: Day, verb: string, { id, input, revision, key = newId() }: Acting = {}): Promise<Answer> {
    const isCreation = Object.hasOwn(creations, verb);
    const takesInput = !withoutInput.includes(verb);
    const declared = [
      ...(isCreation ? [] : ["$id: ID!", "$revision: Int!"]),
      "$key: String!",
      ...(takesInput ? [`$input: ${inputTypeOf(verb)}!`] : []),
    ];
    const given = [
      ...(isCreation ? [] : ["id: $id", "revision: $revision"]),
      "idempotencyKey: $key",
      ...(takesInput ? ["input: $input"] : []),
    ];
    const mutation = `mutation (${declared.join(", ")}) { result: ${verb}(${given.join(", ")}) { ${result} ${changed[kindOf(verb)]} } }`;
    const expected = isCreation ? {} : { id, revision: revision ?? (await revisionOf(verb, id ?? "")) };
    return ask(running, actor, noon(day), mutation, { ...expected, key, ...(takesInput && { input }) });
  }

  /** Runs a mutation that is expected to succeed, and returns the id of what changed. */
  async function succeed(actor: Actor, day: Day, verb: string, acting: Acting = {}): Promise<string> {
    const { data, errors } = await act(actor, day, verb, acting);
    const changedThing = data?.result?.adhesion ?? data?.result?.report ?? data?.result?.structure;
    if (!changedThing) throw new Error(`${verb}: ${JSON.stringify(errors ?? data)}`);
    return changedThing.id;
  }

  /** The code of a refusal; of a wrong input, each issue's code and path. */
  async function refusal(actor: Actor, day: Day, verb: string, acting: Acting = {}): Promise<readonly string[]> {
    const { data, errors } = await act(actor, day, verb, acting);
    if (errors) return errors.map(({ extensions }) => extensions.code);
    const { code, issues } = data.result;
    if (!code) throw new Error(`${verb} was not refused.`);
    return issues ? issues.map((issue: { code: string; path: string }) => `${issue.code} ${issue.path}`) : [code];
  }

  /** Tells a protocol event, next in line unless a sequence is given. */
  function tell(definition: EventDefinition, data: object, sequence?: number) {
    const subject = subjectOf(data);
    const next = sequence ?? (sequences.get(subject) ?? 0) + 1;
    sequences.set(subject, next);
    return running.inbox.receive(messageOf(definition, data, next));
  }

  /** A protocol that teams can adhere to. */
  async function putInForce(change: Parameters<typeof inForceOf>[1] = {}, about: Parameters<typeof dossierOf>[0] = {}) {
    const inForce = inForceOf(dossierOf(about), change);
    await tell(protocolEvents.inForce, inForce);
    return { protocolId: inForce.dossier.protocolId, authorisationId: inForce.authorisation.authorisationId };
  }

  async function query(actor: Actor, day: Day, text: string, variables: object = {}): Promise<Answer["data"]> {
    const { data, errors } = await ask(running, actor, noon(day), text, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async function read(actor: Actor, day: Day, id: string, fields: string): Promise<Answer["data"]> {
    return (await query(actor, day, `query ($id: ID!) { adhesion(id: $id) { ${fields} } }`, { id })).adhesion;
  }

  return { ...bench, service: running, broker, manager, act, succeed, refusal, tell, putInForce, query, read };
}

export type AdhesionsBench = Awaited<ReturnType<typeof startAdhesions>>;
