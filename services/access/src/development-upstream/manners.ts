import type { Context } from "oidc-provider";
import type { Manner } from "./development-provider.ts";

/** Pro Santé Connect: plain userinfo, and a level of assurance that must be asked for. */
export const pscManner: Manner = {
  name: "development_psc",
  claims: {
    openid: ["sub"],
    scope_all: ["SubjectNameID", "SubjectRefPro", "preferred_username", "given_name", "family_name"],
  },
  signsUserinfo: false,
  faultOf: ({ acr_values: level, scope }) => {
    if (level !== "eidas1") return "acr_values must be eidas1";
    return String(scope).split(" ").includes("scope_all") ? undefined : "scope must hold scope_all";
  },
};

const takenByProConnect = new Set([
  "response_type",
  "client_id",
  "redirect_uri",
  "acr_values",
  "scope",
  "claims",
  "nonce",
  "state",
]);
const MIN_LENGTH = 32;

/** ProConnect: signed userinfo, long state and nonce, and no parameter that it does not know. */
export const proConnectManner: Manner = {
  name: "development_pc",
  claims: {
    openid: ["sub"],
    given_name: ["given_name"],
    usual_name: ["usual_name"],
    organization_label: ["organization_label"],
    email: ["email"],
    siret: ["siret", "finess"],
  },
  signsUserinfo: true,
  faultOf: (query) => {
    const unknown = Object.keys(query).find((name) => !takenByProConnect.has(name));
    if (unknown !== undefined) return `the parameter ${unknown} is not known`;
    const short = ["state", "nonce"].find((name) => lengthOf(query[name]) < MIN_LENGTH);
    return short && `${short} needs at least ${MIN_LENGTH} characters`;
  },
};

function lengthOf(value: Context["query"][string]): number {
  return typeof value === "string" ? value.length : 0;
}
