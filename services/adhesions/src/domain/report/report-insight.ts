import { type Actor, type Parts, seenParts } from "@coop/kernel";
import { regionsRead } from "../insight.ts";
import type { AnnualReport } from "./annual-report.ts";
import { reportedFigures } from "./reported-figures.ts";

const isTeam = ({ reporters }: AnnualReport, { subject }: Actor): boolean => reporters.includes(subject);
const isArs = ({ regionCode }: AnnualReport, actor: Actor): boolean => regionsRead(actor).includes(regionCode);
const isWithArs = (report: AnnualReport): boolean => reportedFigures(report) !== null;

/** How much of a report somebody sees, once the row rule lets them see it at all: what the team has not sent, or is putting right, is the team's alone. */
export const parts = {
  figures: {
    sentence: "Les chiffres : l'équipe à tout moment, les autres une fois qu'ils sont transmis.",
    seenBy: (report, actor) => isTeam(report, actor) || isWithArs(report),
  },
  words: {
    sentence: "Difficultés, améliorations et remarques : l'équipe à tout moment, son ARS une fois le bilan transmis.",
    seenBy: (report, actor) => isTeam(report, actor) || (isArs(report, actor) && isWithArs(report)),
  },
  return: {
    sentence: "Les motifs d'un renvoi : l'équipe et son ARS.",
    seenBy: (report, actor) => isTeam(report, actor) || isArs(report, actor),
  },
} as const satisfies Parts<AnnualReport>;

export type ReportInsight = { readonly [Part in keyof typeof parts]: boolean };

export function reportInsightInto(report: AnnualReport, actor: Actor): ReportInsight {
  return seenParts(parts, report, actor);
}
