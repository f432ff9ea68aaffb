import { setTimeout as pause } from "node:timers/promises";

/** Where the system answers. The story knows it from outside only, as its users do. */
export interface Addresses {
  readonly gateway: string;
  readonly access: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the story looks into answers of every shape.
export type Json = any;

/** The entities that verbs change, and the field that holds them in a success. */
const changedField = {
  Protocol: "protocol",
  Opinion: "opinion",
  Consultation: "consultation",
  FundingFile: "fundingFile",
  Adhesion: "adhesion",
  AnnualReport: "report",
  Structure: "structure",
  Agent: "agent",
  PartnerClient: "partnerClient",
} as const;
/** What else a success says, beside what was changed. */
const alsoTold: Partial<Record<Entity, string>> = { PartnerClient: "secret" };
const readField = { ...changedField, AnnualReport: "annualReport" } as const;
const changedType = { ...changedTypes("FundingFile", "Funding"), ...changedTypes("AnnualReport", "Report") };
export type Entity = keyof typeof changedField;

function changedTypes(entity: string, name: string): Record<string, string> {
  return { [entity]: `${name}Changed` };
}

export interface Refused {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly issues?: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

/** A refusal that the story did not expect. */
export class UnexpectedRefusal extends Error {
  readonly refused: Refused;

