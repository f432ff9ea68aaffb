import type { Broker } from "@coop/service-kit/broker/broker.ts";
import { pino } from "pino";

/** How to make a broker, in words that another process understands. */
export interface BrokerRecipe {
  /** URL of the module and the name of its function, which takes the options and a logger. */
  readonly module: string;
  readonly create: string;
  readonly options: object;
}

export async function brokerFrom({ module, create, options }: BrokerRecipe): Promise<Broker> {
  const functions = (await import(module)) as Record<string, (options: object) => Broker>;
  const make = functions[create];
  if (!make) throw new Error(`${module} has no function ${create}`);
  return make({ ...options, logger: pino({ level: "silent" }) });
}
