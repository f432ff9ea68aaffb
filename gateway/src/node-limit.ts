import type { ApolloServerPlugin } from "@apollo/server";
import { publicActor } from "@coop/kernel";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldMap,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { type Budgets, familyOf, NODES_PER_POINT } from "./actor-families.ts";
import { CodedError } from "./coded-error.ts";
import type { RequestContext } from "./request-context.ts";

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Refuses an operation whose lists within lists could hold more nodes than who asks may ask for, and takes their price. */
export function nodeLimit(budgets: Budgets): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue: { asked, meter } }) => {
        if (!operation) return;
        const fragments = new Map(
          document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
        );
        const nodes = nodesAsked(operation, { schema, fragments, variables: request.variables ?? {} });
        const limit = budgets[familyOf(asked?.actor ?? publicActor)].nodes;
        if (nodes > limit) throw tooLarge(nodes, limit);
        const price = Math.floor(nodes / NODES_PER_POINT);
        if (price > 0) await meter?.spend(price);
      },
    }),
  };
}

function tooLarge(nodes: number, limit: number): CodedError {
  const sentence = `Cette opération pourrait rendre ${nodes} éléments : ${limit} au plus, demandez des pages plus petites.`;
  return new CodedError("OPERATION_TOO_LARGE", sentence, { status: 400 });
}

/** How many nodes the operation could return if every list were as long as its `first` allows. */
export function nodesAsked(operation: OperationDefinitionNode, asked: Asked): number {
  const root = asked.schema.getRootType(operation.operation);
  const variables = { ...defaultsOf(operation), ...asked.variables };
  return root ? nodesBelow(operation.selectionSet, root, 1, { ...asked, variables }) : 0;
}

/** What the operation itself says of variables that are not sent. */
function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function nodesBelow({ selections }: SelectionSetNode, type: GraphQLNamedType, parents: number, asked: Asked): number {
  return selections.map((selection) => nodesOf(selection, type, parents, asked)).reduce((sum, nodes) => sum + nodes, 0);
}

function nodesOf(selection: SelectionNode, type: GraphQLNamedType, parents: number, asked: Asked): number {
  if (selection.kind === Kind.FIELD) return nodesOfField(selection, type, parents, asked);
  const within = selection.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(selection.name.value) : selection;
  if (!within) return 0;
  const condition = within.typeCondition?.name.value;
  return nodesBelow(within.selectionSet, (condition && asked.schema.getType(condition)) || type, parents, asked);
}

function nodesOfField(field: FieldNode, type: GraphQLNamedType, parents: number, asked: Asked): number {
  const definition = fieldsOf(type)[field.name.value];
  if (!definition) return 0;
  const takesPage = definition.args.find(({ name }) => name === "first");
  const first = takesPage ? pageSize(field, takesPage.defaultValue, asked) : undefined;
  const here = parents * (first ?? 1);
  const below = field.selectionSet ? nodesBelow(field.selectionSet, getNamedType(definition.type), here, asked) : 0;
  return (first === undefined ? 0 : here) + below;
}

function fieldsOf(type: GraphQLNamedType): Partial<GraphQLFieldMap<unknown, unknown>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** The page that is asked for; one that is out of bounds is refused by the list itself. */
function pageSize({ arguments: given }: FieldNode, byDefault: unknown, { variables }: Asked): number {
  const argument = given?.find(({ name }) => name.value === "first");
  const size = Number((argument && valueFromASTUntyped(argument.value, variables)) ?? byDefault ?? 1);
  return Number.isFinite(size) ? Math.max(1, size) : 1;
}
