import type { StructureInput } from "./structure-issues.ts";

export const unknownNumbers = { finessHolder: null, siretHolder: null };

export const healthHouse: StructureInput = {
  name: "Maison de santé fictive",
  finess: "990000010",
  siret: "99900001100018",
  practiceFrame: "MSP",
  regionCode: "11",
  communeCode: "75056",
  from: "2017-01-01",
};

export const soloPractice: StructureInput = {
  ...healthHouse,
  name: "Cabinet fictif",
  finess: null,
  siret: null,
  practiceFrame: "SOLO_PRACTICE",
};
