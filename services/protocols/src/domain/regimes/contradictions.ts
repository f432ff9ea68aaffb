import { type Issue, isEligibleProfession } from "@coop/kernel";
import type { SectionContent } from "../grid/grid.ts";
import { gridIssue } from "../grid/issues.ts";
import type { TeamProfile } from "../grid/sections/team.ts";
import type { FundingOption, Regime } from "./regime.ts";
import type { Filing } from "./requirement.ts";

type EconomicModel = SectionContent["ECONOMIC_MODEL"];

/** What cannot be true together in a file, whatever its regime demands. */
export function contradictions({ funding }: Regime, { grid, fundingRequested }: Filing): readonly Issue[] {
  const { TEAM: team, PATIENTS: patients, ECONOMIC_MODEL: model } = grid;
  return [
    ...(team
      ? [...ineligible("delegants", team.delegants), ...ineligible("delegates", team.delegates), ...sameProfession(team)]
      : []),
    ...(patients ? ageRange(patients) : []),
    ...(model ? [...shares(model), ...evaluationDates(model), ...fundingAsked(model, fundingRequested, funding)] : []),
  ];
}

function ineligible(side: "delegants" | "delegates", profiles: readonly TeamProfile[]): readonly Issue[] {
  return profiles.flatMap(({ professionCode }, index) =>
    professionCode === null || isEligibleProfession(professionCode)
      ? []
      : [gridIssue("PROFESSION_NOT_ELIGIBLE", `team.${side}.${index}.professionCode`, { professionCode })],
  );
}

/** One profession on both sides: odd when the qualifications differ, a mistake when nothing tells the two apart. */
function sameProfession({ delegants, delegates }: SectionContent["TEAM"]): readonly Issue[] {
  return delegates.flatMap((delegate, index): readonly Issue[] => {
    const { professionCode } = delegate;
    const alike = delegants.filter((delegant) => professionCode !== null && delegant.professionCode === professionCode);
    if (professionCode === null || alike.length === 0) return [];
    return alike.every((delegant) => differentQualification(delegant, delegate))
      ? [gridIssue("SAME_PROFESSION", `team.delegates.${index}`, { professionCode }, "WARNING")]
      : [gridIssue("SAME_PROFESSION_SAME_QUALIFICATION", `team.delegates.${index}.qualification`, { professionCode })];
  });
}

function differentQualification({ qualification: one }: TeamProfile, { qualification: other }: TeamProfile): boolean {
  return one !== null && other !== null && one.localeCompare(other, "fr", { sensitivity: "base" }) !== 0;
}

function ageRange({ minimumAgeYears, maximumAgeYears }: SectionContent["PATIENTS"]): readonly Issue[] {
  if (minimumAgeYears === null || maximumAgeYears === null || minimumAgeYears <= maximumAgeYears) return [];
  return [gridIssue("AGE_RANGE_REVERSED", "patients.maximumAgeYears", { minimumAgeYears, maximumAgeYears })];
}

function shares({ amountPerActCents, delegantShareCents, delegateShareCents }: EconomicModel): readonly Issue[] {
  if (amountPerActCents === null || delegantShareCents === null || delegateShareCents === null) return [];
  const addUp = delegantShareCents + delegateShareCents === amountPerActCents;
  return addUp ? [] : [gridIssue("SHARES_DO_NOT_ADD_UP", "economicModel.delegateShareCents", {})];
}

function evaluationDates({ evaluation }: EconomicModel): readonly Issue[] {
  const { startsOn = null, endsOn = null } = evaluation ?? {};
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return [];
  return [gridIssue("EVALUATION_REVERSED", "economicModel.evaluation.endsOn", {})];
}

/** The duration in the economic model and the request for derogatory funding go together, within what the regime allows. */
function fundingAsked({ requestedMonths }: EconomicModel, requested: boolean, option: FundingOption | null): readonly Issue[] {
  const path = "economicModel.requestedMonths";
  if (requestedMonths === null) return [];
  if (!option) return [gridIssue("FUNDING_NOT_POSSIBLE", path, {})];
  if (!requested) return [gridIssue("FUNDING_NOT_REQUESTED", path, {})];
  const { maxMonths } = option;
  return requestedMonths > maxMonths ? [gridIssue("FUNDING_TOO_LONG", path, { maxMonths })] : [];
}
