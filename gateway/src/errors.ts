import { BadScalar } from "@coop/service-kit/graphql/scalar.ts";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { CodedError } from "./coded-error.ts";
import { internalSentence, ownSentences, subgraphCodes, uncodedFaults } from "./error-sentences.ts";
import { requestScope } from "./request-scope.ts";

/**
 * What leaves the gateway as an error, built anew from what may be known: code, French sentence, path, English detail.
 * Never a stack, SQL, an address or a subgraph's name. What is not coded is masked, and logged with the request's identifier.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const presented = present(formatted, error) ?? mask(formatted, error);
  requestScope.getStore()?.codes.add(String(presented.extensions?.code));
  return presented;
}

function present(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | undefined {
  const { message, path, locations, extensions = {} } = formatted;
  const code = uncodedFaults.has(message) ? "BAD_REQUEST" : String(extensions.code);
  const where = path && { path };
  if (extensions.serviceName !== undefined) {
    return subgraphCodes.has(code) ? { message, ...where, extensions: { code, ...detailOf(extensions) } } : undefined;
  }
  for (const cause of causesOf(error)) {
    if (cause instanceof BadScalar) return badScalar(cause, message, locations);
    if (cause instanceof CodedError) return spoken(cause);
  }
  const sentence = ownSentences[code];
  return sentence
    ? { message: sentence, ...(locations && { locations }), ...where, extensions: { code, detail: message } }
    : undefined;
}

function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const scope = requestScope.getStore();
  const requestId = scope?.requestId ?? "";
  scope?.logger.error({ requestId, subgraph: formatted.extensions?.serviceName, ...causeOf(error) }, "A request failed.");
  return {
    message: internalSentence(requestId),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: "INTERNAL", requestId },
  };
}

function causeOf(error: unknown) {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const isFault = original instanceof Error && !(original instanceof GraphQLError);
  const extensions = error instanceof GraphQLError ? error.extensions : {};
  return {
    ...(isFault ? { err: original } : { detail: (error as Error | undefined)?.message }),
    code: extensions.code,
    errorId: extensions.errorId,
  };
}

function detailOf({ detail, retryAfterSeconds }: Readonly<Record<string, unknown>>) {
  return {
    ...(typeof detail === "string" && { detail }),
    ...(typeof retryAfterSeconds === "number" && { retryAfterSeconds }),
  };
}

/** graphql-js and Apollo Server wrap what a scalar, a rule or the context threw, and set a code of their own over it. */
function* causesOf(error: unknown): Iterable<GraphQLError> {
  for (let cause = error; cause instanceof GraphQLError; cause = cause.originalError) yield cause;
}

function spoken(error: CodedError): GraphQLFormattedError {
  const scope = requestScope.getStore();
  // jose's sentences say what is wrong with a token and never repeat it.
  if (error.originalError)
    scope?.logger.warn({ requestId: scope.requestId, reason: error.originalError.message }, "A request is refused.");
  return { message: error.message, extensions: { code: error.extensions.code } };
}

function badScalar(fault: BadScalar, message: string, locations: GraphQLFormattedError["locations"]): GraphQLFormattedError {
  const place = placeOf(message);
  return {
    message: place ? `${fault.message} (${place})` : fault.message,
    ...(locations && { locations }),
    extensions: { code: "BAD_USER_INPUT", scalar: fault.extensions.scalar },
  };
}

/** `Variable "$input" got invalid value "..." at "input.members[0].rpps"; ...` says where; the value is not repeated. */
function placeOf(message: string): string | undefined {
  return / at "([\w.[\]]+)"; /.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1];
}
