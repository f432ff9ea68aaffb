import { accept } from "@coop/kernel";
import { arsBlockers, type ReportDecision } from "./guards.ts";

/** The ARS takes the report as it is. */
export const validateReport: ReportDecision<object> = {
  guard: (report, actor) => arsBlockers(report, "validateReport", actor),

  decide: (_report, _input, actor, { today }) =>
    accept([{ type: "ReportValidated", data: { validatedOn: today, validatedBy: actor.subject } }]),
};
