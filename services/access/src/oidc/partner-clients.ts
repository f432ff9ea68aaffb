import { legalDay, type Moment, momentOf } from "@coop/kernel";
import type { Adapter, AdapterFactory } from "oidc-provider";
import { actorOfClient, authenticationOf, mayAct, type PartnerClient, validSecrets } from "../domain/client/partner-client.ts";
import { lifetimes } from "../lifetimes.ts";

/** Partners' clients as the directory keeps them. */
export interface PartnerClients {
  readonly find: (clientId: string) => Promise<PartnerClient | undefined>;
  readonly isSecret: (secretIds: readonly string[], text: string) => Promise<boolean>;
  /** Of the legal clock, by which their days are counted. */
  readonly readMoment: () => Promise<Moment>;
}

/** Finds clients in the directory first: one that is revoked there, or whose last day is over, does not exist. */
export function withPartnerClients(
  factory: AdapterFactory,
  { find, readMoment, showsCertificates }: PartnerClients & { readonly showsCertificates: boolean },
): AdapterFactory {
  return (model) => {
    const adapter = factory(model);
    if (model !== "Client") return adapter;
    const findClient: Adapter["find"] = async (id) => {
      const client = await find(id);
      if (!client) return adapter.find(id);
      const moment = await readMoment();
      return mayAct(client, moment.today) ? metadataOf(client, moment, showsCertificates) : undefined;
    };
    return { ...adapter, find: findClient };
  };
}

/** Whether the text is one of the secrets that count now, both during an overlap. Undefined for who is no partner's client. */
export function partnerSecretCheck({ find, isSecret, readMoment }: PartnerClients) {
  return async (clientId: string, text: string): Promise<boolean | undefined> => {
    const client = await find(clientId);
    if (!client) return undefined;
    const { now } = await readMoment();
    return isSecret(
      validSecrets(client, now).map(({ id }) => id),
      text,
    );
  };
}

/** As oidc-provider takes it. It wants a secret where one is used, and is never asked to compare with that one. */
function metadataOf(client: PartnerClient, moment: Moment, showsCertificates: boolean): object {
  const isSecret = authenticationOf(client) === "SECRET";
  return {
    client_id: client.clientId,
    client_name: client.label,
    ...(isSecret
      ? { token_endpoint_auth_method: "client_secret_basic", client_secret: "kept as a hash" }
      : { token_endpoint_auth_method: "private_key_jwt", jwks: { keys: client.keys.map(({ jwk }) => jwk) } }),
    actor: actorOfClient(client),
    ...(client.certificate !== null && {
      certificate: client.certificate,
      // Where the certificate is not seen, the token is bound all the same, and worth nothing without it.
      ...(showsCertificates && { tls_client_certificate_bound_access_tokens: true }),
    }),
    lifetime: lifetimeOn(client.expiresOn, moment),
  };
}

/** Seconds that a token may live: on the client's last day none after midnight. */
function lifetimeOn(lastDay: string, { now, today }: Moment): number {
  const whole = lifetimes.accessToken;
  if (lastDay > today || legalDay(new Date(now.getTime() + whole * 1_000)) <= lastDay) return whole;
  let seconds = whole;
  while (seconds > 1 && momentOf(new Date(now.getTime() + seconds * 1_000)).today > lastDay) seconds = Math.floor(seconds / 2);
  return seconds;
}
