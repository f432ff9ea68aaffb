import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
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
