import { type ASTVisitor, GraphQLError, type OperationDefinitionNode, type ValidationContext } from "graphql";

/** Refuses an operation of a kind that the schema has not: left to the plan, a subscription would be a fault of ours. */
export function knownRoot(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node: OperationDefinitionNode) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`The schema has no ${node.operation}.`, { nodes: node }));
    },
  };
}
