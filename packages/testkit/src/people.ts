import { type Actor, type ActorKind, type Person, pseudonym, publicActor, type Role } from "@coop/kernel";

/** The people and systems of the tests, by name. */

export const TEST_PSEUDONYM_SECRET = "test-secret";

interface Place {
  readonly organisation?: string;
  readonly region?: string;
  readonly roles?: readonly Role[];
  readonly scopes?: readonly string[];
}

function agent(kind: ActorKind, name: string, { organisation, region, roles, scopes }: Place): Actor {
  const subject = pseudonym(name, TEST_PSEUDONYM_SECRET);
  return {
    kind,
    subject,
    organisation: organisation ?? null,
    region: region ?? null,
    roles: roles ?? [],
    scopes: scopes ?? [],
    person: null,
  };
}

function professional(person: Person): Actor {
  return { ...agent("PROFESSIONAL", person.idNatPs, {}), person };
}

/** Profession codes of TRE_G15. */
const [doctor, nurse] = ["10", "60"];

export const promoter = professional({
  idNatPs: "899900000011",
  givenName: "Anne",
  familyName: "Promoteur",
  professionCode: doctor,
});
export const secondPromoter = professional({
  idNatPs: "899900000029",
  givenName: "Benoît",
  familyName: "Promoteur",
  professionCode: nurse,
});
export const delegant = professional({
  idNatPs: "899900000037",
  givenName: "Claire",
  familyName: "Délégant",
  professionCode: doctor,
});
export const delegate = professional({
  idNatPs: "899900000045",
  givenName: "David",
  familyName: "Délégué",
  professionCode: nurse,
});
/** A professional who has no part in any dossier of the others. */
export const stranger = professional({
  idNatPs: "899900000052",
  givenName: "Émilie",
  familyName: "Étrangère",
  professionCode: nurse,
});

function arsAgent(region: string, role: Role): Actor {
  return agent("ARS_AGENT", `ars-${region}-${role}`, { organisation: `ars-${region}`, region, roles: [role] });
}

export const arsInstructor = (region: string): Actor => arsAgent(region, "INSTRUCTOR");
export const arsSignatory = (region: string): Actor => arsAgent(region, "SIGNATORY");

export const hasInstructor = agent("HAS_AGENT", "has-instructor", { organisation: "has", roles: ["INSTRUCTOR"] });
export const hasCollegeSecretary = agent("HAS_AGENT", "has-college-secretary", {
  organisation: "has",
  roles: ["COLLEGE_SECRETARY"],
});
export const collegeMember = agent("FUNDING_COLLEGE", "college-member", { organisation: "college", roles: ["MEMBER"] });
export const collegeSecretary = agent("FUNDING_COLLEGE", "college-secretary", { organisation: "college", roles: ["SECRETARY"] });
export const ministry = agent("MINISTRY", "ministry", { organisation: "ministry", roles: ["INSTRUCTOR"] });
export const cnam = agent("CNAM", "cnam", { organisation: "cnam", roles: ["INSTRUCTOR"] });
export const cnci = agent("CNCI", "cnci", { organisation: "cnci", roles: ["MEMBER"] });

/** An agent of a body that is consulted, by its code: `urps-medecins-24`. */
export const consultedBody = (organisation: string): Actor =>
  agent("CONSULTED_BODY", organisation, { organisation, roles: ["SECRETARY"] });
/** An agent of a body within an establishment, by its code: `cme-990000010`. */
export const internalBody = (organisation: string): Actor =>
  agent("INTERNAL_BODY", organisation, { organisation, roles: ["SECRETARY"] });

/** The information system of a region's ARS, which reads its own region. */
export function partnerArs(region: string, scopes: readonly string[] = ["read"]): Actor {
  return agent("PARTNER_SYSTEM", `partner-ars-${region}`, { organisation: `ars-${region}`, region, scopes });
}

export { publicActor };
