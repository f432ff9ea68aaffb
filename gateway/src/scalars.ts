import { scalars } from "@coop/service-kit/graphql/scalars.ts";
import { type GraphQLSchema, isScalarType } from "graphql";

/**
 * Gives the scalars of the API schema the rules that the subgraphs have. Without it the gateway lets every value pass, and
 * what a subgraph says of a wrong one comes back as a fault of the inside.
 */
export function installScalars(apiSchema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = apiSchema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}
