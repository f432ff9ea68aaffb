import { type Difference, difference } from "./compare/difference.ts";
import type { Lived } from "./compare/ends.ts";
import { createLife, type LifeParts } from "./life.ts";
import type { DossierPlan } from "./shapes.ts";
import { live } from "./stages.ts";

export interface Driven {
  readonly lived: readonly Lived[];
  /** Dossiers that did not come to their end, each with what stood in its way. */
  readonly stuck: readonly Difference[];
}

/** How the driving goes along with the blows. */
export interface Pace {
  readonly atOnce: number;
  /** Resolves when another dossier may begin. */
  readonly mayBegin: () => Promise<void>;
  /** Hears of every stage that is done. */
  readonly onStage: () => void;
}

/** Lets all dossiers live, so many at once. */
export async function drive(
  parts: LifeParts,
  plans: readonly DossierPlan[],
  { atOnce, mayBegin, onStage }: Pace,
): Promise<Driven> {
  const lived: Lived[] = [];
  const stuck: Difference[] = [];
  const waiting = plans.values();

  async function worker(): Promise<void> {
    for (const plan of waiting) {
      await mayBegin();
      try {
        lived.push({ plan, protocolId: await live(createLife(parts, plan), onStage) });
      } catch (error) {
        stuck.push(difference("STUCK", "driver", (error as Error).message));
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, plans.length) }, worker));
  return { lived, stuck };
}
