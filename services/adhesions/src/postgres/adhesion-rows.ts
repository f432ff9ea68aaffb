import { type Adhesion, presentMembers } from "../domain/adhesion/adhesion.ts";
import { regimeOf } from "../domain/regimes/regimes.ts";
import { nextOpening } from "../domain/report/next-opening.ts";

/** The columns that teams are found and sorted by. */
export function adhesionColumns(adhesion: Adhesion): Readonly<Record<string, unknown>> {
  const { regime, protocolId, authorisationId, regionCode, structure, status, members, activeSince, endedOn } = adhesion;
  return {
    protocol_id: protocolId,
    authorisation_id: authorisationId,
    region_code: regionCode,
    structure_id: structure?.structureId ?? null,
    status,
    submitted: adhesion.submittedOn !== null,
    registered: status === "REGISTERED",
    people: [...new Set(members.map(({ subject }) => subject))],
    professions: [...new Set(presentMembers(adhesion).map(({ professionCode }) => professionCode))],
    submitted_on: adhesion.submittedOn,
    deadline_on: adhesion.deadlineOn,
    next_report_on: activeSince && nextOpening(activeSince, endedOn, regimeOf(regime).report, activeSince),
    updated_at: new Date(),
  };
}
