import { nationalBodies, passesLuhn } from "@coop/kernel";
import type { DevelopmentAccount } from "./development-accounts.ts";

/** Somebody who can log in while developing, with what the provider of their family says of them. */
export interface DevelopmentPerson {
  /** Chosen on the provider's page; the account's name. */
  readonly name: string;
  readonly label: string;
  /** Userinfo, as the provider writes it. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Whether the provider would vouch for them as the head of their body. */
  readonly represents: boolean;
}

/** What the provider says (`acr`) of a head whom it was asked to verify. */
export const REPRESENTATIVE_LEVEL = "https://proconnect.gouv.fr/assurance/certification-dirigeant";

const hospital = {
  codeModeExercice: "S",
  codeSecteurDactivite: "SA01",
  numeroFinessSite: "990000010",
  raisonSocialeSite: "Centre hospitalier de l'Exemple",
};
const practice = { codeModeExercice: "L", codeSecteurDactivite: "SA07", numeroFinessSite: "", raisonSocialeSite: "" };
const pharmacy = {
  codeModeExercice: "S",
  codeSecteurDactivite: "SA33",
  numeroFinessSite: "",
  raisonSocialeSite: "Pharmacie de l'Exemple",
};

interface Exercise {
  readonly codeProfession: string;
  readonly activities: readonly object[];
}

/** Those who do not simply have a practice of their own: two places, two professions. */
const exercisesOf: Readonly<Record<string, readonly Exercise[]>> = {
  "promoter-2": [{ codeProfession: "60", activities: [hospital, practice] }],
  "professional-other": [
    { codeProfession: "21", activities: [pharmacy] },
    { codeProfession: "60", activities: [hospital] },
  ],
};

/** Who logs in by Pro Santé Connect: one for each professional's account, and somebody who is no professional. */
export function developmentProfessionals(accounts: readonly DevelopmentAccount[]): readonly DevelopmentPerson[] {
  const notProfessional = {
    name: "not-professional",
    label: "Camille Durand, qui n'est pas professionnelle de santé",
    claims: personClaims("899900000078", "Camille", "Durand"),
    represents: false,
  };
  return [...accounts.flatMap(professionalOf), notProfessional];
}

/** Who logs in by ProConnect: agents and heads of structures, each once: for whom they act, they choose then. A partner's system does not log in. */
export function developmentAgents(accounts: readonly DevelopmentAccount[]): readonly DevelopmentPerson[] {
  return accounts
    .filter(({ actor }) => !["PROFESSIONAL", "PARTNER_SYSTEM"].includes(actor.kind) && !actor.inSteadOf)
    .map(agentOf);
}

function professionalOf({ name, label, actor }: DevelopmentAccount): readonly DevelopmentPerson[] {
  if (actor.kind !== "PROFESSIONAL" || actor.person === null) return [];
  const { idNatPs, givenName, familyName, professionCode } = actor.person;
  const exercices = (exercisesOf[name] ?? [{ codeProfession: professionCode, activities: [practice] }]).map((exercise) => ({
    ...exercise,
    nomDexercice: familyName,
    prenomDexercice: givenName,
  }));
  const claims = { ...personClaims(idNatPs, givenName, familyName), SubjectRefPro: { exercices } };
  return [{ name, label, claims, represents: false }];
}

function personClaims(idNatPs: string, givenName: string, familyName: string) {
  return { SubjectNameID: idNatPs, preferred_username: idNatPs, given_name: givenName, family_name: familyName };
}

function agentOf({ name, label, actor: { kind, organisation, roles } }: DevelopmentAccount): DevelopmentPerson {
  const claims = {
    siret: developmentSiret(organisation ?? ""),
    email: `${name}@developpement.example`,
    given_name: "Agent",
    usual_name: label,
    organization_label: label,
    finess: /^finess-(.+)$/.exec(organisation ?? "")?.[1],
  };
  return { name, label, claims, represents: kind === "STRUCTURE_HEAD" && roles.includes("ADMINISTRATOR") };
}

const STRUCTURE = "finess-990000010";
const CPTS = "finess-990000036";
const BODIES = ["urps-medecins-24", "urps-medecins-11", "cme-990000010", "csirmt-990000010"];

/** Its place in the list makes an organisation's number: new ones are added at the end. */
const numbered = [
  "has",
  "college",
  "ministry",
  "cnci",
  "cnam",
  STRUCTURE,
  ...BODIES,
  ...nationalBodies.map(({ code }) => code),
  CPTS,
];

/** An invented SIRET for an organisation (`ars-11`, `has`), with the right check digits, always the same. */
export function developmentSiret(organisation: string): string {
  const region = /^ars-(\d+)$/.exec(organisation)?.[1];
  const number = region ? 100 + Number(region) : numbered.indexOf(organisation) + 1;
  return withCheckDigit(`${withCheckDigit(`99${String(number).padStart(6, "0")}`)}0001`);
}

function withCheckDigit(digits: string): string {
  const checked = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(passesLuhn);
  if (checked === undefined) throw new Error(`No check digit makes ${digits} pass.`);
  return checked;
}
