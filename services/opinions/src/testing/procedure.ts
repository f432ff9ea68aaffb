import type { Actor } from "@coop/kernel";
import { hasCollegeSecretary, hasInstructor } from "@coop/testkit";

/** What the steps of the procedure send, by the name of the mutation. */
export const today = "2017-03-15";

const reserves = [
  { section: "TRAINING", text: "Préciser le nombre d'actes supervisés." },
  { section: "RISK_MANAGEMENT", text: "Décrire le circuit de déclaration des événements indésirables." },
] as const;

export const inputs = {
  declareInadmissible: { reasons: "La grille ne décrit aucun acte dérogatoire." },
  assignRapporteur: { hasConflictOfInterest: false, declaration: "Aucun lien." },
  requestInformation: { dueOn: "2017-04-15", questions: [{ section: "TEAM", text: "Quelle expérience est demandée ?" }] },
  draftOpinion: {
    outcome: "FAVOURABLE_WITH_RESERVES",
    considerations: "La qualité et la sécurité des soins sont assurées.",
    reserves,
    recommendations: [{ section: "INDICATORS", text: "Suivre le taux de réorientation." }],
  },
  draftWithoutReserves: { outcome: "FAVOURABLE", considerations: "Rien ne s'y oppose." },
  scheduleCollege: { sessionOn: today },
  deliverOpinion: { number: "2017.0012/AC/SEVAM", deliveredOn: today },
  publishOpinion: { publishedOn: today, url: "https://www.has-sante.fr/avis/2017.0012" },
} as const;

export interface Step {
  readonly actor: Actor;
  readonly verb: string;
  readonly input?: object;
}

/** The way to a published opinion, as it goes when nothing happens. */
export const procedure = {
  IN_REVIEW: { actor: hasInstructor, verb: "declareAdmissible" },
  WITH_RAPPORTEUR: { actor: hasInstructor, verb: "assignRapporteur", input: inputs.assignRapporteur },
  DRAFTED: { actor: hasInstructor, verb: "draftOpinion", input: inputs.draftOpinion },
  COLLEGE_SCHEDULED: { actor: hasCollegeSecretary, verb: "scheduleCollege", input: inputs.scheduleCollege },
  DELIVERED: { actor: hasCollegeSecretary, verb: "deliverOpinion", input: inputs.deliverOpinion },
  PUBLISHED: { actor: hasCollegeSecretary, verb: "publishOpinion", input: inputs.publishOpinion },
} as const satisfies Readonly<Record<string, Step>>;
export type Stage = keyof typeof procedure;

/** The steps up to a stage; `draft` replaces the text that is written. */
export function stepsTo(stage: Stage, draft: object = inputs.draftOpinion): readonly Step[] {
  const stages = Object.keys(procedure) as Stage[];
  return stages
    .slice(0, stages.indexOf(stage) + 1)
    .map((one) => (one === "DRAFTED" ? { ...procedure.DRAFTED, input: draft } : procedure[one]));
}
