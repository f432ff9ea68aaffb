import type { GraphQLObjectType } from "graphql";
import { isRequiredArgument } from "graphql";
import { GATEWAY, type Proving } from "./proving.ts";
import { selectWays, waysFrom } from "./ways.ts";

/** The fields of `Query` that are asked without naming one row. */
function isList(query: GraphQLObjectType, edge: string): boolean {
  const field = query.getFields()[edge.split(".")[1] as string];
  return field?.args.every((argument) => !isRequiredArgument(argument) || argument.name === "code") ?? false;
}

/** The operations that walk every way, a few ways in each. */
export function operationsOf({ territory, figures }: Proving): readonly string[] {
  const query = territory.schema.getQueryType() as GraphQLObjectType;
  const ways = waysFrom(territory, query, (edge) => isList(query, edge));
  for (const way of ways) for (const edge of way) figures.edges.add(edge);
  const together = Map.groupBy(ways, (way) => way.slice(0, 2).join(">"));
  return [...together.values()].map((alike) => selectWays(territory, query, alike, figures.fields));
}

export async function walkEveryWay(proving: Proving): Promise<void> {
  for (const operation of operationsOf(proving)) {
    for (const name of proving.proof.cast.keys()) await proving.ask(name, GATEWAY, operation);
  }
}
