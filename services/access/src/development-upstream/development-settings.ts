import { createHmac } from "node:crypto";
import { asRepresentative } from "../upstream/as-representative.ts";
import { proConnect, proSanteConnect } from "../upstream/presets.ts";
import type { UpstreamSettings } from "../upstream/upstream-settings.ts";

/** Whose name the development providers know us by. */
export const DEVELOPMENT_CLIENT = "coop";

/** Where a development provider is, below the address of `access`. */
export const paths = { psc: "/development/pro-sante-connect", proConnect: "/development/pro-connect/api/v2" } as const;

/**
 * How our own client reaches the development providers: as it would the real ones, but for names and addresses. The secret
 * follows from that of the development accounts.
 */
export function developmentUpstreams(issuer: string, developmentSecret: string): readonly UpstreamSettings[] {
  const client = { clientId: DEVELOPMENT_CLIENT, idTokenAlgorithm: "ES256", takesTestIdentifiers: true } as const;
  const agents: UpstreamSettings = {
    ...proConnect,
    ...client,
    id: "development-pro-connect",
    label: "ProConnect (développement)",
    audience: "Comptes inventés d'agents et de responsables de structures",
    issuer: `${issuer}${paths.proConnect}`,
    discovery: `${issuer}${paths.proConnect}/.well-known/openid-configuration`,
    credential: { secret: developmentUpstreamSecret("proConnect", developmentSecret) },
    userinfoAlgorithm: "ES256",
    claimNames: { ...proConnect.claimNames, organisationFiness: ["finess"] },
  };
  return [
    {
      ...proSanteConnect,
      ...client,
      id: "development-pro-sante-connect",
      label: "Pro Santé Connect (développement)",
      audience: "Comptes inventés de professionnels",
      issuer: `${issuer}${paths.psc}`,
      discovery: `${issuer}${paths.psc}/.well-known/wallet-openid-configuration`,
      credential: { secret: developmentUpstreamSecret("psc", developmentSecret) },
    },
    agents,
    asRepresentative(agents),
  ];
}

export function developmentUpstreamSecret(provider: keyof typeof paths, developmentSecret: string): string {
  return createHmac("sha256", developmentSecret).update(`development provider ${provider}`).digest("base64url");
}
