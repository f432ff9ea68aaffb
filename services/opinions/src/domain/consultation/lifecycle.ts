import { follow, type TransitionRefused, type TransitionTable } from "@coop/kernel";

export const consultationStatuses = ["REQUESTED", "ANSWERED", "WITHDRAWN", "LAPSED"] as const;
export type ConsultationStatus = (typeof consultationStatuses)[number];

/** A late answer is still an answer, until what it was asked for is decided. */
const table = {
  REQUESTED: { answerConsultation: "ANSWERED", withdrawConsultation: "WITHDRAWN", lapseConsultation: "LAPSED" },
  ANSWERED: {},
  WITHDRAWN: {},
  LAPSED: {},
} as const satisfies TransitionTable<ConsultationStatus>;
export type ConsultationAction = keyof (typeof table)["REQUESTED"];

export const lifecycles = {
  CONSULTATION: {
    table,
    start: "REQUESTED",
    labels: {
      REQUESTED: "Avis demandé",
      ANSWERED: "Avis donné",
      WITHDRAWN: "Demande retirée",
      LAPSED: "Sans avis avant la décision",
    },
  },
} as const;

/** What the table has against an action. */
export function consultationBlockers(
  { status }: { readonly status: ConsultationStatus },
  action: ConsultationAction,
): readonly TransitionRefused[] {
  const next = follow<ConsultationStatus>(table, status, action);
  return next.ok ? [] : [next.refusal];
}
