import { type Dossier, type EventDefinition, protocolEvents } from "@coop/contracts";
import { type Actor, newId } from "@coop/kernel";
import { type Broker, readHistory } from "@coop/service-kit";
import { type Answer, ask, hasInstructor, startServiceBench } from "@coop/testkit";
import { jest } from "@jest/globals";
import { createOpinions } from "../service.ts";
import { inputs, type Stage, stepsTo } from "./procedure.ts";
import { dossierOf, messageOf, protocolEvent, referralOf } from "./protocol-events.ts";

/** A real database and broker start in a second, or in ten when the machine's cores are taken. */
jest.setTimeout(60_000);

/** The legal clock of these tests. */
export const march = new Date("2017-03-15T09:00:00Z");

const result = `__typename
  ... on OpinionChanged { opinion { id revision status } warnings { code } }
  ... on Refusal { code message }
  ... on StateRefusal { status }
  ... on InvalidInput { issues { code path message } }
  ... on StaleRevision { currentRevision }`;

export interface File {
  readonly dossier: Dossier;
  readonly protocolId: string;
  readonly opinionId: string;
}

interface ActOptions {
  readonly revision?: number;
  readonly key?: string;
}

/** The opinions service on a database and a broker, with what the tests say to it. */
export async function startOpinions() {
  let broker: Broker | undefined;
  const bench = await startServiceBench((dependencies) => {
    broker = dependencies.broker;
    return createOpinions(dependencies);
  });
  const { service } = bench;
  const { manager } = service.dataSource;
  const sequences = new Map<string, number>();

  /** Tells a protocol event, next in line unless a sequence is given. */
  async function tell(definition: EventDefinition, data: object, sequence?: number) {
    const { protocolId } = (data as { dossier: Dossier }).dossier;
    const next = sequence ?? (sequences.get(protocolId) ?? 0) + 1;
    sequences.set(protocolId, next);
    return service.inbox.receive(
      messageOf(protocolEvent(definition, data, { subject: protocolId, sequence: next, time: march })),
    );
  }

  async function filesOf(protocolId: string): Promise<readonly string[]> {
    const query = "query ($filter: OpinionFilter) { opinions(filter: $filter) { nodes { id } } }";
    const { data } = await ask(service, hasInstructor, march, query, { filter: { protocolId } });
    return data.opinions.nodes.map(({ id }: { id: string }) => id);
  }

  /** Refers a new dossier to the HAS. */
  async function refer(change: Partial<Dossier> = {}): Promise<File> {
    const dossier = dossierOf(change);
    await tell(protocolEvents.referred, referralOf(dossier));
    const [opinionId] = await filesOf(dossier.protocolId);
    if (!opinionId) throw new Error("The referral opened no file.");
    return { dossier, protocolId: dossier.protocolId, opinionId };
  }

  async function read(actor: Actor, id: string, fields: string): Promise<Answer["data"]> {
    const { data, errors } = await ask(service, actor, march, `query ($id: ID!) { opinion(id: $id) { ${fields} } }`, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.opinion;
  }

  async function act(actor: Actor, verb: string, id: string, input?: object, options: ActOptions = {}): Promise<Answer> {
    const revision = options.revision ?? (await read(hasInstructor, id, "revision"))?.revision ?? 1;
    const inputType = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const [declared, given] = input ? [`, $input: ${inputType}!`, ", input: $input"] : ["", ""];
    const mutation = `mutation ($id: ID!, $revision: Int!, $key: String!${declared}) {
      result: ${verb}(id: $id, revision: $revision, idempotencyKey: $key${given}) { ${result} } }`;
    return ask(service, actor, march, mutation, { id, revision, key: options.key ?? newId(), input });
  }

  /** The same for what must succeed. */
  async function done(actor: Actor, verb: string, id: string, input?: object) {
    const answer = await act(actor, verb, id, input);
    if (answer.data?.result?.__typename !== "OpinionChanged") throw new Error(`${verb}: ${JSON.stringify(answer)}`);
    return answer.data.result.opinion as { readonly id: string; readonly revision: number; readonly status: string };
  }

  return {
    service,
    manager,
    broker: broker as Broker,
    tell,
    filesOf,
    refer,
    read,
    act,
    done,

    /** Refers a dossier and takes its file to a stage. */
    async fileAt(stage: Stage, { draft = inputs.draftOpinion as object, dossier = {} as Partial<Dossier> } = {}): Promise<File> {
      const file = await refer(dossier);
      for (const { actor, verb, input } of stepsTo(stage, draft)) await done(actor, verb, file.opinionId, input);
      return file;
    },

    /** How many statements about opinions the work cost; the relay's and the inbox's go on beside it. */
    async costOf(work: () => Promise<unknown>): Promise<number> {
      const before = bench.statements.length;
      await work();
      return bench.statements.slice(before).filter((statement) => /\b(opinion|dossier)\b/.test(statement)).length;
    },

    /** The reserves of a delivered opinion, in their order. */
    async reservesOf(id: string): Promise<readonly string[]> {
      const { reserves } = await read(hasInstructor, id, "reserves { id }");
      return reserves.map((reserve: { id: string }) => reserve.id);
    },

    /** What went to the outbox about a subject. */
    async announced(
      subject: string,
    ): Promise<readonly { readonly type: string; readonly sequence: number; readonly data: never }[]> {
      const rows: { envelope: string }[] = await manager.query(
        "SELECT envelope FROM outbox WHERE subject = $1 ORDER BY position",
        [subject],
      );
      return rows.map(({ envelope }) => JSON.parse(envelope));
    },

    history: (id: string) => readHistory(manager, id),
    stop: bench.stop,
  };
}

export type OpinionsBench = Awaited<ReturnType<typeof startOpinions>>;
