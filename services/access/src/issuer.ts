import type { RequestListener } from "node:http";
import { momentOf } from "@coop/kernel";
import { certificateFinder } from "@coop/service-kit/http/client-certificate.ts";
import type { Rates } from "@coop/service-kit/rates/rates.ts";
import type { AdapterFactory, Provider } from "oidc-provider";
import type { AccessMetrics } from "./access-metrics.ts";
import type { AccessConfig } from "./config.ts";
import type { DevelopmentAccount } from "./development-accounts.ts";
import { developmentUpstreams } from "./development-upstream/development-settings.ts";
import { mountDevelopmentUpstreams } from "./development-upstream/mount-both.ts";
import type { Directory } from "./domain/directory.ts";
import type { Door } from "./door-config.ts";
import { createPageListener } from "./http/page-routes.ts";
import type { LegalClock } from "./legal-clock.ts";
import type { Logger } from "./logger.ts";
import { createFormGuard } from "./login/form-guard.ts";
import { loginRoutes } from "./login/login-routes.ts";
import { createLoginStore } from "./login/login-store.ts";
import { createLogout } from "./login/logout.ts";
import type { ActorToday } from "./oidc/access-token.ts";
import { developmentClients } from "./oidc/development-clients.ts";
import { developmentPersonClients } from "./oidc/development-person-clients.ts";
import { type PartnerClients, partnerSecretCheck, withPartnerClients } from "./oidc/partner-clients.ts";
import { createProvider } from "./oidc/provider.ts";
import { createSeal } from "./seal.ts";
import type { SigningKeys } from "./signing-key.ts";
import { createUpstream } from "./upstream/upstream.ts";

interface IssuerParts {
  readonly config: AccessConfig;
  readonly rates: Rates<Door>;
  readonly metrics: AccessMetrics;
  readonly accounts: readonly DevelopmentAccount[];
  readonly directory: Directory;
  readonly clock: LegalClock;
  readonly partnerClients: PartnerClients;
  readonly actorToday: ActorToday;
  readonly adapter: AdapterFactory;
  readonly keys: SigningKeys;
  /** Of the development login providers; asked for only where there are any. */
  readonly loadDevelopmentKeys: () => Promise<SigningKeys>;
  readonly logger: Logger;
}

export interface Issuer {
  readonly provider: Provider;
  /** Answers everything that is the issuer's: its protocol, the login pages, the development login providers. */
  readonly listener: RequestListener;
}

/** The token issuer with the login providers in front of it. */
export async function createIssuer(parts: IssuerParts): Promise<Issuer> {
  const { config, rates, metrics, accounts, directory, clock, partnerClients, actorToday, adapter, keys, logger } = parts;
  const { issuer, keySecret, pseudonymSecret, developmentSecret } = config;
  const settings = [...config.upstreams, ...(developmentSecret ? developmentUpstreams(issuer, developmentSecret) : [])];
  const upstreams = new Map(settings.map((each) => [each.id, createUpstream(each)]));
  const logins = createLoginStore(adapter, createSeal(keySecret, "logins"));
  const readMoment = async () => momentOf(await clock.readClock());
  const { certificateHeader: header, trustedProxies } = config.doors;
  const certificates = header === undefined ? undefined : certificateFinder({ header, trustedProxies });
  const provider = createProvider({
    issuer,
    adapter: withPartnerClients(adapter, { ...partnerClients, showsCertificates: certificates !== undefined }),
    certificates,
    keys,
    keySecret,
    clients: developmentClients(accounts, developmentSecret ?? ""),
    actorToday,
    isPartnerSecret: partnerSecretCheck(partnerClients),
    personClients: [...config.personClients, ...(developmentSecret ? developmentPersonClients : [])],
    logins,
    directory,
    readMoment,
    metrics,
    meterOf: (client) => rates.meterOf("CLIENT", client.clientId),
    logger,
  });
  const logout = createLogout({ issuer, adapter, upstreams, logins });
  logout.watch(provider);
  const forms = createFormGuard(keySecret);
  const pages = loginRoutes({
    issuer,
    provider,
    upstreams,
    logins,
    directory,
    readMoment,
    forms,
    pseudonymSecret,
    metrics,
    logger,
  });
  const listener = createPageListener([...pages, logout.route], provider.callback(), logger);
  if (!developmentSecret) return { provider, listener };
  const development = { issuer, production: config.production, developmentSecret, accounts, adapter, logger };
  return { provider, listener: mountDevelopmentUpstreams({ ...development, keys: await parts.loadDevelopmentKeys() }, listener) };
}
