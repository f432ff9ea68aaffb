import type { RequestListener } from "node:http";
import type { AdapterFactory } from "oidc-provider";
import { deriveKey } from "../derive-key.ts";
import type { DevelopmentAccount } from "../development-accounts.ts";
import { developmentAgents, developmentProfessionals } from "../development-people.ts";
import type { Logger } from "../logger.ts";
import { callbackOf } from "../login/login-flow.ts";
import { logoutCallbackOf } from "../login/logout.ts";
import type { SigningKeys } from "../signing-key.ts";
import { developmentUpstreams } from "./development-settings.ts";
import { mountDevelopmentUpstream } from "./development-upstream.ts";
import { proConnectManner, pscManner } from "./manners.ts";

export interface DevelopmentUpstreamsOptions {
  readonly issuer: string;
  readonly production: boolean;
  readonly developmentSecret: string;
  readonly accounts: readonly DevelopmentAccount[];
  readonly adapter: AdapterFactory;
  /** Others than those of the issuer: what vouches for an invented person signs no access token. */
  readonly keys: SigningKeys;
  readonly logger: Logger;
}

/** Both development providers, in front of what answers all other requests. Throws in production. */
export function mountDevelopmentUpstreams(options: DevelopmentUpstreamsOptions, otherwise: RequestListener): RequestListener {
  if (options.production)
    throw new Error("The development login provider does not start in production: anybody could be anybody.");
  const { issuer, developmentSecret, accounts, adapter, keys, logger } = options;
  const peopleOf = { PROFESSIONAL: developmentProfessionals(accounts), AGENT: developmentAgents(accounts) };
  const manners = { PROFESSIONAL: pscManner, AGENT: proConnectManner };
  const cookieKey = deriveKey(developmentSecret, "development cookies").toString("base64url");
  const byProvider = Map.groupBy(developmentUpstreams(issuer, developmentSecret), (settings) => settings.issuer);
  return [...byProvider.values()].reduce((next, [settings, ...others]) => {
    if (!settings) return next;
    const ids = [settings, ...others].map(({ id }) => id);
    return mountDevelopmentUpstream(
      {
        manner: manners[settings.family],
        people: peopleOf[settings.family],
        issuer: settings.issuer,
        label: settings.label,
        discoveryPath: settings.discovery.slice(settings.issuer.length),
        secret: "secret" in settings.credential ? settings.credential.secret : "",
        redirectUris: ids.map((id) => callbackOf(issuer, id)),
        logoutUris: ids.map((id) => logoutCallbackOf(issuer, id)),
        adapter,
        keys,
        cookieKey,
        logger,
      },
      next,
    );
  }, otherwise);
}
