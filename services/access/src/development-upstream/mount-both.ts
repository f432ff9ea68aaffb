import { hkdfSync } from "node:crypto";
import type { RequestListener } from "node:http";
import type { AdapterFactory } from "oidc-provider";
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
  const manners = {
    "development-pro-sante-connect": { manner: pscManner, people: developmentProfessionals(accounts) },
    "development-pro-connect": { manner: proConnectManner, people: developmentAgents(accounts) },
  };
  const cookieKey = Buffer.from(hkdfSync("sha256", developmentSecret, "", "development cookies", 32)).toString("base64url");
  return developmentUpstreams(issuer, developmentSecret).reduce(
    (next, { id, label, issuer: own, discovery, credential }) =>
      mountDevelopmentUpstream(
        {
          ...manners[id as keyof typeof manners],
          issuer: own,
          label,
          discoveryPath: discovery.slice(own.length),
          secret: "secret" in credential ? credential.secret : "",
          redirectUri: callbackOf(issuer, id),
          logoutUri: logoutCallbackOf(issuer, id),
          adapter,
          keys,
          cookieKey,
          logger,
        },
        next,
      ),
    otherwise,
  );
}
