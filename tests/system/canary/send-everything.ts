import type { CanaryGraph } from "./canary-graph.ts";
import { doEverythingElse } from "./do-everything.ts";
import { type Sent, sendCanaries, type Watched } from "./send-canaries.ts";
import { sendToEveryDoor } from "./send-to-every-door.ts";

export interface SentEverything extends Sent {
  /** Mutations that did not go through, or whose rule was not reached; texts without a canary; reasons that nothing needs. */
  readonly missing: readonly string[];
  /** The canaries that stand in there. */
  foundIn(output: string): readonly string[];
}

/** Sends canaries wherever people's data and secrets pass, the same in both ways of running, once the story of this dossier is told. */
export async function sendEverything(written: CanaryGraph, told: string, watched: Watched): Promise<SentEverything> {
  const sent = await sendCanaries(watched);
  const knocked = await sendToEveryDoor(watched);
  await doEverythingElse(written.graph, told);
  process.stdout.write(`canary: ${written.figures()}\n`);
  const values = [...sent.canaries, ...knocked.canaries];
  return {
    ...sent,
    missing: [...written.notDone(), ...knocked.notReached, ...written.notWritten(), ...written.needless()],
    foundIn: (output) => [...values.filter((value) => output.includes(value)), ...written.foundIn(output)],
  };
}
