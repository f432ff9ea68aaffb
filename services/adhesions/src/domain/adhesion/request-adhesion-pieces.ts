import { addDays, addMonths, type Day, dayWithin, eachOf, inSteadOf, requiredText, unlessFaulty } from "@coop/kernel";
import { type AdhesionDecision, instructorBlockers } from "./guards.ts";

const LONGEST_MONTHS = 12;

export interface RequestAdhesionPiecesInput {
  readonly dueOn: Day;
  readonly pieces: readonly { readonly name: string }[];
}

/** The ARS lists what is missing and sets a time limit (CRPA L.114-5). */
export const requestAdhesionPieces: AdhesionDecision<RequestAdhesionPiecesInput> = {
  guard: (adhesion, actor) => instructorBlockers(adhesion, "requestAdhesionPieces", actor),

  decide: (adhesion, { dueOn, pieces }, actor, { today }) => {
    const issues = [
      ...dayWithin("dueOn", dueOn, { notBefore: addDays(today, 1), notAfter: addMonths(today, LONGEST_MONTHS) }),
      ...eachOf("pieces", pieces, { min: 1, max: 50 }, ({ name }, path) => requiredText(`${path}.name`, name, 500)),
    ];
    const numbered = pieces.map(({ name }, index) => ({ number: adhesion.pieces.length + index + 1, name }));
    return unlessFaulty(issues, () => [
      {
        type: "AdhesionPiecesRequested",
        data: { requestedOn: today, requestedBy: actor.subject, ...inSteadOf(actor), dueOn, pieces: numbered },
      },
    ]);
  },
};
