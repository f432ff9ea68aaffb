import { createDossierHistory, type HistoryWords } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Reader } from "../domain/reading.ts";
import type { AnnualReport } from "../domain/report/annual-report.ts";
import type { ReportEvent } from "../domain/report/events.ts";
import { evolveReport } from "../domain/report/evolve.ts";
import { namesFrom } from "./adhesion-history.ts";

/** The team alone, or its ARS as well. */
export type ReportPart = "team" | "file";

/** Every fact of a report's history in words. What the team does with its draft is the team's alone. */
const words: HistoryWords<ReportEvent, ReportPart> = {
  ReportStarted: { label: "Bilan ouvert", seenWith: "file" },
  ReportSaved: { label: "Brouillon enregistré", seenWith: "team" },
  ReportSubmitted: { label: "Bilan transmis", seenWith: "file" },
  ReportReturned: { label: "Corrections demandées", seenWith: "file", reasons: ({ reasons }) => reasons.join(" ; ") },
  ReportValidated: { label: "Bilan validé", seenWith: "file" },
};

export type ReportHistory = ReturnType<typeof createDossierHistory<AnnualReport, ReportEvent, ReportPart>>;

export function createReportHistory(manager: EntityManager, reader: Reader): ReportHistory {
  return createDossierHistory({
    manager,
    evolve: evolveReport,
    words,
    standing: ({ status }) => ({ status, version: null }),
    names: namesFrom(reader),
  });
}
