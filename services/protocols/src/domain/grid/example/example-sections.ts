import type { SectionInput } from "../section-input.ts";
import { exampleCare } from "./care.ts";
import { exampleEconomics } from "./economics.ts";
import { exampleNeed } from "./need.ts";
import { exampleTeam } from "./team.ts";

/**
 * A whole grid in the order in which a team would write it: a visual check-up delegated by ophthalmologists to orthoptists,
 * with derogatory funding. Fictitious in its figures, people and places; amounts are text, so that it is also JSON.
 */
export const exampleTitle =
  "Réalisation par un orthoptiste d'un bilan visuel, pour le renouvellement ou l'adaptation des corrections optiques des patients de 6 à 50 ans";

export const exampleSections: readonly SectionInput[] = [...exampleNeed, ...exampleTeam, ...exampleCare, exampleEconomics];
