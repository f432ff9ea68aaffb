import { createHmac } from "node:crypto";
import type { Actor } from "@coop/kernel";
import type { DevelopmentAccount } from "../development-accounts.ts";

export interface ClientMetadata {
  readonly client_id: string;
  readonly client_name: string;
  readonly client_secret: string;
  readonly actor: Actor;
}

/** Each development account is a client of the issuer, so that a token of it is had like any other. Partners' are in the directory. */
export function developmentClients(accounts: readonly DevelopmentAccount[], secret: string): readonly ClientMetadata[] {
  return accounts
    .filter(({ actor }) => actor.kind !== "PARTNER_SYSTEM")
    .map(({ name, label, actor }) => ({
      client_id: name,
      client_name: label,
      client_secret: developmentClientSecret(name, secret),
      actor,
    }));
}

/** The client secret of a development account: derived, so that none stands in the repository. */
export function developmentClientSecret(name: string, secret: string): string {
  return createHmac("sha256", secret).update(`development client ${name}`).digest("base64url");
}
