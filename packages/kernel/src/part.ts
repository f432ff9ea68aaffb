import type { Actor } from "./actor.ts";

/** One part of what an entity shows: who sees it, for a lawyer and for the machine. */
export interface Part<Row, Who extends Actor = Actor> {
  /** In French, for the page of rights. */
  readonly sentence: string;
  readonly seenBy: (row: Row, actor: Who) => boolean;
}

/** All parts of an entity. Asked for each row when it is shown, so that a part can be looked at by itself. */
export type Parts<Row, Who extends Actor = Actor, Name extends string = string> = { readonly [P in Name]: Part<Row, Who> };

/** Which parts of a row the actor sees. */
export function seenParts<Row, Who extends Actor, Name extends string>(
  parts: Parts<Row, Who, Name>,
  row: Row,
  actor: Who,
): { readonly [P in Name]: boolean } {
  const entries = Object.entries<Part<Row, Who>>(parts).map(([name, { seenBy }]) => [name, seenBy(row, actor)]);
  return Object.fromEntries(entries) as { readonly [P in Name]: boolean };
}
