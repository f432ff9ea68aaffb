import { setTimeout as sleep } from "node:timers/promises";
import { createFunding } from "@coop/funding";
import { testActorKeys, testLogger } from "@coop/testkit";
import { type BrokerRecipe, brokerFrom } from "@coop/testkit/broker-recipe.ts";
import type { Figure } from "../report.ts";
import type { Amounts } from "./events.ts";
import { countStatements, type StatementCounter } from "./statement-counter.ts";
import type { BrokerKind, Surroundings } from "./surroundings.ts";

/** What a whole service asks of PostgreSQL while nothing happens, its broker's sessions included. */
export async function measureIdle(surroundings: Surroundings, kind: BrokerKind, amounts: Amounts): Promise<Figure> {
  const { warmUpSeconds, seconds } = amounts;
  const databaseUrl = await surroundings.database();
  const counter = await countStatements(databaseUrl);
  const broker = await brokerFrom(counted(await kind.fresh(), counter));
  const service = createFunding({
    databaseUrl: counter.through(databaseUrl),
    broker,
    actorKeys: testActorKeys,
    logger: testLogger,
  });
  try {
    await service.start();
    await sleep(warmUpSeconds * 1_000);
    const before = counter.statements();
    await sleep(seconds * 1_000);
    const measured = (counter.statements() - before) / seconds;
    return { name: "statements of an idle service", unit: "a second", measured, atMost: 1 };
  } finally {
    await service.stop();
    await broker.stop();
    counter.close();
  }
}

/** The same broker; if it is a database, by way of the counter. */
function counted(recipe: BrokerRecipe, counter: StatementCounter): BrokerRecipe {
  const { databaseUrl } = recipe.options as { readonly databaseUrl?: string };
  return databaseUrl ? { ...recipe, options: { ...recipe.options, databaseUrl: counter.through(databaseUrl) } } : recipe;
}
