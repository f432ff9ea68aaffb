/** What the gateway itself finds wrong with a request, in French; the English original goes to `extensions.detail`. */
export const ownSentences: Readonly<Record<string, string>> = {
  BAD_REQUEST: "Cette demande HTTP n'est pas une demande GraphQL valable.",
  BAD_USER_INPUT: "Une variable n'a pas la forme attendue.",
  GRAPHQL_PARSE_FAILED: "Le texte de l'opération n'est pas du GraphQL.",
  GRAPHQL_VALIDATION_FAILED: "L'opération ne correspond pas au schéma.",
  OPERATION_RESOLUTION_FAILURE: "L'opération demandée ne figure pas dans le document.",
  PERSISTED_QUERY_NOT_FOUND: "Cette opération n'est pas connue d'avance : envoyez aussi son texte.",
  PERSISTED_QUERY_NOT_SUPPORTED: "Les opérations connues d'avance ne sont pas acceptées ici.",
};

/** What Apollo Server finds wrong with a request and gives no code: else it would pass for a fault of ours. */
export const uncodedFaults: ReadonlySet<string> = new Set([
  "provided sha does not match query",
  "Unsupported persisted query version",
]);

/** What a subgraph may say to who asked. All else that it says is a fault between us. */
export const subgraphCodes: ReadonlySet<string> = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "IDEMPOTENCY_KEY_REUSED",
  "RATE_LIMITED",
  "SUBGRAPH_UNAVAILABLE",
  "TIMEOUT",
]);

export function internalSentence(requestId: string): string {
  return `Une erreur interne est survenue (identifiant ${requestId}).`;
}
