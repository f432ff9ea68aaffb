import type { Parts } from "@coop/kernel";
import { administers } from "./guards.ts";
import type { OrganisationView } from "./reading.ts";

/** How much of an organisation somebody sees; that it is there, and its name, is everybody's. */
export const parts = {
  administration: {
    sentence: "Révision, numéros SIRET et actions : ses administrateurs ; ceux du ministère, là où elle n'en a aucun.",
    seenBy: ({ state: { code }, hasAdministrator }, actor) =>
      administers(code, actor) && (actor.organisation === code || !hasAdministrator),
  },
} as const satisfies Parts<OrganisationView>;
