const NUL = /\\u(0000|\{0+\})/;
const HALF_A_CHARACTER = /\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]/;

/**
 * Whether every text in a request can be kept: PostgreSQL has no NUL, canonical JSON no half of a surrogate pair. Looks at
 * the body as it was sent, where both can only stand as escapes.
 */
export function isStorable(body: string): boolean {
  return body.isWellFormed() && !NUL.test(body) && !HALF_A_CHARACTER.test(body);
}
