import { expect, test } from "@jest/globals";
import { proConnect, proSanteConnect } from "./presets.ts";
import { type ProviderClaims, readIdentity, UnreadableIdentity } from "./read-identity.ts";

const place = { issuer: "https://p.example", discovery: "https://p.example/.well-known/x", clientId: "coop" };
const common = { ...place, credential: { secret: "s" }, takesTestIdentifiers: false };
const psc = { ...proSanteConnect, ...common };
const pc = { ...proConnect, ...common };

/** As the public sample of the ANS has it: empty where nothing is known. */
const site = {
  codeModeExercice: "S",
  codeSecteurDactivite: "SA07",
  numeroSiretSite: "",
  numeroFinessSite: "",
  enseigneCommercialeSite: "",
};
const userinfo = (changes: object = {}): ProviderClaims => ({
  sub: "f:1",
  SubjectNameID: "899900000011",
  given_name: "KIT",
  family_name: "DOC0036319",
  SubjectRefPro: {
    codeCivilite: "M",
    exercices: [
      { codeProfession: "10", nomDexercice: "DOC", activities: [{ ...site, raisonSocialeSite: "CABINET M DOC" }, site] },
      { codeProfession: "60", activities: [{ ...site, numeroFinessSite: "990000010" }] },
    ],
  },
  ...changes,
});

test("a professional has one activity for each place of each exercise", () => {
  expect(readIdentity(psc, userinfo(), "eidas1")).toEqual({
    family: "PROFESSIONAL",
    idNatPs: "899900000011",
    givenName: "KIT",
    familyName: "DOC0036319",
    activities: [
      { professionCode: "10", place: "CABINET M DOC" },
      { professionCode: "10", place: null },
      { professionCode: "60", place: "FINESS 990000010" },
    ],
  });
});

test.each([
  ["SubjectRefPro", { SubjectRefPro: undefined }],
  ["an exercise", { SubjectRefPro: { exercices: [] } }],
  ["an activity", { SubjectRefPro: { exercices: [{ codeProfession: "10", activities: [] }] } }],
])("without %s nobody is a professional", (_what, changes) => {
  expect(readIdentity(psc, userinfo(changes), undefined)).toBeUndefined();
});

test("the national identifier may stand in preferred_username; an invented one only where tests are made", () => {
  const invented = userinfo({ SubjectNameID: undefined, preferred_username: "ANS20230101" });
  expect(() => readIdentity(psc, invented, undefined)).toThrow(UnreadableIdentity);
  expect(readIdentity({ ...psc, takesTestIdentifiers: true }, invented, undefined)).toMatchObject({ idNatPs: "ANS20230101" });
});

test("a misshapen professional part is a fault of the provider's, and no reason to let somebody in or to say who they are", () => {
  expect(() => readIdentity(psc, userinfo({ SubjectRefPro: { exercices: "many" } }), undefined)).toThrow(UnreadableIdentity);
});

const agent: ProviderClaims = {
  sub: "s1",
  siret: "130 007 669 00010",
  email: "A@ARS.example",
  given_name: "Anne",
  usual_name: "Roy",
};

test("an agent is known by subject, establishment and address", () => {
  expect(readIdentity(pc, agent, "eidas1")).toEqual({
    family: "AGENT",
    issuer: "https://p.example",
    subject: "s1",
    siret: "13000766900010",
    email: "a@ars.example",
    givenName: "Anne",
    usualName: "Roy",
    representsOrganisation: undefined,
  });
});

test("who is verified as the representative of a body is so by the level of the login alone", () => {
  const level = "https://proconnect.gouv.fr/assurance/certification-dirigeant";
  expect(readIdentity(pc, agent, level)).toMatchObject({
    representsOrganisation: { kind: "STRUCTURE", label: "SIRET 13000766900010", finess: null },
  });
});

test("an agent without an establishment or an address can't be taken in", () => {
  expect(() => readIdentity(pc, { ...agent, siret: undefined }, undefined)).toThrow("siret is missing");
  expect(() => readIdentity(pc, { ...agent, email: "" }, undefined)).toThrow("email is missing");
});
