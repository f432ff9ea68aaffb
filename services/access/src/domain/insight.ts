import type { Parts } from "@coop/kernel";
import { administers } from "./guards.ts";
import { supervises } from "./organisation/supervision.ts";
import type { OrganisationView } from "./reading.ts";

/** How much of an organisation somebody sees; that it is there, and its name, is everybody's. */
export const parts = {
  administration: {
    sentence:
      "Révision, numéros SIRET et actions : ses administrateurs ; ceux du ministère, là où elle n'en a aucun ; ceux de l'autorité dont elle relève (le ministère pour une agence ou ce qui n'est d'aucune région, l'agence de sa région pour une structure ou une instance).",
    seenBy: ({ state, hasAdministrator }, actor) =>
      supervises(state, actor) || (administers(state.code, actor) && (actor.organisation === state.code || !hasAdministrator)),
  },
} as const satisfies Parts<OrganisationView>;
