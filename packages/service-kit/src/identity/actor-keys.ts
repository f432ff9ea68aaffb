import { createSecretKey, type KeyObject } from "node:crypto";

/** The secrets that gateway and subgraphs share: one signs, all verify, so that a secret is changed without a stop. */
export interface ActorKeys {
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

/** Reads `ACTOR_KEYS`, `kid:secret,kid:secret`. Throws one sentence with what to do; it never repeats a secret. */
export function parseActorKeys(text: string): ActorKeys {
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

function parseKey(entry: string, index: number): ActorKey {
  const colon = entry.indexOf(":");
  const id = entry.slice(0, Math.max(colon, 0)).trim();
  const secret = entry.slice(colon + 1);
  if (id === "") throw new Error(`ACTOR_KEYS: entry ${index + 1} has no kid: write kid:secret`);
  if (secret.length < SHORTEST_SECRET)
    throw new Error(`ACTOR_KEYS: the secret of ${id} is shorter than ${SHORTEST_SECRET} characters (openssl rand -base64 48)`);
  return { id, secret: createSecretKey(secret, "utf8") };
}
