import { eachOf, type Faults, inSteadOf, issue, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";
import type { OpinionText } from "./opinion.ts";

/** The rapporteur writes the opinion as it would be delivered, and may write it again until it is. */
export const draftOpinion: OpinionDecision<OpinionText> = {
  guard: (opinion, actor) => [
    ...instructorBlockers(opinion, "draftOpinion", actor),
    ...(opinion.rapporteur?.subject === actor.subject
      ? []
      : [refusal("RAPPORTEUR_REQUIRED", { assigned: opinion.rapporteur !== null })]),
  ],

  decide: (_opinion, { outcome, considerations, reserves, recommendations }, actor, at) => {
    const issues = [
      ...requiredText("considerations", considerations, limits.considerations),
      ...eachOf("reserves", reserves, { max: limits.reserves }, textFaults),
      ...eachOf("recommendations", recommendations, { max: limits.reserves }, textFaults),
      ...outcomeFaults(outcome, reserves.length),
    ];
    return unlessFaulty(issues, (): readonly OpinionEvent[] => [
      {
        type: "OpinionDrafted",
        data: {
          outcome,
          considerations,
          reserves,
          recommendations,
          draftedBy: actor.subject,
          ...inSteadOf(actor),
          draftedOn: at.today,
        },
      },
    ]);
  },
};

function textFaults({ text }: { readonly text: string }, path: string): Faults {
  return requiredText(`${path}.text`, text, limits.reserve);
}

/** Reserves are what a favourable opinion depends on (arrêté of 28 March 2012): with them and only with them it has that outcome. */
function outcomeFaults(outcome: OpinionText["outcome"], reserveCount: number): Faults {
  if (outcome === "FAVOURABLE_WITH_RESERVES")
    return reserveCount > 0 ? [] : [issue("RESERVES_EXPECTED", "reserves", { outcome })];
  return reserveCount > 0 ? [issue("RESERVES_UNEXPECTED", "reserves", { outcome })] : [];
}
