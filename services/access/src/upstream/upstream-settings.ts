import type { JWK } from "jose";

/** Who logs in there: professionals by Pro Santé Connect, agents and heads of structures by ProConnect. */
export type UpstreamFamily = "PROFESSIONAL" | "AGENT";

/** How people are sent to a login provider and what it says of them. Everything that differs between two of them. */
export interface UpstreamSettings {
  /** Part of our addresses, those that the provider has registered: `/login/<id>/callback`. */
  readonly id: string;
  readonly family: UpstreamFamily;
  /** As people know it. */
  readonly label: string;
  /** For whom it is, on the login page. */
  readonly audience: string;
  /** Exactly the `iss` of its tokens. */
  readonly issuer: string;
  /** Address of its metadata. */
  readonly discovery: string;
  readonly clientId: string;
  readonly credential: Credential;
  readonly scope: string;
  /** Further parameters of the authorization request (`acr_values`). */
  readonly parameters: Readonly<Record<string, string>>;
  /** The `claims` parameter; undefined sends none. */
  readonly claims: Readonly<Record<string, unknown>> | undefined;
  /** ProConnect answers parameters that it does not know with an error. */
  readonly usesPkce: boolean;
  /** How userinfo is signed; undefined where it is plain JSON. */
  readonly userinfoAlgorithm: "RS256" | "ES256" | undefined;
  readonly idTokenAlgorithm: "RS256" | "PS256" | "ES256";
  /** For each request to it. */
  readonly timeoutMs: number;
  /** Where what we need stands in userinfo: the first name that is there counts. */
  readonly claimNames: Readonly<Record<ClaimOfPerson, readonly string[]>>;
  /** Whether invented national identifiers (`ANS2023…`) are taken: integration environments have no others. */
  readonly takesTestIdentifiers: boolean;
  /** Means of identification (`amr`) of which one must have been used (`mfa`); empty where any will do. */
  readonly requiredAmr: readonly string[];
  /** Values of `acr` that say: verified as the one who may represent the body of this SIRET. */
  readonly representativeAcr: readonly string[];
}

/** What authenticates us at the token endpoint. */
export type Credential = { readonly secret: string } | { readonly privateKey: JWK };

export const claimsOfPerson = [
  "idNatPs",
  "professional",
  "givenName",
  "familyName",
  "siret",
  "email",
  "organisationLabel",
  "organisationFiness",
] as const;
export type ClaimOfPerson = (typeof claimsOfPerson)[number];
