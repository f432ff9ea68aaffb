import type { Day } from "@coop/kernel";
import { type Difference, difference } from "./compare/difference.ts";
import type { Lived } from "./compare/ends.ts";
import { createLife, type Life, type LifeParts } from "./life.ts";
import { type Dossier, newDossier } from "./play.ts";
import { type DossierPlan, isYearly, type Stage } from "./shapes.ts";
import { live, TODAY } from "./stages.ts";
import { A_YEAR_LATER } from "./yearly-report.ts";

export interface Driven {
  readonly lived: readonly Lived[];
  /** Dossiers that did not come to their end, each with what stood in its way. */
  readonly stuck: readonly Difference[];
  /** The legal day at the end. */
  readonly today: Day;
}

/** How the driving goes along with the blows. */
export interface Pace {
  readonly atOnce: number;
  /** Resolves when another dossier may begin. */
  readonly mayBegin: () => Promise<void>;
  /** Hears of every stage that is done. */
  readonly onStage: (stage: Stage) => void;
}

interface Living {
  readonly life: Life;
  readonly dossier: Dossier;
}

const hasYearly = ({ life }: Living) => life.plan.stages.some(isYearly);

/** Lets all dossiers live, so many at once; then the clock moves on for those who have something to do a year later. */
export async function drive(parts: LifeParts, plans: readonly DossierPlan[], pace: Pace): Promise<Driven> {
  const stuck: Difference[] = [];
  const all = plans.map((plan) => ({ life: createLife(parts, plan), dossier: newDossier() }));
  const through = await liveThrough(all, (stage) => !isYearly(stage), pace, stuck);
  const [reporting, ended] = [through.filter(hasYearly), through.filter((living) => !hasYearly(living))];
  if (reporting.length > 0) await parts.client.moveClock(`${A_YEAR_LATER}T08:00:00.000Z`);
  ended.push(...(await liveThrough(reporting, isYearly, pace, stuck)));
  const lived = ended.map(({ life, dossier }) => ({ plan: life.plan, protocolId: dossier.protocolId }));
  return { lived, stuck, today: reporting.length > 0 ? A_YEAR_LATER : TODAY };
}

/** Resolves with those that came through the stages that are chosen. */
async function liveThrough(
  dossiers: readonly Living[],
  isChosen: (stage: Stage) => boolean,
  { atOnce, mayBegin, onStage }: Pace,
  stuck: Difference[],
): Promise<readonly Living[]> {
  const through: Living[] = [];
  const waiting = dossiers.values();

  async function worker(): Promise<void> {
    for (const living of waiting) {
      await mayBegin();
      const { life, dossier } = living;
      try {
        await live(life, dossier, life.plan.stages.filter(isChosen), onStage);
        through.push(living);
      } catch (error) {
        stuck.push(difference("STUCK", "driver", (error as Error).message));
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, dossiers.length) }, worker));
  return through;
}
