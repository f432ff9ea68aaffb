import type { Day } from "./moment.ts";
import { regionsCoveredBy } from "./reference/regions.ts";
import type { Stead } from "./stead.ts";

/** The families of people and systems that act (domain dossier, 7.1 and 7.4). */
export const actorKinds = [
  "PROFESSIONAL",
  "STRUCTURE_HEAD",
  "ARS_AGENT",
  "HAS_AGENT",
  "FUNDING_COLLEGE",
  "INTERNAL_BODY",
  "CONSULTED_BODY",
  "CNCI",
  "CNAM",
  "MINISTRY",
  "PARTNER_SYSTEM",
  "PUBLIC",
  "SYSTEM",
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What an agent may do inside an organisation. Who instructs does not sign; a referent is named by the head of a structure. */
export const roles = [
  "INSTRUCTOR",
  "SIGNATORY",
  "ADMINISTRATOR",
  "COLLEGE_SECRETARY",
  "MEMBER",
  "SECRETARY",
  "REFERENT",
] as const;
export type Role = (typeof roles)[number];

/** A professional as the identity federation describes them. Never written to history, events or logs. */
export interface Person {
  /** National identifier of a professional: `8` + RPPS or `0` + ADELI. */
  readonly idNatPs: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Profession code of TRE_G15. */
  readonly professionCode: string;
}

/** Who asks. Comes from the signed actor that the gateway forwards, never from the request itself. */
export interface Actor {
  readonly kind: ActorKind;
  /** Pseudonymous identifier (UUID), the same in every service; for a professional see `pseudonym`. */
  readonly subject: string;
  /** Identifier of the organisation (`ars-11`, `has`, `college`), null for a person who acts alone. */
  readonly organisation: string | null;
  /** INSEE code of the region that the actor is limited to, null where there is none. */
  readonly region: string | null;
  /** Regions of a partner system that reads several; `region` is null then. Ask `regionsActedFor`. */
  readonly regions?: readonly string[];
  readonly roles: readonly Role[];
  /** Given when the roles are lent: whoever acts in their own right has none. */
  readonly inSteadOf?: Stead;
  /** Scopes of a partner system. */
  readonly scopes: readonly string[];
  readonly person: Person | null;
}

/** Who asks, and the legal day on which they do: a right that is given until a day ends with it. */
export interface Asker extends Actor {
  readonly today: Day;
}

/** Who asks without a token. */
export const publicActor: Actor = {
  kind: "PUBLIC",
  subject: "public",
  organisation: null,
  region: null,
  roles: [],
  scopes: [],
  person: null,
};

/** The system itself, when an event of another service is what acts. */
export const systemActor: Actor = { ...publicActor, kind: "SYSTEM", subject: "system" };

/** The codes of all regions that the actor may act for or read, with those of closed regions that merged into them. */
export function regionsActedFor({ region, regions = region === null ? [] : [region] }: Actor): readonly string[] {
  return regions.flatMap(regionsCoveredBy);
}

export function hasRole(actor: Actor, kind: ActorKind, role: Role): boolean {
  return actor.kind === kind && actor.roles.includes(role);
}
