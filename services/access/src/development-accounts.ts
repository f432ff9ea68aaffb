import {
  type Actor,
  type ActorKind,
  type Person,
  partnerScopes,
  pseudonym,
  publicActor,
  type Region,
  type Role,
  regions,
  type Stead,
} from "@coop/kernel";

import { roleLabels } from "@coop/service-kit/graphql/actor-labels.ts";

/** Before any day that the legal clock is moved to: the law that this application begins with. */
export const FROM_THE_BEGINNING = "2009-07-22";
export const FOR_EVER = "2999-12-31";

/** Somebody to act as while developing: invented people, and identifiers that no real person has. */
export interface DevelopmentAccount {
  /** What `npm run token -- NAME` takes, and the client's identifier. */
  readonly name: string;
  readonly label: string;
  readonly actor: Actor;
}

/** By what an account acts for another agent, both by the names of their own accounts. */
interface Lent extends Omit<Stead, "of"> {
  readonly to: string;
  readonly by: string;
}

type Unnamed = Omit<DevelopmentAccount, "actor"> & { readonly actor: Omit<Actor, "subject">; readonly lent?: Lent };

const professionals: readonly Unnamed[] = [
  professional("promoter", "Dr Claire Martin, médecin, promotrice", "899900000011", "Claire", "Martin", "10"),
  professional("promoter-2", "Paul Bernard, infirmier, promoteur", "899900000029", "Paul", "Bernard", "60"),
  professional("delegant", "Dr Antoine Lefèvre, médecin, délégant", "899900000037", "Antoine", "Lefèvre", "10"),
  professional("delegate", "Julie Moreau, infirmière, déléguée", "899900000045", "Julie", "Moreau", "60"),
  professional("delegate-2", "Karim Benali, orthoptiste, délégué", "899900000052", "Karim", "Benali", "92"),
  professional("professional-other", "Nadia Petit, pharmacienne, hors de tout dossier", "899900000060", "Nadia", "Petit", "21"),
];

const nationalAgents: readonly Unnamed[] = [
  agent("has-instructor", "HAS, instruction", "HAS_AGENT", "has", ["INSTRUCTOR"]),
  agent("has-college-secretary", "HAS, secrétariat du collège", "HAS_AGENT", "has", ["COLLEGE_SECRETARY"]),
  agent("college-member", "Collège des financeurs, membre", "FUNDING_COLLEGE", "college", ["MEMBER"]),
  agent("college-secretary", "Collège des financeurs, secrétariat", "FUNDING_COLLEGE", "college", ["SECRETARY"]),
  agent("ministry", "Ministère, signature", "MINISTRY", "ministry", ["SIGNATORY"]),
  agent("ministry-administrator", "Ministère, administration", "MINISTRY", "ministry", ["ADMINISTRATOR"]),
  agent("ministry-instructor", "Ministère, instruction", "MINISTRY", "ministry", ["INSTRUCTOR"]),
  agent("cnci", "Comité national des coopérations interprofessionnelles", "CNCI", "cnci", ["MEMBER"]),
  agent("cnci-secretary", "Comité national des coopérations, secrétariat", "CNCI", "cnci", ["SECRETARY"]),
  agent("cnam", "Caisse nationale de l'assurance maladie", "CNAM", "cnam", ["INSTRUCTOR"]),
  agent("has-administrator", "HAS, administration", "HAS_AGENT", "has", ["ADMINISTRATOR"]),
  agent("college-administrator", "Collège des financeurs, administration", "FUNDING_COLLEGE", "college", ["ADMINISTRATOR"]),
  agent("cnci-administrator", "Comité national des coopérations, administration", "CNCI", "cnci", ["ADMINISTRATOR"]),
  agent("cnam-administrator", "Caisse nationale, administration", "CNAM", "cnam", ["ADMINISTRATOR"]),
];

const structures: readonly Unnamed[] = [
  agent("structure-head", "Structure FINESS 990000010, direction", "STRUCTURE_HEAD", "finess-990000010", ["ADMINISTRATOR"]),
  agent("structure-referent", "Référent de la structure FINESS 990000010", "STRUCTURE_HEAD", "finess-990000010", ["REFERENT"]),
  agent("cpts-head", "CPTS FINESS 990000036, direction", "STRUCTURE_HEAD", "finess-990000036", ["ADMINISTRATOR"]),
  agent("cpts-referent", "Référent de la CPTS FINESS 990000036", "STRUCTURE_HEAD", "finess-990000036", ["REFERENT"]),
];

