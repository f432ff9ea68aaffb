import type { PartnerScope } from "@coop/kernel";
import type { PartnerScope as GraphScope } from "./generated.ts";

/** The graph's names hold no colon: `PROTOCOLS_READ` is `protocols:read`. */
export function readScopes(scopes: readonly GraphScope[]): readonly PartnerScope[] {
  return scopes.map((scope) => scope.toLowerCase().replace("_", ":") as PartnerScope);
}

export function presentScopes(scopes: readonly string[]): GraphScope[] {
  return scopes.map((scope) => scope.toUpperCase().replace(":", "_") as GraphScope);
}
