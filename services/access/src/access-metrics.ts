import { Counter, Histogram, Registry } from "prom-client";

/** How a login ended at its provider. */
export type LoginOutcome = "IN" | "REFUSED" | "AWAY" | "CANCELLED" | "UNVERIFIED";

/** What `access` measures beside its graph, in a registry of its own. */
export interface AccessMetrics {
  readonly registry: Registry;
  login(family: string, outcome: LoginOutcome): void;
  tokenGiven(grant: string): void;
  /** By OAuth's error. */
  tokenRefused(error: string): void;
  rateRefused(door: string): void;
  answered(request: { readonly route: string; readonly seconds: number }): void;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** What a client may write there is no label: each costs the scraper a series. */
const GRANTS: ReadonlySet<string> = new Set(["authorization_code", "refresh_token", "client_credentials"]);

export function createAccessMetrics(): AccessMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service: "access" });
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: readonly string[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers });

  const logins = counter("coop_access_logins_total", "Logins that came back from a provider, by family and outcome.", [
    "family",
    "outcome",
  ]);
  const given = counter("coop_access_tokens_total", "Answers of the token endpoint with tokens, by grant.", ["grant"]);
  const refused = counter("coop_access_token_refusals_total", "Refusals of the token endpoint, by OAuth's error.", ["error"]);
  const limited = counter("coop_access_rate_refusals_total", "Requests that came too often, by door.", ["door"]);
  const requests = new Histogram({
    name: "coop_access_request_duration_seconds",
    help: "Time to answer, by the part of the address that says what is asked.",
    labelNames: ["route"],
    buckets: SECONDS,
    registers,
  });

  return {
    registry,
    login: (family, outcome) => logins.inc({ family, outcome }),
    tokenGiven: (grant) => given.inc({ grant: GRANTS.has(grant) ? grant : "other" }),
    tokenRefused: (error) => refused.inc({ error }),
    rateRefused: (door) => limited.inc({ door }),
    answered: ({ route, seconds }) => requests.observe({ route }, seconds),
  };
}
