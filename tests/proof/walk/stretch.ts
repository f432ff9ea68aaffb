import type { Proving } from "./proving.ts";

/** A part of the proof that is gone by itself: a door, a list, a mutation, some ways together. */
export interface Stretch {
  /** `_entities(opinions.Opinion)`, `Query.protocols, sorted` */
  readonly name: string;
  readonly go: (proving: Proving) => Promise<void>;
}

/** A step of the proof: the stretches that the graph makes of it. */
export type Step = (proving: Proving) => readonly Stretch[] | Promise<readonly Stretch[]>;

/** How many ask at the same time: while PostgreSQL works for one, the answer of another is looked at. */
const AT_ONCE = 3;

/** Has everybody do it who asks, some at a time. What one of them finds to be wrong stops the others. */
export async function everybody({ proof, asking }: Proving, act: (name: string) => Promise<void>): Promise<void> {
  const waiting = [...proof.cast.keys()].filter((name) => asking?.has(name) ?? true);
  let failed = false;
  const inTurn = async () => {
    for (let name = waiting.shift(); name !== undefined && !failed; name = waiting.shift()) {
      await act(name).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, inTurn));
  const fault = ended.find(({ status }) => status === "rejected");
  if (fault) throw (fault as PromiseRejectedResult).reason;
}