/** Bodies that are asked for their advice, from outside and from within a structure. */
const bodies: readonly Unnamed[] = [
  inRegion("24", bodyAgent("urps-24", "URPS médecins libéraux, Centre-Val de Loire", "CONSULTED_BODY", "urps-medecins-24")),
  inRegion(
    "24",
    bodyAgent("urps-24-member", "URPS médecins libéraux, Centre-Val de Loire", "CONSULTED_BODY", "urps-medecins-24", "MEMBER"),
  ),
  inRegion(
    "24",
    bodyAgent(
      "urps-24-administrator",
      "URPS médecins libéraux, Centre-Val de Loire",
      "CONSULTED_BODY",
      "urps-medecins-24",
      "ADMINISTRATOR",
    ),
  ),
  inRegion("11", bodyAgent("urps-11", "URPS médecins libéraux, Île-de-France", "CONSULTED_BODY", "urps-medecins-11")),
  bodyAgent("ordre", "Ordre national des médecins", "CONSULTED_BODY", "ordre-medecins"),
  bodyAgent("cme", "Commission médicale d'établissement, FINESS 990000010", "INTERNAL_BODY", "cme-990000010"),
  bodyAgent("csirmt", "Commission des soins infirmiers, FINESS 990000010", "INTERNAL_BODY", "csirmt-990000010"),
];

const CENTRE = "24";
const signsInCentre = (name: string, label: string, lent: Omit<Lent, "to" | "by" | "from" | "until">): Unnamed => ({
  ...inRegion(CENTRE, agent(name, `ARS Centre-Val de Loire, ${label}`, "ARS_AGENT", "ars-24", ["SIGNATORY"])),
  lent: { ...lent, to: "ars-deputy-24", by: "ars-signatory-24", from: FROM_THE_BEGINNING, until: FOR_EVER },
});

/** One instructor who also acts for the signatory: by delegation, which does not cover teams, and by substitution. */
const deputy: readonly Unnamed[] = [
  inRegion(
    CENTRE,
    agent("ars-deputy-24", "ARS Centre-Val de Loire, instruction (adjoint)", "ARS_AGENT", "ars-24", ["INSTRUCTOR"]),
  ),
  signsInCentre("ars-delegate-24", "signature par délégation", {
    basis: "DELEGATION",
    reference: "Décision n° 2009-DG-0024",
    acts: ["NEED", "AUTHORISATION"],
  }),
  signsInCentre("ars-substitute-24", "signature par suppléance", { basis: "SUBSTITUTION", reference: null, acts: null }),
];

/**
 * Every development account. `pseudonymSecret` makes the subjects: from the national identifier of a professional, as
 * everywhere; from the account's name for all others.
 */
export function developmentAccounts(pseudonymSecret: string): readonly DevelopmentAccount[] {
  const currentRegions = regions.filter(({ closedOn }) => closedOn === null);
  const subjectOf = (name: string) => pseudonym(name, pseudonymSecret);
  return [
    ...professionals,
    ...currentRegions.flatMap(regionalAccounts),
    ...deputy,
    ...nationalAgents,
    ...structures,
    ...bodies,
  ].map(({ name, label, actor, lent }) => ({
    name,
    label,
    actor: {
      ...actor,
      subject: subjectOf(actor.person?.idNatPs ?? lent?.to ?? name),
      ...(lent && { inSteadOf: steadOf(lent, subjectOf(lent.by)) }),
    },
  }));
}

function steadOf({ basis, reference, from, until, acts }: Lent, of: string): Stead {
  return { basis, of, reference, from, until, acts };
}

function regionalAccounts({ code, arsLabel }: Region): readonly Unnamed[] {
  const organisation = `ars-${code}`;
  const arsAgent = (name: string, label: string, role: Role): Unnamed =>
    inRegion(code, agent(`${name}-${code}`, `${arsLabel}, ${label}`, "ARS_AGENT", organisation, [role]));
  const partner = agent(`partner-ars-${code}`, `Système d'information, ${arsLabel}`, "PARTNER_SYSTEM", organisation);
  return [
    arsAgent("ars-instructor", "instruction", "INSTRUCTOR"),
    arsAgent("ars-signatory", "signature", "SIGNATORY"),
    arsAgent("ars-administrator", "administration", "ADMINISTRATOR"),
    inRegion(code, { ...partner, actor: { ...partner.actor, scopes: partnerScopes } }),
  ];
}

function agent(name: string, label: string, kind: ActorKind, organisation: string, roles: readonly Role[] = []): Unnamed {
  return { name, label, actor: { ...publicActor, kind, organisation, roles } };
}

function bodyAgent(name: string, label: string, kind: ActorKind, organisation: string, role: Role = "SECRETARY"): Unnamed {
  return agent(name, `${label}, ${roleLabels[role]}`, kind, organisation, [role]);
}

function inRegion(region: string, account: Unnamed): Unnamed {
  return { ...account, actor: { ...account.actor, region } };
}

function professional(
  name: string,
  label: string,
  ...identity: [idNatPs: string, given: string, family: string, code: string]
): Unnamed {
  const [idNatPs, givenName, familyName, professionCode] = identity;
  const person: Person = { idNatPs, givenName, familyName, professionCode };
  return { name, label, actor: { ...publicActor, kind: "PROFESSIONAL", person } };
}
