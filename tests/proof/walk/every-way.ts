import type { GraphQLObjectType } from "graphql";
import { isRequiredArgument } from "graphql";
import { selectOwn } from "./every-door.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import { stepsOf } from "./selections.ts";
import { everybody, type Stretch } from "./stretch.ts";
import { argumentsOf } from "./values.ts";
import { MAX_DEPTH, selectWays, waysFrom } from "./ways.ts";

/** The fields of `Query` that are asked without naming one row. */
function isList(query: GraphQLObjectType, edge: string): boolean {
  const field = query.getFields()[edge.split(".")[1] as string];
  return field?.args.every((argument) => !isRequiredArgument(argument) || argument.name === "code") ?? false;
}

/** Asks each field of `Query` that leads to no row: what the bearer may do, with whom something can be shared. */
export function askEveryObject({ territory, figures }: Proving): readonly Stretch[] {
  const query = territory.schema.getQueryType() as GraphQLObjectType;
  return stepsOf(territory, query).flatMap(({ field, edge, kind, types: [type] }): readonly Stretch[] => {
    if (kind !== "OBJECT" || !type) return [];
    const operation = `{ ${field.name}${argumentsOf(field, edge, 0)} ${selectOwn(territory, type, figures.fields)} }`;
    figures.edges.add(edge);
    const go = (proving: Proving) => everybody(proving, async (who) => void (await proving.ask(who, GATEWAY, operation)));
    return [{ name: edge, go }];
  });
}

/** Walks every way, those that begin alike together. */
export function walkEveryWay({ territory, figures }: Proving): readonly Stretch[] {
  const query = territory.schema.getQueryType() as GraphQLObjectType;
  const ways = waysFrom(territory, query, (edge) => isList(query, edge));
  for (const way of ways) for (const edge of way) figures.edges.add(edge);
  figures.ways = ways.length;
  figures.fullWays = ways.filter(({ length }) => length === MAX_DEPTH).length;
  const together = Map.groupBy(ways, (way) => way.slice(0, 2).join(">"));
  return [...together].map(([name, alike]) => {
    const operation = selectWays(territory, query, alike, figures.fields);
    const go = (proving: Proving) => everybody(proving, async (who) => void (await proving.ask(who, GATEWAY, operation)));
    return { name, go };
  });
}
