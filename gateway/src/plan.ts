import { hash } from "node:crypto";
import { operationFromDocument, type Schema } from "@apollo/federation-internals";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
import { Kind, type OperationDefinitionNode, parse } from "graphql";
import type { Logger } from "pino";
import { silenceTelemetry } from "./config.ts";
import type { RequestContext } from "./request-context.ts";

export interface PlanOptions {
  readonly supergraphSdl: string;
  /** The source of a subgraph, with the address that the supergraph gives it. Called once for each while the plan loads. */
  readonly sourceOf: (name: string, url: string | undefined) => GraphQLDataSource<RequestContext>;
  readonly logger: Logger;
}

/** What plans and executes operations. The only file that knows by which library. */
export function createPlan({ supergraphSdl, sourceOf, logger }: PlanOptions): GatewayInterface {
  silenceTelemetry();
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => sourceOf(name, url) as GraphQLDataSource,
    logger,
    __exposeQueryPlanExperimental: false,
  });
}

/** What the stock plan keeps to itself, in the version that is installed. */
interface Planning {
  readonly apiSchema: Schema;
  readonly queryPlanner: { buildQueryPlan(operation: ReturnType<typeof operationFromDocument>): object };
  readonly queryPlanStore: { set(key: string, plan: object): Promise<void> };
}

/**
 * Plans every operation of a document before anybody asks for it, and keeps the plans where the first request would have.
 * The plan must be loaded. Blocks for as long as the planning takes.
 */
export async function planAhead(plan: GatewayInterface, text: string): Promise<void> {
  const { apiSchema, queryPlanner, queryPlanStore } = plan as unknown as Planning;
  const document = parse(text);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  for (const { name } of operations as readonly OperationDefinitionNode[]) {
    const planned = queryPlanner.buildQueryPlan(
      operationFromDocument(apiSchema, document, name ? { operationName: name.value } : {}),
    );
    // A client names the operation or, where there is but one, may leave that out.
    if (operations.length === 1) await queryPlanStore.set(hash("sha256", text), planned);
    if (name) await queryPlanStore.set(hash("sha256", hash("sha256", text) + name.value), planned);
  }
}
