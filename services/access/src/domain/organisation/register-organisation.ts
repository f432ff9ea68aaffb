import {
  type Decision,
  type Faults,
  isFiness,
  isRegionCode,
  isSiret,
  issue,
  refusal,
  requiredText,
  unlessFaulty,
} from "@coop/kernel";
import type { AccessRefusal } from "../refusals.ts";
import type { Organisation, OrganisationEvent, OrganisationKind } from "./organisation.ts";
import { LABEL_MAX } from "./rename-organisation.ts";
import { supervises } from "./supervision.ts";

export interface RegisterOrganisationInput {
  readonly kind: OrganisationKind;
  readonly label: string;
  /** INSEE code. */
  readonly region: string | null;
  readonly finess: string | null;
  readonly siret: string;
}

/** What is known already of what would be registered. */
export interface Registering {
  readonly organisation: Pick<Organisation, "kind" | "region">;
  readonly isKnown: boolean;
  readonly siretIsTaken: boolean;
}

/** What people bring in; all others are named by the law or by the list of bodies that may be consulted, and are there. */
const broughtIn: readonly OrganisationKind[] = ["STRUCTURE", "CPTS"];

/** A structure or a CPTS comes into the directory before its head has logged in, so that they can be invited. */
export const registerOrganisation: Decision<Registering, RegisterOrganisationInput, OrganisationEvent, AccessRefusal> = {
  guard: ({ organisation, isKnown }, actor) => [
    ...(broughtIn.includes(organisation.kind) ? [] : [refusal("NAMED_BY_LAW", {})]),
    ...(supervises(organisation, actor) ? [] : [refusal("NOT_SUPERVISOR", {})]),
    ...(isKnown ? [refusal("ORGANISATION_KNOWN", {})] : []),
  ],
  decide: ({ siretIsTaken }, input) => {
    const { kind, label, region, siret } = input;
    return unlessFaulty([...requiredText("label", label, LABEL_MAX), ...numberFaults(input, siretIsTaken)], () => [
      { type: "OrganisationRegistered", data: { code: codeOf(input), kind, label: label.trim(), region, sirets: [siret] } },
    ]);
  },
};

/** As a verified representative would bring it in: by its FINESS, without one by its SIRET. */
export function codeOf({ finess, siret }: Pick<RegisterOrganisationInput, "finess" | "siret">): string {
  return finess === null ? `siret-${siret}` : `finess-${finess}`;
}

function numberFaults({ region, finess, siret }: RegisterOrganisationInput, siretIsTaken: boolean): Faults {
  return [
    ...(region === null || isRegionCode(region) ? [] : [issue("REGION_CLOSED", "regionCode")]),
    ...(finess === null || isFiness(finess) ? [] : [issue("FINESS_WRONG", "finess")]),
    ...(isSiret(siret) ? [] : [issue("SIRET_WRONG", "siret")]),
    ...(siretIsTaken ? [issue("SIRET_TAKEN", "siret")] : []),
  ];
}
