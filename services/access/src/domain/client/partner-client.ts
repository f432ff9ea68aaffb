import { type Actor, type Day, type EventOf, type PartnerScope, publicActor } from "@coop/kernel";
import type { PartnerClientStatus } from "../lifecycle.ts";

/** A secret that was given out: when, and until when it counts once it is replaced. Its hash stands apart. */
export interface IssuedSecret {
  readonly id: string;
  /** Instants of the legal clock, ISO 8601. */
  readonly issuedAt: string;
  readonly validUntil: string | null;
}

/** A public key as it was sent, with the name that assertions call it by. */
export interface PublicKey {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export interface Limits {
  /** INSEE codes; at least one. */
  readonly regions: readonly string[];
  readonly scopes: readonly PartnerScope[];
  /** Last day. */
  readonly expiresOn: Day;
}

/** A partner's information system. Whom to call about it stands apart, in `partner_contact`. */
export interface PartnerClient extends Limits {
  readonly clientId: string;
  /** Pseudonym that its actions are known by. */
  readonly subject: string;
  readonly label: string;
  /** Code of the organisation that answers for it. */
  readonly organisation: string;
  readonly status: PartnerClientStatus;
  readonly secrets: readonly IssuedSecret[];
  /** With keys there is no secret. */
  readonly keys: readonly PublicKey[];
  /** SHA-256 of the certificate that its tokens are bound to, base64url (RFC 8705, `x5t#S256`). */
  readonly certificate: string | null;
}

/** What can happen to a partner's client. This is its history: fields may be added, never changed. */
export interface PartnerClientEvents {
  PartnerClientIssued: Limits &
    Pick<PartnerClient, "clientId" | "subject" | "label" | "organisation" | "keys" | "certificate"> & {
      readonly secret: IssuedSecret | null;
    };
  PartnerClientLimited: Limits;
  PartnerSecretRotated: { readonly secret: IssuedSecret; readonly formerUntil: string };
  PartnerKeysReplaced: { readonly keys: readonly PublicKey[] };
  PartnerCertificateBound: { readonly certificate: string | null };
  PartnerClientRevoked: { readonly reason: string };
}
export type PartnerClientEvent = EventOf<PartnerClientEvents>;

export function authenticationOf({ keys }: Pick<PartnerClient, "keys">): "SECRET" | "PRIVATE_KEY" {
  return keys.length > 0 ? "PRIVATE_KEY" : "SECRET";
}

/** The secrets that still count at an instant of the legal clock. */
export function validSecrets({ secrets }: PartnerClient, now: Date): readonly IssuedSecret[] {
  return secrets.filter(({ validUntil }) => validUntil === null || new Date(validUntil) > now);
}

/** Whether it may have a token on that day. */
export function mayAct({ status, expiresOn }: PartnerClient, today: Day): boolean {
  return status === "ACTIVE" && expiresOn >= today;
}

/** The client as an actor. One region stands in `region` as everybody's does; several have a field of their own. */
export function actorOfClient({ subject, organisation, regions, scopes }: PartnerClient): Actor {
  const [only = null, ...more] = regions;
  const where = more.length > 0 ? { region: null, regions } : { region: only };
  return { ...publicActor, kind: "PARTNER_SYSTEM", subject, organisation, ...where, scopes };
}
