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

/**
 * ProConnect. Source: its documentation for service providers (`proconnect-gouv/proconnect-espace-partenaires`: implementation_technique,
 * donnees_fournies, niveaux-acr, certification-dirigeant; read in November 2026), which takes neither PKCE nor any parameter more.
 */
export const proConnect: Preset = {
  id: "pro-connect",
  family: "AGENT",
  label: "ProConnect",
  audience: "Agents des ARS, de la HAS et de l'État, responsables de structures",
  scope: "openid given_name usual_name email siret organization_label",
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
    organisationLabel: ["organization_label"],
    organisationFiness: [],
  },
  requiredAmr: [],
  representativeAcr: ["https://proconnect.gouv.fr/assurance/certification-dirigeant"],
};

const pscSource = "ANS, keycloak-prosanteconnect, psc.properties, lu en novembre 2026";
const pcSource =
  "Documentation ProConnect, valeur_ac_domain, lue en novembre 2026 ; domaines d'AgentConnect, susceptibles de changer";

/** `rie` is the network of the State between its administrations. */
export const environments = ["production", "integration", "production-rie", "integration-rie"] as const;
export type EnvironmentName = (typeof environments)[number];

/** Where each of them is, by its `id`. A place that moves is changed by configuration, without a release. */
export const places: Readonly<Record<string, Readonly<Partial<Record<EnvironmentName, Place>>>>> = {
  "pro-sante-connect": {
    production: pscAt("https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet"),
    integration: pscAt("https://auth.bas.psc.esante.gouv.fr/auth/realms/esante-wallet"),
  },
  "pro-connect": {
    production: proConnectAt("auth.agentconnect.gouv.fr"),
    integration: proConnectAt("fca.integ01.dev-agentconnect.fr"),
    "production-rie": proConnectAt("auth.agentconnect.rie.gouv.fr"),
    "integration-rie": proConnectAt("fca.integ02.agentconnect.rie.gouv.fr"),
  },
};

function pscAt(issuer: string): Place {
  return { issuer, discovery: `${issuer}/.well-known/wallet-openid-configuration`, source: pscSource };
}

function proConnectAt(domain: string): Place {
  const issuer = `https://${domain}/api/v2`;
  return { issuer, discovery: `${issuer}/.well-known/openid-configuration`, source: pcSource };
}
