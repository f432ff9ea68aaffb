import type { CommonRefusals, Day, InputFaults, RefusalOf, Role } from "@coop/kernel";

/** Why an action in the directory is refused. */
export interface AccessRefusals extends CommonRefusals {
  /** The organisation's administrators alone. */
  NOT_ADMINISTRATOR: object;
  /** The agent themselves, or an administrator. */
  NOT_ONESELF: object;
  /** Nobody gives themselves a role, a substitution or a delegation. */
  SELF_GRANT: object;
  LAST_ADMINISTRATOR: object;
  /** The role was held before, for days that overlap. */
  ROLE_HELD: { readonly role: Role };
  ROLE_NOT_HELD: { readonly role: Role };
  /** Who instructs does not sign. */
  ROLES_INCOMPATIBLE: { readonly role: Role; readonly held: Role };
  ALREADY_MEMBER: object;
  /** Only heads of structures and of CPTS name referents. */
  NO_REFERENTS_HERE: object;
  UNKNOWN_ABSENCE: object;
  UNKNOWN_DELEGATION: object;
  /** No active agent of the same organisation. */
  UNKNOWN_COLLEAGUE: object;
  /** Only who may sign can delegate signature. */
  NOT_A_SIGNATORY: object;
  /** An ARS issues clients for its own region. */
  OTHER_REGION: { readonly regionCode: string };
  NOT_AN_ISSUER: object;
  /** Only who answers for the organisation from above. */
  NOT_SUPERVISOR: object;
  ORGANISATION_CLOSED: { readonly closedOn: Day };
  ORGANISATION_OPEN: object;
  ORGANISATION_KNOWN: object;
  /** Only structures and CPTS are brought in by people. */
  NAMED_BY_LAW: object;
  /** The client proves itself with keys, or with a secret, and was asked for the other. */
  OTHER_AUTHENTICATION: { readonly authentication: "SECRET" | "PRIVATE_KEY" };
}
export type AccessRefusal = RefusalOf<AccessRefusals>;

/** What can be wrong in what is sent. */
export interface AccessFaults extends InputFaults {
  SIRET_WRONG: object;
  SIRET_TAKEN: object;
  FINESS_WRONG: object;
  ID_NAT_PS_WRONG: object;
  NOT_AN_EMAIL: object;
  IDENTITY_EXPECTED: object;
  ROLE_UNKNOWN_HERE: { readonly role: Role };
  ROLES_TOGETHER: { readonly role: Role; readonly held: Role };
  OUTSIDE_ABSENCE: { readonly from: Day; readonly until: Day };
  REGION_CLOSED: object;
  NOT_A_KEY: object;
  NOT_A_THUMBPRINT: object;
  SECRET_SHOWN_ONCE: object;
}
