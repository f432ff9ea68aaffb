import { setTimeout as pause } from "node:timers/promises";
import { type Actor, publicActor } from "@coop/kernel";
import { decodeJwt } from "jose";

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
export type Json = any;

export interface Answered {
  readonly data: Json;
  /** Of the last answer. */
  readonly codes: readonly string[];
  readonly sends: number;
}

/** What the graph says about the request itself. Everything else, and silence, says nothing: the request is sent again. */
const SAYS_NO = new Set(["FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT", "IDEMPOTENCY_KEY_REUSED"]);
const REQUEST_MS = 15_000;

export interface GraphClientOptions {
  readonly graphUrl: string;
  readonly accessUrl: string;
  /** How long to ask again for an answer. */
  readonly patienceMs: number;
  /** How long each answered request took, the first send to the last answer. */
  readonly onAnswer: (milliseconds: number, sends: number) => void;
}

/** A client as the documentation tells it to be: what was not answered is sent again as it was, key and all. */
export function createGraphClient({ graphUrl, accessUrl, patienceMs, onAnswer }: GraphClientOptions) {
  const tokens = new Map<string, Promise<Json>>();

  /** Sends again, after pauses that grow, what fails or is not answered. */
  async function untilAnswered(send: () => Promise<Json | undefined>): Promise<{ readonly value: Json; readonly sends: number }> {
    const deadline = Date.now() + patienceMs;
    for (let sends = 1; ; sends += 1) {
      const value = await send().catch(() => undefined);
      if (value !== undefined) return { value, sends };
      if (Date.now() > deadline) throw new Error(`No answer within ${patienceMs / 1_000} s, after ${sends} sends.`);
      await pause(Math.min(100 * 2 ** sends, 1_500));
    }
  }

  async function issueToken(account: string): Promise<Json> {
    const issued = await untilAnswered(async () => {
      const answer = await postJson(`${accessUrl}/development/token`, { account }, {});
      return answer.accessToken ? answer : undefined;
    });
    return { ...issued.value, until: Date.now() + (issued.value.expiresIn - 120) * 1_000 };
  }

  async function tokenOf(account: string): Promise<string> {
    const known = await tokens.get(account);
    if (!known || known.until < Date.now()) tokens.set(account, issueToken(account));
    return (await tokens.get(account)).accessToken;
  }

  async function sendOnce(account: string | undefined, body: object): Promise<Json | undefined> {
    const headers = account === undefined ? {} : { authorization: `Bearer ${await tokenOf(account)}` };
    const answer = await postJson(graphUrl, body, headers);
    const codes = codesOf(answer);
    if (account !== undefined && codes.includes("UNAUTHENTICATED")) tokens.delete(account);
    return codes.every((code) => SAYS_NO.has(code)) && (answer.data || codes.length > 0) ? answer : undefined;
  }

  return {
    /** Whom the account acts as; the public where there is none. */
    async actorOf(account: string | undefined): Promise<Actor> {
      return account === undefined ? publicActor : (decodeJwt(await tokenOf(account)) as Json).actor;
    },

    /** Asks until there is an answer, as the public without an account. Rejects when there is none for too long. */
    async ask(account: string | undefined, query: string, variables: object): Promise<Answered> {
      const startedAt = performance.now();
      const { value, sends } = await untilAnswered(() => sendOnce(account, { query, variables }));
      onAnswer(performance.now() - startedAt, sends);
      return { data: value.data ?? null, codes: codesOf(value), sends };
    },

    async putFile(account: string, text: string): Promise<{ readonly sha256: string; readonly size: number }> {
      const url = new URL("/files", graphUrl);
      const { value } = await untilAnswered(async () => {
        const headers = { authorization: `Bearer ${await tokenOf(account)}`, "content-type": "application/octet-stream" };
        const response = await fetch(url, { method: "PUT", headers, body: text, signal: AbortSignal.timeout(REQUEST_MS) });
        return response.ok ? ((await response.json()) as Json) : undefined;
      });
      return { sha256: value.sha256, size: value.size };
    },

    async moveClock(to: string): Promise<void> {
      await untilAnswered(() => postJson(`${accessUrl}/clock`, { legalNow: to }, {}));
    },
  };
}

export type GraphClient = ReturnType<typeof createGraphClient>;

async function postJson(url: string, body: object, headers: Readonly<Record<string, string>>): Promise<Json> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  return response.json();
}

function codesOf({ errors = [] }: Json): readonly string[] {
  return errors.map(({ extensions }: Json) => extensions?.code ?? "NONE");
}
