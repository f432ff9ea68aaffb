import { expect, test } from "@jest/globals";
import { faultSentences } from "./fault-sentences.ts";
import { adhesionSentences, reportSentences, structureSentences } from "./refusals.ts";

/** Whatever a sentence may ask for. */
const data = {
  max: 3,
  min: 1,
  status: "COMMITTED",
  kind: "ARS_AGENT",
  role: "SIGNATORY",
  kinds: ["PROFESSIONAL"],
  applicants: ["PROFESSIONAL"],
  missing: ["DELEGANT", "DELEGATE"],
  memberIds: ["m"],
  allowed: [],
  issues: [],
  regionCode: "24",
  professionCode: "60",
  practiceFrame: "MSP",
  on: "2017-09-01",
  endsOn: null,
};

test("every sentence reads like one, whatever its data", () => {
  for (const sentences of [adhesionSentences, reportSentences, structureSentences])
    for (const sentence of Object.values(sentences))
      expect((sentence as (given: object) => string)(data)).toMatch(/^\p{Lu}.*\.$|^\d+ .*\.$/u);
});

test("professions, regions, frames and roles are named by their labels", () => {
  expect(faultSentences.PROFESSION_NOT_ALLOWED({ professionCode: "92", allowed: ["60", "10"] })).toBe(
    "Le protocole ne prévoit pas la profession « Orthoptiste » dans ce rôle ; il prévoit : « Infirmier », « Médecin ».",
  );
  expect(faultSentences.STRUCTURE_ELSEWHERE({ regionCode: "53" })).toContain("« Bretagne »");
  expect(adhesionSentences.TEAM_INCOMPLETE({ missing: ["DELEGANT", "DELEGATE"] })).toBe(
    "L'équipe n'a pas de délégant ni de délégué engagé.",
  );
  expect(adhesionSentences.ROLE_REQUIRED({ kind: "ARS_AGENT", role: "SIGNATORY" })).toBe(
    "Cette action revient à un signataire de l'ARS.",
  );
});
