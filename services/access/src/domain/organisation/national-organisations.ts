import { nationalBodies, regions } from "@coop/kernel";
import { bodyOrganisation } from "./body-organisation.ts";
import type { Organisation } from "./organisation.ts";

function national(code: string, kind: Organisation["kind"], label: string): Organisation {
  return { code, kind, label, region: null, sirets: [] };
}

/**
 * The organisations that the law names. They are there from the first start; their SIRET numbers come with their first
 * administrator, who knows them.
 */
export const nationalOrganisations: readonly Organisation[] = [
  national("has", "HAS", "Haute Autorité de santé"),
  national("college", "FUNDING_COLLEGE", "Collège des financeurs"),
  national("ministry", "MINISTRY", "Ministère chargé de la santé"),
  national("cnci", "CNCI", "Comité national des coopérations interprofessionnelles"),
  national("cnam", "CNAM", "Caisse nationale de l'assurance maladie"),
  ...nationalBodies.map(bodyOrganisation),
  ...regions
    .filter(({ closedOn }) => closedOn === null)
    .map(({ code, arsLabel }): Organisation => ({ code: `ars-${code}`, kind: "ARS", label: arsLabel, region: code, sirets: [] })),
];
