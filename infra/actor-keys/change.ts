import { randomBytes } from "node:crypto";

/** The text of `ACTOR_KEYS`: `kid:secret,kid:secret`. The first signs, all verify. */
export type KeyText = string;

const changes = {
  /** A second key, which all parts believe and none signs with yet. */
  add(entries: readonly string[]) {
    if (entries.length > 1) throw new Error("Il y a déjà deux clés : use, puis drop.");
    return [...entries, `k${Date.now()}:${randomBytes(36).toString("base64url")}`];
  },
  /** The second key signs from now on, and the first is still believed. */
  use(entries: readonly string[]) {
    if (entries.length < 2) throw new Error("Il n'y a qu'une clé : add d'abord.");
    return [...entries.slice(1), ...entries.slice(0, 1)];
  },
  /** Only the key that signs is believed. */
  drop(entries: readonly string[]) {
    if (entries.length < 2) throw new Error("Il n'y a qu'une clé : elle ne peut pas être retirée.");
    return entries.slice(0, 1);
  },
} as const satisfies Readonly<Record<string, (entries: readonly string[]) => readonly string[]>>;

export type ChangeOfKeys = keyof typeof changes;

export function isChangeOfKeys(word: string): word is ChangeOfKeys {
  return Object.hasOwn(changes, word);
}

const entriesOf = (text: KeyText) => text.split(",").filter((entry) => entry.trim() !== "");

/** The keys after one step of their change. Throws a French sentence when the step is not the next one. */
export function changeActorKeys(text: KeyText, change: ChangeOfKeys): KeyText {
  return changes[change](entriesOf(text)).join(",");
}

/** Their names in order, never a secret. */
export function describeKeys(text: KeyText): string {
  const [signing, ...believed] = entriesOf(text).map((entry) => entry.slice(0, entry.indexOf(":")));
  return `${signing} signe${believed.length > 0 ? ` ; ${believed.join(", ")} : encore crue, ou pas encore utilisée` : ""}.`;
}
