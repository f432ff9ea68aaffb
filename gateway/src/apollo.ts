import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { Logger } from "pino";
import { CodedError } from "./coded-error.ts";
import type { GatewayConfig } from "./config.ts";
import { ownSentences } from "./error-sentences.ts";
import { formatError } from "./errors.ts";
import { knownRoot } from "./known-root.ts";
import { nodeLimit } from "./node-limit.ts";
import type { RequestContext } from "./request-context.ts";
import { requestScope } from "./request-scope.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

export interface ApolloParts {
  readonly gateway: GatewayInterface;
  readonly documents: TrustedDocuments;
  readonly logger: Logger;
}

/** Parses, validates and answers; plan and fetches are `gateway`'s. */
export function createApollo(config: GatewayConfig, { gateway, documents, logger }: ApolloParts): ApolloServer<RequestContext> {
  const isFull = config.mode === "full";
  return new ApolloServer<RequestContext>({
    gateway,
    logger,
    nodeEnv: "production",
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    introspection: config.development || !isFull,
    csrfPrevention: isFull,
    ...(isFull && fullRules(config)),
    persistedQueries: { cache: onlyRead(documents) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      namesOperation,
      ...(isFull ? [refusesUnknownOperation, nodeLimit(config.budgets), hidesValueCompletion, tellsWhenToComeBack] : []),
    ],
  });
}

/** Apollo looks operations up by their identifier here. What clients send is not kept: nobody may fill it. */
function onlyRead(documents: TrustedDocuments) {
  return {
    get: async (key: string) => documents.get(key.replace(/^apq:/, "")),
    set: async () => undefined,
    delete: async () => false,
  };
}

function fullRules({ limits, development }: GatewayConfig) {
  return {
    formatError,
    validationRules: [knownRoot],
    parseOptions: { maxTokens: limits.tokens },
    // "Did you mean ...?" would tell the schema to who can't introspect it.
    hideSchemaDetailsFromClientErrors: !development,
  };
}

const namesOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName }) => {
      const scope = requestScope.getStore();
      if (scope) scope.operationName = operationName ?? undefined;
    },
  }),
};

/** Left to the plan it would be answered with status 500. */
const refusesUnknownOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      const code = "OPERATION_RESOLUTION_FAILURE";
      if (!operation) throw new CodedError(code, ownSentences[code] as string, { status: 400 });
    },
  }),
};

/** The stock plan adds an English remark on each null under a non-null field; the error that caused it is there already. */
const hidesValueCompletion: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind === "single") delete body.singleResult.extensions?.valueCompletion;
    },
  }),
};

/** A subgraph may meter what is done there: its answer comes as ours would, where nothing else was answered. */
const tellsWhenToComeBack: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const { errors = [], data } = body.kind === "single" ? body.singleResult : {};
      const seconds = errors.map(({ extensions }) => extensions?.retryAfterSeconds).find((each) => each !== undefined);
      if (seconds === undefined) return;
      http.headers.set("retry-after", String(seconds));
      if (Object.values(data ?? {}).every((field) => field === null)) http.status = 429;
    },
  }),
};
