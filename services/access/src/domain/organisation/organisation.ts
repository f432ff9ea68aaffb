import type { ActorKind, Day, EventOf, Role } from "@coop/kernel";

export const organisationKinds = [
  "ARS",
  "HAS",
  "FUNDING_COLLEGE",
  "MINISTRY",
  "CNCI",
  "CNAM",
  "STRUCTURE",
  "CPTS",
  "CONSULTED_BODY",
  "INTERNAL_BODY",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  /** As actors carry it: `ars-24`, `has`, `finess-990000010`, `siret-…` for a structure without FINESS. */
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly label: string;
  /** INSEE code. */
  readonly region: string | null;
  readonly sirets: readonly string[];
  /** The day on which it was closed: nobody acts for it any more. */
  readonly closedOn?: Day;
}

/** What can happen to an organisation. This is its history: fields may be added, never changed. */
export interface OrganisationEvents {
  OrganisationRegistered: Organisation;
  SiretsRecorded: { readonly sirets: readonly string[] };
  OrganisationRenamed: { readonly label: string };
  OrganisationClosed: { readonly on: Day; readonly reason: string };
  OrganisationReopened: { readonly on: Day; readonly reason: string };
}
export type OrganisationEvent = EventOf<OrganisationEvents>;

interface KindRules {
  readonly actorKind: ActorKind;
  /** The roles that its agents may hold. */
  readonly roles: readonly Role[];
}

/** What each kind of organisation is made of. */
export const kindRules: { readonly [Kind in OrganisationKind]: KindRules } = {
  ARS: { actorKind: "ARS_AGENT", roles: ["INSTRUCTOR", "SIGNATORY", "ADMINISTRATOR"] },
  HAS: { actorKind: "HAS_AGENT", roles: ["INSTRUCTOR", "COLLEGE_SECRETARY", "ADMINISTRATOR"] },
  FUNDING_COLLEGE: { actorKind: "FUNDING_COLLEGE", roles: ["MEMBER", "SECRETARY", "ADMINISTRATOR"] },
  MINISTRY: { actorKind: "MINISTRY", roles: ["INSTRUCTOR", "SIGNATORY", "ADMINISTRATOR"] },
  CNCI: { actorKind: "CNCI", roles: ["MEMBER", "SECRETARY", "ADMINISTRATOR"] },
  CNAM: { actorKind: "CNAM", roles: ["INSTRUCTOR", "ADMINISTRATOR"] },
  STRUCTURE: { actorKind: "STRUCTURE_HEAD", roles: ["ADMINISTRATOR", "REFERENT"] },
  CPTS: { actorKind: "STRUCTURE_HEAD", roles: ["ADMINISTRATOR", "REFERENT"] },
  CONSULTED_BODY: { actorKind: "CONSULTED_BODY", roles: ["MEMBER", "SECRETARY", "ADMINISTRATOR"] },
  INTERNAL_BODY: { actorKind: "INTERNAL_BODY", roles: ["MEMBER", "SECRETARY", "ADMINISTRATOR"] },
};

/** Roles that one agent never holds together: who instructs neither signs nor delivers what the college adopts. */
export const incompatibleRoles: readonly (readonly [Role, Role])[] = [
  ["INSTRUCTOR", "SIGNATORY"],
  ["INSTRUCTOR", "COLLEGE_SECRETARY"],
];

/** The kinds whose head names referents. */
export function hasReferents({ kind }: Organisation): boolean {
  return kindRules[kind].roles.includes("REFERENT");
}
