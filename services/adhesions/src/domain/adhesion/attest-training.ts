import { dayWithin, type Issue, requiredText, unlessFaulty, wholeNumberWithin } from "@coop/kernel";
import type { Member, Training } from "./adhesion.ts";
import { type AdhesionDecision, ownBlockers, ownMembership } from "./guards.ts";

/** Experience and training of a member, before their activity (requirement 3 of décret 2019-1482; HPST: L.4011-3 CSP). */
export const attestTraining: AdhesionDecision<Training> = {
  guard: (adhesion, actor) => ownBlockers(adhesion, "attestTraining", actor),

  decide: (adhesion, training, actor, { today }) => {
    const member = ownMembership(adhesion, actor);
    const { title, body, hours, completedOn, supervisedActs, experienceMonths, validator } = training;
    const attested = { title, body, hours, completedOn, supervisedActs, experienceMonths, validator };
    return unlessFaulty(trainingFaults(member, training, today), () => [
      { type: "TrainingAttested", data: { memberId: member.memberId, ...attested, attestedOn: today } },
    ]);
  },
};

/** A delegate was taught the acts; a delegant may have nothing but experience to attest. */
function trainingFaults({ role }: Member, training: Training, today: string): readonly Issue[] {
  return [
    ...requiredText("title", training.title, 300),
    ...requiredText("body", training.body, 300),
    ...wholeNumberWithin("hours", training.hours, role === "DELEGATE" ? 1 : 0, 10_000),
    ...dayWithin("completedOn", training.completedOn, { notAfter: today }),
    ...wholeNumberWithin("supervisedActs", training.supervisedActs, 0, 100_000),
    ...wholeNumberWithin("experienceMonths", training.experienceMonths, 0, 720),
    ...requiredText("validator.capacity", training.validator.capacity, 200),
  ];
}
