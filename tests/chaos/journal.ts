import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { ServiceName } from "@coop/infra/embedded/services.ts";

/** One mutation, once it was answered. */
export interface Act {
  readonly dossier: number;
  readonly service: ServiceName;
  /** What it changed, or would have. */
  readonly aggregateId: string;
  readonly verb: string;
  /** Pseudonym of who acted. */
  readonly subject: string;
  readonly key: string;
  /** How often the request was sent: more than once when an answer was lost. */
  readonly sends: number;
  /** `ACCEPTED`, or the code of the refusal. */
  readonly outcome: string;
}

/** What was asked and answered, in memory for the comparison and as JSON lines for whoever looks into a difference. */
export interface Journal {
  readonly acts: readonly Act[];
  note(act: Act): void;
  close(): Promise<void>;
}

export function openJournal(path: string): Journal {
  const acts: Act[] = [];
  const file = createWriteStream(path);
  return {
    acts,
    note(act) {
      acts.push(act);
      file.write(`${JSON.stringify(act)}\n`);
    },
    async close() {
      file.end();
      await finished(file);
    },
  };
}

export const ACCEPTED = "ACCEPTED";
