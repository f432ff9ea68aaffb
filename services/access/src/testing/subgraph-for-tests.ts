import type { RunningService } from "@coop/service-kit";
import { createTestDatabase, testActorKeys, testLogger } from "@coop/testkit";
import { bringIn } from "../postgres/seeds.ts";
import { seedsOf } from "../seeds-of.ts";
import { createAccessSubgraph } from "../subgraph.ts";
import { testEnvironment } from "./access-for-tests.ts";

export const pseudonymSecret = testEnvironment.PSEUDONYM_SECRET;

export interface SubgraphForTests {
  readonly service: RunningService;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** The directory behind the graph on a database of its own, with the organisations that there are everywhere and nobody in them. */
export async function startSubgraph(now: Date): Promise<SubgraphForTests> {
  const { url, drop } = await createTestDatabase();
  const service = createAccessSubgraph({ databaseUrl: url, actorKeys: testActorKeys, pseudonymSecret, logger: testLogger });
  await service.start();
  await service.dataSource.transaction((manager) => bringIn(manager, seedsOf([], undefined), now));
  return { service, databaseUrl: url, stop: () => service.stop().then(drop) };
}
