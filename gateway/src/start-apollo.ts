import type { ApolloServer } from "@apollo/server";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { createApollo } from "./apollo.ts";
import type { GatewayConfig } from "./config.ts";
import { type CheckSize, createSizeCheck, sizeRules } from "./document-limits.ts";
import type { RequestContext } from "./request-context.ts";
import { installScalars } from "./scalars.ts";
import { checkAgainst, readTrustedDocuments, type TrustedDocuments } from "./trusted-documents.ts";

export interface StartedApollo {
  readonly apollo: ApolloServer<RequestContext>;
  readonly documents: TrustedDocuments;
  /** Undefined in bare mode. */
  readonly checkSize: CheckSize | undefined;
}

/** Loads the plan, and holds the trusted documents against its schema. Throws `DocumentFaults` where one does not fit. */
export async function startApollo(config: GatewayConfig, plan: GatewayInterface, logger: Logger): Promise<StartedApollo> {
  const isFull = config.mode === "full";
  const documents = await readTrustedDocuments(isFull ? config.trustedDocuments : []);
  let schema: GraphQLSchema | undefined;
  plan.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
    if (isFull) installScalars(apiSchema);
  });
  const apollo = createApollo(config, { gateway: plan, documents, logger });
  await apollo.start();
  try {
    if (schema) checkAgainst(schema, documents, sizeRules(config.limits));
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  return { apollo, documents, checkSize: isFull && schema ? createSizeCheck(schema, config.limits) : undefined };
}
