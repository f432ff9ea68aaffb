import type { UpstreamSettings } from "./upstream-settings.ts";

/** What is known of a provider before anything is configured. All of it can be changed by configuration. */
export type Preset = Omit<UpstreamSettings, "issuer" | "discovery" | "clientId" | "credential" | "takesTestIdentifiers">;

interface Place {
  readonly issuer: string;
  readonly discovery: string;
  /** Where the addresses were read, and when. */
  readonly source: string;
}

/** Pro Santé Connect. Source: ANS, `keycloak-prosanteconnect` (psc.properties), and its public sample of userinfo; read in November 2026. */
export const proSanteConnect: Preset = {
  id: "pro-sante-connect",
  family: "PROFESSIONAL",
  label: "Pro Santé Connect",
  audience: "Professionnels de santé, avec une carte CPS ou l'application e-CPS",
  scope: "openid scope_all",
  parameters: { acr_values: "eidas1" },
  claims: undefined,
  usesPkce: true,
  userinfoAlgorithm: undefined,
  idTokenAlgorithm: "RS256",
  timeoutMs: 5_000,
  claimNames: {
    idNatPs: ["SubjectNameID", "preferred_username"],
    professional: ["SubjectRefPro"],
    givenName: ["given_name"],
    familyName: ["family_name"],
    siret: [],
    email: [],
    organisationLabel: [],
    organisationFiness: [],
  },
  requiredAmr: [],
  representativeAcr: [],
};

/** ProConnect. Source: its documentation for service providers (May 2025); `acr` of representatives from memory, to be verified. */
export const proConnect: Preset = {
  id: "pro-connect",
  family: "AGENT",
  label: "ProConnect",
  audience: "Agents des ARS, de la HAS et de l'État, responsables de structures",
  scope: "openid given_name usual_name email siret",
  parameters: {},
  claims: { id_token: { amr: { essential: true } } },
  usesPkce: false,
  userinfoAlgorithm: "RS256",
  idTokenAlgorithm: "RS256",
  timeoutMs: 5_000,
  claimNames: {
    idNatPs: [],
    professional: [],
    givenName: ["given_name"],
    familyName: ["usual_name", "family_name"],
    siret: ["siret"],
    email: ["email"],
    organisationLabel: ["organizational_unit"],
    organisationFiness: [],
  },
  requiredAmr: [],
  representativeAcr: [
    "https://proconnect.gouv.fr/assurance/certification-dirigeant",
    "https://proconnect.gouv.fr/assurance/certification-dirigeant-2fa",
  ],
};

const pscSource = "ANS, keycloak-prosanteconnect, psc.properties, lu en novembre 2026";
const pcSource = "Documentation ProConnect, mai 2025 : les domaines sont en cours de changement, à vérifier";

/** Where each of them is. A place that moves is changed by configuration, without a release. */
export const places: Readonly<
  Record<"pro-sante-connect" | "pro-connect", Readonly<Record<"production" | "integration", Place>>>
> = {
  "pro-sante-connect": {
    production: placeOf("https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet", "wallet-openid-configuration", pscSource),
    integration: placeOf(
      "https://auth.bas.psc.esante.gouv.fr/auth/realms/esante-wallet",
      "wallet-openid-configuration",
      pscSource,
    ),
  },
  "pro-connect": {
    production: placeOf("https://auth.agentconnect.gouv.fr/api/v2", "openid-configuration", pcSource),
    integration: placeOf("https://fca.integ01.dev-agentconnect.fr/api/v2", "openid-configuration", pcSource),
  },
};

function placeOf(issuer: string, document: string, source: string): Place {
  return { issuer, discovery: `${issuer}/.well-known/${document}`, source };
}
