import { type ActorFamily, actorFamilies, type Budgets, defaultBudgets } from "./actor-families.ts";
import { whole } from "./config-values.ts";

type Name = `GATEWAY_${"MAX_NODES" | "RATE"}_${ActorFamily}`;

const MOST = 10_000_000;
/** On a development machine one account may be a whole load test. */
const DEVELOPMENT_RATE = 1_000_000;

/** `GATEWAY_MAX_NODES_AGENT`, `GATEWAY_RATE_AGENT`: two variables for each family. */
export const budgetVariables = Object.fromEntries(
  actorFamilies.flatMap((family) => [
    [`GATEWAY_MAX_NODES_${family}`, whole(defaultBudgets[family].nodes, 1, MOST)],
    [`GATEWAY_RATE_${family}`, whole(0, 1, MOST)],
  ]),
) as unknown as Readonly<Record<Name, ReturnType<typeof whole>>>;

export function budgetsOf(read: Readonly<Record<Name, number>>, development: boolean): Budgets {
  return Object.fromEntries(
    actorFamilies.map((family) => {
      const byDefault = development ? DEVELOPMENT_RATE : defaultBudgets[family].pointsPerMinute;
      return [
        family,
        { nodes: read[`GATEWAY_MAX_NODES_${family}`], pointsPerMinute: read[`GATEWAY_RATE_${family}`] || byDefault },
      ];
    }),
  ) as unknown as Budgets;
}
