import { passesLuhn } from "@coop/kernel";
import type { DevelopmentAccount } from "./development-accounts.ts";
import type { Activity, AgentIdentity, ProfessionalIdentity } from "./directory.ts";

/** Somebody who can log in while developing, as the provider of their family would describe them. */
export interface DevelopmentPerson<Identity extends ProfessionalIdentity | AgentIdentity> {
  /** What is chosen on the development provider's page. */
  readonly name: string;
  readonly label: string;
  readonly identity: Identity;
}

/** Where invented professionals practise. */
const hospital = {
  modeCode: "S",
  sectorCode: "SA01",
  finess: "990000010",
  siret: null,
  structureName: "Centre hospitalier de l'Exemple",
};
const practice = { modeCode: "L", sectorCode: "SA07", finess: null, siret: null, structureName: null };

/** Those who practise in several places, or in none: the others have their own practice. */
const placesOf: Readonly<Record<string, readonly Omit<Activity, "professionCode">[]>> = {
  "promoter-2": [hospital, practice],
  delegate: [hospital],
};

const notProfessional: DevelopmentPerson<ProfessionalIdentity> = {
  name: "not-professional",
  label: "Camille Durand, sans activité de professionnel",
  identity: {
    family: "PROFESSIONAL",
    idNatPs: "899900000078",
    givenName: "Camille",
    familyName: "Durand",
    activities: [],
  },
};

/** Who logs in by Pro Santé Connect: one for each professional's account, and one who is no professional. */
export function developmentProfessionals(
  accounts: readonly DevelopmentAccount[],
): readonly DevelopmentPerson<ProfessionalIdentity>[] {
  return [...accounts.flatMap(professionalOf), notProfessional];
}

/** Who logs in by ProConnect: agents and heads of structures. A partner's system does not log in. */
export function developmentAgents(accounts: readonly DevelopmentAccount[]): readonly DevelopmentPerson<AgentIdentity>[] {
  return accounts
    .filter(({ actor }) => actor.kind !== "PROFESSIONAL" && actor.kind !== "PARTNER_SYSTEM")
    .map((account) => ({ name: account.name, label: account.label, identity: agentOf(account) }));
}

function professionalOf({ name, label, actor }: DevelopmentAccount): readonly DevelopmentPerson<ProfessionalIdentity>[] {
  if (actor.kind !== "PROFESSIONAL" || actor.person === null) return [];
  const { idNatPs, givenName, familyName, professionCode } = actor.person;
  const activities = (placesOf[name] ?? [practice]).map((place) => ({ professionCode, ...place }));
  return [{ name, label, identity: { family: "PROFESSIONAL", idNatPs, givenName, familyName, activities } }];
}

function agentOf({ name, label, actor }: DevelopmentAccount): AgentIdentity {
  return {
    family: "AGENT",
    subject: name,
    identityProvider: "development",
    siret: developmentSiret(actor.organisation ?? ""),
    email: `${name}@developpement.example`,
    givenName: "Agent",
    familyName: label,
  };
}

const nationalOrganisations = ["has", "college", "ministry", "cnci", "cnam", "finess-990000010"];

/** An invented SIRET for an organisation (`ars-11`, `has`), with the right check digits, always the same. */
export function developmentSiret(organisation: string): string {
  const region = /^ars-(\d+)$/.exec(organisation)?.[1];
  const number = region ? 100 + Number(region) : nationalOrganisations.indexOf(organisation) + 1;
  return withCheckDigit(`${withCheckDigit(`99${String(number).padStart(6, "0")}`)}0001`);
}

function withCheckDigit(digits: string): string {
  const checked = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(passesLuhn);
  if (checked === undefined) throw new Error(`No check digit makes ${digits} pass.`);
  return checked;
}
