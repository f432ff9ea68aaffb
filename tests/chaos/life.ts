import { setTimeout as pause } from "node:timers/promises";
import type { ServiceName } from "@coop/infra/embedded/services.ts";
import type { GraphClient, Json } from "./graph-client.ts";
import { ACCEPTED, type Journal } from "./journal.ts";
import type { DossierPlan } from "./shapes.ts";

/** Where each entity lives, the success of its mutations, and the field that holds it there. */
const entities = {
  Protocol: { service: "protocols", changed: "ProtocolChanged", field: "protocol" },
  Opinion: { service: "opinions", changed: "OpinionChanged", field: "opinion" },
  Consultation: { service: "opinions", changed: "ConsultationChanged", field: "consultation" },
  FundingFile: { service: "funding", changed: "FundingChanged", field: "fundingFile" },
  Adhesion: { service: "adhesions", changed: "AdhesionChanged", field: "adhesion" },
  AnnualReport: { service: "adhesions", changed: "ReportChanged", field: "report" },
  Structure: { service: "adhesions", changed: "StructureChanged", field: "structure" },
} as const satisfies Record<string, { service: ServiceName; changed: string; field: string }>;

export type Entity = keyof typeof entities;

/** The verbs whose input type has not their own name. */
const sharedInputs: Readonly<Record<string, string>> = {
  declineIntent: "ReasonsInput",
  rejectNeed: "ReasonsInput",
  refuseAuthorisation: "ReasonsInput",
  recordStructure: "StructureInput",
};
const inputType = (verb: string) => sharedInputs[verb] ?? `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;

export const refusalFields =
  "__typename ... on Refusal { code message } ... on StaleRevision { currentRevision } ... on InvalidInput { issues { code path message } }";

/** Something that neither the plan nor the documentation lets one expect. */
export class Unexpected extends Error {}

export interface LifeParts {
  readonly client: GraphClient;
  readonly journal: Journal;
  /** Names the keys of this run. */
  readonly run: string;
  /** Hash and size of the one file that all dossiers name. */
  readonly file: { readonly sha256: string; readonly size: number };
  /** How long to wait for what crosses services. */
  readonly patienceMs: number;
}

const STALE_TRIES = 20;

/** What a dossier's people do with, each act after the one before. Remembers the revisions that answers told. */
export function createLife({ client, journal, run, file, patienceMs }: LifeParts, plan: DossierPlan) {
  const revisions = new Map<string, number>();
  let acts = 0;

  /** A key of its own for each act: of a repeat of the request it is the same. */
  const nextKey = (verb: string) => `${run}-${plan.number}-${++acts}-${verb}`;

  async function mutate(account: string, verb: string, entity: Entity, id: string | undefined, given: Json): Promise<Json> {
    const key = nextKey(verb);
    const { data, codes, sends } = await client.ask(account, mutationText(verb, entity, given), { ...given, key });
    const { service } = entities[entity];
    const outcome = data?.result?.changed ? ACCEPTED : (data?.result?.code ?? codes[0] ?? "NO_ANSWER");
    const aggregateId = data?.result?.changed?.id ?? id ?? "";
    const { subject } = await client.actorOf(account);
    journal.note({ dossier: plan.number, service, aggregateId, verb, subject, key, sends, outcome });
    if (outcome === ACCEPTED) revisions.set(aggregateId, data.result.changed.revision);
    return { ...data?.result, outcome };
  }

  /** Reads the revision of something that this life has not changed yet. */
  async function readRevision(account: string, entity: Entity, id: string): Promise<number> {
    const { data } = await client.ask(account, `query ($id: ID!) { it: ${entities[entity].field}(id: $id) { revision } }`, {
      id,
    });
    if (!data?.it) throw new Unexpected(`${account} does not see ${entity} ${id}`);
    return data.it.revision;
  }

  return {
    plan,
    file,
    client,

    /** Makes a new aggregate. `expected` names answers that the caller deals with; others are findings. */
    async create(
      account: string,
      verb: string,
      entity: Entity,
      input: object,
      expected: readonly string[] = [],
    ): Promise<string> {
      const result = await mutate(account, verb, entity, undefined, { input });
      if (result.changed) return result.changed.id;
      if (expected.includes(result.outcome)) return "";
      throw unexpectedRefusal(account, verb, result);
    },

    /** Acts on the revision that is known. One that an event of another service made old is read from the refusal. */
    async act(account: string, verb: string, entity: Entity, id: string, input?: object): Promise<void> {
      for (let tries = 1; ; tries += 1) {
        const revision = revisions.get(id) ?? (await readRevision(account, entity, id));
        const result = await mutate(account, verb, entity, id, { id, revision, ...(input && { input }) });
        if (result.changed) return;
        if (result.outcome !== "STALE_REVISION" || tries === STALE_TRIES) throw unexpectedRefusal(account, verb, result);
        if (result.currentRevision <= revision) throw new Unexpected(`${verb}: revision ${revision} is stale and not behind`);
        revisions.set(id, result.currentRevision);
      }
    },

    /** Writes many sections in one request, each under a key of its own. */
    async writeSections(account: string, protocolId: string, sections: readonly WrittenSection[]): Promise<void> {
      const keys = sections.map(() => nextKey("writeSection"));
      const { text, variables } = sectionsRequest(protocolId, sections, keys);
      const { data, codes, sends } = await client.ask(account, text, variables);
      const { subject } = await client.actorOf(account);
      for (const [index, { id }] of sections.entries()) {
        const result = data?.[`s${index}`];
        const outcome = result?.changed ? ACCEPTED : (result?.code ?? codes[0] ?? "NO_ANSWER");
        const key = keys[index] as string;
        const act = { dossier: plan.number, service: "protocols", aggregateId: id, verb: "writeSection", subject } as const;
        journal.note({ ...act, key, sends, outcome });
        if (outcome !== ACCEPTED) throw unexpectedRefusal(account, "writeSection", { ...result, outcome });
      }
    },

    /** Asks, with pauses that grow, until the answer holds: what crosses services arrives a moment later. */
    async until(account: string, query: string, id: string, holds: (data: Json) => unknown): Promise<Json> {
      const deadline = Date.now() + patienceMs;
      for (let pauseMs = 250; ; pauseMs = Math.min(pauseMs * 1.6, 3_000)) {
        await pause(pauseMs);
        const { data } = await client.ask(account, query, { id });
        if (data && holds(data)) return data;
        if (Date.now() > deadline)
          throw new Unexpected(`stuck: after ${patienceMs / 1_000} s ${account} reads ${JSON.stringify(data)}`);
      }
    },

    /** A revision that was read beside something else. */
    noteRevision(id: string, revision: number): void {
      revisions.set(id, revision);
    },
  };
}

export type Life = ReturnType<typeof createLife>;

function mutationText(verb: string, entity: Entity, { id, input }: Json): string {
  const declared = [id && "$id: ID!, $revision: Int!", "$key: String!", input && `$input: ${inputType(verb)}!`];
  const given = [id && "id: $id, revision: $revision", "idempotencyKey: $key", input && "input: $input"];
  const list = (parts: readonly unknown[]) => parts.filter(Boolean).join(", ");
  const { changed, field } = entities[entity];
  return `mutation (${list(declared)}) { result: ${verb}(${list(given)}) { ${refusalFields} ... on ${changed} { changed: ${field} { id revision } } } }`;
}

export interface WrittenSection {
  /** Of its aggregate. */
  readonly id: string;
  readonly revision: number;
  readonly input: object;
}

function sectionsRequest(protocolId: string, sections: readonly WrittenSection[], keys: readonly string[]) {
  const each = sections.map((_, index) => index);
  const declared = each.map((index) => `$k${index}: String!, $r${index}: Int!, $i${index}: SectionInput!`).join(", ");
  const fields = each.map(
    (index) =>
      `s${index}: writeSection(protocolId: $id, revision: $r${index}, idempotencyKey: $k${index}, input: $i${index}) { ${refusalFields} ... on ProtocolChanged { changed: protocol { id } } }`,
  );
  const variables = sections.flatMap(({ revision, input }, index) => [
    [`k${index}`, keys[index]],
    [`r${index}`, revision],
    [`i${index}`, input],
  ]);
  return {
    text: `mutation ($id: ID!, ${declared}) { ${fields.join(" ")} }`,
    variables: { id: protocolId, ...Object.fromEntries(variables) },
  };
}

function unexpectedRefusal(account: string, verb: string, { outcome, message = "", issues = [] }: Json): Unexpected {
  const details = issues.map(({ path, message: why }: Json) => ` ${path}: ${why}`).join(";");
  return new Unexpected(`${account} · ${verb} · ${outcome} ${message}${details}`);
}
