import { readConfig } from "@coop/infra/config.ts";
import { type RunningSystem, startSystem } from "@coop/infra/embedded/start-system.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { folderApart, testLogger } from "@coop/testkit";
import type { Logger } from "pino";
import { type AskGraph, askGraph } from "./ask-graph.ts";

/** The whole system in this process, on data and ports of its own. */
export interface TestSystem {
  readonly url: string;
  readonly system: RunningSystem;
  /** Asks the graph in the name of a development account; without one, as the public. */
  as(account?: string): AskGraph;
  /** Makes it this instant of the legal clock, for everybody. */
  moveClock(to: string): Promise<void>;
  stop(): Promise<void>;
}

/** The parts of `npm start`, started for a test; `environment` says more of how. */
export async function startTestSystem({
  logger = testLogger,
  environment = {},
  dataFolder = folderApart(),
}: {
  readonly logger?: Logger;
  readonly environment?: Readonly<Record<string, string>>;
  readonly dataFolder?: string;
} = {}): Promise<TestSystem> {
  const ports = { GATEWAY_PORT: "0", ACCESS_PORT: "0", POSTGRES_PORT: "0" };
  const system = await startSystem(readConfig({ ...environment, ...ports, COOP_DATA: dataFolder }), { logger, durable: false });
  const { graph: url } = system.addresses;

  async function tokenOf(account: string): Promise<string> {
    const issued = await system.access.issueDevelopmentToken(account);
    if (!issued.ok) throw new Error(`There is no development account ${account}.`);
    return issued.value.accessToken;
  }

  return {
    url,
    system,
    as: (account) => askGraph(url, account === undefined ? undefined : () => tokenOf(account)),
    async moveClock(to) {
      await system.access.clock.moveClock(new Date(to));
    },
    async stop() {
      await system.stop();
      await discardCluster(dataFolder);
    },
  };
}
