import { createSecretKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";

/** The secrets that gateway and subgraphs share: one signs, all verify, so that a secret is changed without a stop. */
export interface ActorKeys {
  /** Those that count at this moment. */
  now(): KeySet;
  /** Where the keys stand in a file that is read again when it changes: tells their ids, or why they were not believed. */
  readonly onReadAgain?: (tell: (keyIds: readonly string[], fault?: Error) => void) => void;
}

export interface KeySet {
  readonly signing: ActorKey;
  readonly byId: ReadonlyMap<string, ActorKey>;
}

export interface ActorKey {
  readonly id: string;
  /** A key object rather than bytes: jose converts it once and keeps the result. */
  readonly secret: KeyObject;
}

/** HS256 with less than 256 bits could be guessed; a character holds at least one byte. */
const SHORTEST_SECRET = 32;
const FILE = "file:";
const LOOK_EVERY_MS = 500;

/**
 * Reads `ACTOR_KEYS`, `kid:secret,kid:secret`, or `file:/path` of a file that holds this and that is read again when it
 * changes. Throws one sentence with what to do; it never repeats a secret.
 */
export function parseActorKeys(text: string): ActorKeys {
  if (text.startsWith(FILE)) return keysInFile(text.slice(FILE.length));
  const keys = keysIn(text);
  return { now: () => keys };
}

function keysIn(text: string): KeySet {
  const entries = text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  const keys = entries.map(parseKey);
  const [signing] = keys;
  if (!signing) throw new Error("ACTOR_KEYS is empty: give it as kid:secret,kid:secret");
  const byId = new Map(keys.map((key) => [key.id, key]));
  if (byId.size < keys.length) throw new Error("ACTOR_KEYS names a kid twice: each key needs a kid of its own");
  return { signing, byId };
}

/** Whoever asks gets the keys of now. A file that cannot be believed changes nothing. */
function keysInFile(path: string): ActorKeys {
  let last = readKeyFile(path);
  let keys = keysIn(last);
  const listeners: Parameters<NonNullable<ActorKeys["onReadAgain"]>>[0][] = [];
  const tell = (fault?: Error) => {
    for (const listener of listeners) listener([...keys.byId.keys()], fault);
  };
  const readAgain = () => {
    const { text, fault } = tryReading(path);
    // What is in it is compared, not when it was written: no change is missed, however soon it comes. A fault is told once.
    if (text === last) return;
    last = text;
    const read = fault ?? tryKeys(text);
    if (read instanceof Error) return tell(read);
    keys = read;
    tell();
  };
  setInterval(readAgain, LOOK_EVERY_MS).unref();
  return { now: () => keys, onReadAgain: (listener) => void listeners.push(listener) };
}

/** What the file says; where it cannot be read, what is said of that. */
function tryReading(path: string): { readonly text: string; readonly fault?: Error } {
  try {
    return { text: readKeyFile(path) };
  } catch (error) {
    const fault = error as Error;
    return { text: fault.message, fault };
  }
}

function tryKeys(text: string): KeySet | Error {
  try {
    return keysIn(text);
  } catch (error) {
    return error as Error;
  }
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (cause) {
    throw new Error(`ACTOR_KEYS: the file ${path} cannot be read`, { cause });
  }
}

function parseKey(entry: string, index: number): ActorKey {
  const colon = entry.indexOf(":");
  const id = entry.slice(0, Math.max(colon, 0)).trim();
  const secret = entry.slice(colon + 1);
  if (id === "") throw new Error(`ACTOR_KEYS: entry ${index + 1} has no kid: write kid:secret`);
  if (secret.length < SHORTEST_SECRET)
    throw new Error(`ACTOR_KEYS: the secret of ${id} is shorter than ${SHORTEST_SECRET} characters (openssl rand -base64 48)`);
  return { id, secret: createSecretKey(secret, "utf8") };
}
