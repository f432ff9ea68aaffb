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

/** Lets all dossiers live, so many at once. `onStage` hears of every stage that is done. */
export async function drive(
  parts: LifeParts,
  plans: readonly DossierPlan[],
  atOnce: number,
  onStage: () => void,
): Promise<Driven> {
  const lived: Lived[] = [];
  const stuck: Difference[] = [];
  const waiting = plans.values();

  async function worker(): Promise<void> {
    for (const plan of waiting) {
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