  constructor(account: string, verb: string, refused: Refused) {
    const issues = (refused.issues ?? []).map(({ path, message }) => `\n    ${path} : ${message}`).join("");
    super(`${account} · ${verb} · ${refused.code} : ${refused.message}${issues}`);
    this.refused = refused;
  }
}

const refusalFields = "__typename ... on Refusal { code message } ... on InvalidInput { issues { code path message } }";

/** What a client may repeat as it is: its key sees to it that nothing is done twice. */
const passing = new Set(["SUBGRAPH_UNAVAILABLE", "SERVICE_UNAVAILABLE", "TIMEOUT"]);

/** Asks again while nobody answers: the system may have been killed and be on its way back. Gives up after `patienceMs`. */
async function patiently(
  url: string,
  init: RequestInit,
  patienceMs: number,
): Promise<{ readonly ok: boolean; readonly answer: Json }> {
  for (const end = Date.now() + patienceMs; ; await pause(200)) {
    try {
      const response = await fetch(url, init);
      const answer = (await response.json()) as Json;
      const isPassing = answer.errors?.some((error: Json) => passing.has(error.extensions?.code));
      if (!isPassing || Date.now() > end) return { ok: response.ok, answer };
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

export interface GraphOptions extends Addresses {
  /** How long to ask again while the system does not answer. */
  readonly patienceMs?: number;
  /** Called with each request that was answered without an error. */
  readonly onAnswer?: (asked: { account: string | null; query: string; variables: object; data: Json }) => void;
}

/** The graph as the people of the story use it, each with a token of their own. */
export function createGraph({ gateway, access, patienceMs = 60_000, onAnswer }: GraphOptions) {
  const postJson = async (url: string, body: object): Promise<Json> => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const { ok, answer } = await patiently(url, init, patienceMs);
    if (!ok) throw new Error(`${url} : ${JSON.stringify(answer)}`);
    return answer;
  };

  const tokens = new Map<string, { readonly token: string; readonly until: number }>();
  let acts = 0;
  const run = `${Date.now()}-${Math.random().toString(36).slice(2)}`;

  async function tokenOf(account: string): Promise<string> {
    const known = tokens.get(account);
    if (known && known.until > Date.now()) return known.token;
    const { accessToken, expiresIn } = await postJson(`${access}/development/token`, { account });
    tokens.set(account, { token: accessToken, until: Date.now() + (expiresIn - 60) * 1000 });
    return accessToken;
  }

  /** The answer's data. Throws what the graph's errors say. */
  async function ask(account: string | null, query: string, variables: object = {}): Promise<Json> {
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (account) headers.authorization = `Bearer ${await tokenOf(account)}`;
    const init = { method: "POST", headers, body: JSON.stringify({ query, variables }) };
    const { data, errors } = (await patiently(`${gateway}/graphql`, init, patienceMs)).answer;
    if (errors)
      throw new Error(
        `${account ?? "public"} : ${errors.map((error: Json) => `${error.extensions?.code} ${error.message}`).join(" ; ")}`,
      );
    onAnswer?.({ account, query, variables, data });
    return data;
  }

  async function mutate(
    account: string,
    verb: string,
    entity: Entity,
    declared: string,
    given: string,
    variables: object,
  ): Promise<Json> {
    const success = `... on ${changedType[entity] ?? `${entity}Changed`} { changed: ${changedField[entity]} { id revision } ${alsoTold[entity] ?? ""} warnings { message } }`;
    const data = await ask(
      account,
      `mutation ${capital(verb)}(${declared}) { result: ${verb}(${given}) { ${refusalFields} ${success} } }`,
      variables,
    );
    return data.result;
  }

  /** A key of its own for each act: a repeat of the same act would do nothing twice. */
  const nextKey = (verb: string) => `${run}-${verb}-${++acts}`;

  async function create(account: string, verb: string, entity: Entity, input: object): Promise<string> {
    const declared = `$key: String!, $input: ${inputType(verb)}!`;
    const result = await mutate(account, verb, entity, declared, "idempotencyKey: $key, input: $input", {
      key: nextKey(verb),
      input,
    });
    if (!result.changed) throw new UnexpectedRefusal(account, verb, result);
    return result.changed.id;
  }

  /** Reads the revision and acts on it, as a screen does. Returns the refusal where there is one. */
  async function attempt(account: string, verb: string, entity: Entity, id: string, input?: object): Promise<Json> {
    const read = await ask(account, `query ($id: ID!) { it: ${readField[entity]}(id: $id) { revision } }`, { id });
    if (!read.it) throw new Error(`${account} · ${verb} : ${entity} ${id} is not visible.`);
    const withInput = input !== undefined;
    return mutate(
      account,
      verb,
      entity,
      `$id: ID!, $revision: Int!, $key: String!${withInput ? `, $input: ${inputType(verb)}!` : ""}`,
      `id: $id, revision: $revision, idempotencyKey: $key${withInput ? ", input: $input" : ""}`,
      { id, revision: read.it.revision, key: nextKey(verb), ...(withInput && { input }) },
    );
  }

  async function act(account: string, verb: string, entity: Entity, id: string, input?: object): Promise<void> {
    let result = await attempt(account, verb, entity, id, input);
    // An event of another service may have come in between: read again, as the sentence says.
    for (let again = 0; again < 5 && result.code === "STALE_REVISION"; again += 1)
      result = await attempt(account, verb, entity, id, input);
    if (!result.changed) throw new UnexpectedRefusal(account, verb, result);
  }

  /** Acts expecting a refusal, and returns it. */
  async function refused(account: string, verb: string, entity: Entity, id: string, input?: object): Promise<Refused> {
    const result = await attempt(account, verb, entity, id, input);
    if (result.changed) throw new Error(`${account} · ${verb} : a refusal was expected.`);
    return result;
  }

  return {
    ask,
    create,
    act,
    refused,

    /** Asks until the answer holds: what crosses services arrives a moment later. */
    async until(account: string, query: string, variables: object, holds: (data: Json) => unknown, seconds = 30): Promise<Json> {
      for (const end = Date.now() + seconds * 1000; ; await pause(25)) {
        const data = await ask(account, query, variables);
        if (holds(data)) return data;
        if (Date.now() > end) throw new Error(`After ${seconds} s it still does not hold: ${JSON.stringify(data)}`);
      }
    },

    async writeSection(account: string, protocolId: string, revision: number, input: object): Promise<Json> {
      const data = await ask(
        account,
        `mutation ($id: ID!, $revision: Int!, $key: String!, $input: SectionInput!) {
          result: writeSection(protocolId: $id, revision: $revision, idempotencyKey: $key, input: $input) {
            ${refusalFields} ... on ProtocolChanged { changed: protocol { id } }
          }
        }`,
        { id: protocolId, revision, key: nextKey("writeSection"), input },
      );
      if (!data.result.changed) throw new UnexpectedRefusal(account, "writeSection", data.result);
      return data.result;
    },

    /** Sends a file and returns what a mutation wants to know of it. */
    async sendFile(account: string, name: string, text: string): Promise<{ sha256: string; name: string; size: number }> {
      const headers = { authorization: `Bearer ${await tokenOf(account)}`, "content-type": "application/octet-stream" };
      const { ok, answer } = await patiently(`${gateway}/files`, { method: "PUT", headers, body: text }, patienceMs);
      if (!ok) throw new Error(`The file ${name} is not taken: ${JSON.stringify(answer)}`);
      return { sha256: answer.sha256, size: answer.size, name };
    },

    /** Moves the legal clock of the whole system. */
    async moveClock(day: string): Promise<void> {
      await postJson(`${access}/clock`, { legalNow: `${day}T08:00:00.000Z` });
    },

    async resetClock(): Promise<void> {
      await fetch(`${access}/clock`, { method: "DELETE" });
    },

    /** Rejects at once when nobody answers. */
    async greet(): Promise<void> {
      await fetch(`${gateway}/health/live`);
    },
  };
}

export type Graph = ReturnType<typeof createGraph>;

function capital(name: string): string {
  return name[0]?.toUpperCase() + name.slice(1);
}

/** The verbs whose input type has not their own name. */
const sharedInputs: Readonly<Record<string, string>> = {
  declineIntent: "ReasonsInput",
  rejectNeed: "ReasonsInput",
  refuseAuthorisation: "ReasonsInput",
  recordStructure: "StructureInput",
  amendStructure: "StructureInput",
};

function inputType(verb: string): string {
  return sharedInputs[verb] ?? `${capital(verb)}Input`;
}
