import { readConfig as readAdhesions } from "@coop/adhesions/config.ts";
import { readConfig as readFunding } from "@coop/funding/config.ts";
import { readConfig as readOpinions } from "@coop/opinions/config.ts";
import { readConfig as readProtocols } from "@coop/protocols/config.ts";
import type { Environment } from "@coop/service-kit/config.ts";
import type { ServiceConfig } from "@coop/service-kit/service-config.ts";
import type { ServiceName } from "./embedded/services.ts";

/** What the environment says of one part, to be handed on as it is. */
export type Said = Readonly<Record<string, string>>;

/** How each service reads what it is told. */
export const readConfigs: Readonly<Record<ServiceName, (environment: Environment) => ServiceConfig>> = {
  protocols: readProtocols,
  opinions: readOpinions,
  funding: readFunding,
  adhesions: readAdhesions,
};

/** Whoever starts the whole decides these for all parts, or hands them on in a way of their own (`observing-variables.ts`). */
const ofTheStart = /^(NODE_ENV|GATEWAY_MODE|(BROKER|KAFKA|METRICS|OTEL)_.*)$/;

/** What the environment says of the gateway or of `access`: whatever begins with its name. */
export function saidOf(part: "gateway" | "access", environment: Environment): Said {
  return pick(environment, (name) => name.startsWith(`${part.toUpperCase()}_`));
}

/** What it says of each service: whatever the service asks for, so that no setting has to be named here. */
export function saidOfServices(environment: Environment): Readonly<Record<ServiceName, Said>> {
  const said = Object.entries(readConfigs).map(([service, readConfig]) => {
    const asked = namesAskedBy(readConfig);
    return [service, pick(environment, (name) => asked.has(name))];
  });
  return Object.fromEntries(said) as Record<ServiceName, Said>;
}

function pick(environment: Environment, isMeant: (name: string) => boolean): Said {
  const said = Object.entries(environment).filter(([name, value]) => value && isMeant(name) && !ofTheStart.test(name));
  return Object.fromEntries(said) as Said;
}

function namesAskedBy(readConfig: (environment: Environment) => unknown): ReadonlySet<string> {
  const asked = new Set<string>();
  const noting = new Proxy<Environment>({}, { get: (_, name) => void asked.add(String(name)) });
  try {
    readConfig(noting);
  } catch {
    // It misses everything, and has asked for everything by then.
  }
  return asked;
}
