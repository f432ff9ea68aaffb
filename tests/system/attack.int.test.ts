import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { besiege } from "./attack/besiege.ts";
import { type ProductionSystem, startProduction } from "./attack/start-production.ts";
import { attackTable } from "./attack/under-attack.ts";

let system: ProductionSystem;
beforeAll(async () => {
  system = await startProduction();
}, 60_000);
afterAll(() => system.stop(), 30_000);

const forgeries = [
  "a token without a signature (alg none)",
  "a token signed with the public key as a secret",
  "a token signed with another issuer's key",
  "a token that brings its own key",
  "a token of an issuer that nobody configured",
  "a token for another audience",
  "an identity token instead of an access token",
  "an expired token",
  "a token that claims to be the system",
  "a stolen token that is bound to a certificate (cnf)",
  "a token that is bound to what can't be shown",
];

test("in production every attack is answered with a code of its own, and whoever only reads is answered throughout", async () => {
  const felt = await besiege(system, 1);
  expect(Object.fromEntries(felt.map(({ attack, answers }) => [attack, answers]))).toEqual({
    deep: ["400 OPERATION_TOO_DEEP"],
    wide: ["400 TOO_MANY_ROOT_FIELDS"],
    "a document of sixty thousand words": ["400 TOO_MANY_TOKENS"],
    aliases: ["400 TOO_MANY_ALIASES"],
    "root fields": ["400 TOO_MANY_ROOT_FIELDS"],
    "fragments that unfold": ["400 OPERATION_TOO_WIDE"],
    "huge lists": ["400 OPERATION_TOO_LARGE"],
    "a list just under its budget": ["200"],
    directives: ["400 TOO_MANY_DIRECTIVES"],
    "a body of two megabytes": ["413 BODY_TOO_LARGE"],
    "a body that never ends": ["no answer, held"],
    "half a JSON": ["400 BAD_REQUEST"],
    "guessed tokens": ["401 UNAUTHENTICATED"],
    introspection: ["400 GRAPHQL_VALIDATION_FAILED"],
    "a batch": ["400 BAD_REQUEST"],
    "another's idempotency key": ["200"],
    "more requests than its share": ["429 RATE_LIMITED"],
    ...Object.fromEntries(forgeries.map((name) => [name, ["401 UNAUTHENTICATED"]])),
    "a refresh token that was used": ["400 invalid_grant, its family 400 invalid_grant"],
    "a code that was used": ["400 invalid_grant"],
    "a stolen code, without its verifier": ["400 invalid_grant"],
    "another address to be sent back to": ["400 La demande de connexion n'est pas valable"],
    "a login that answers a state which was made up": ["502 Identification non vérifiée"],
    "a login with the nonce of another": ["502 Identification non vérifiée"],
    "a login whose token is not signed": ["502 Identification non vérifiée"],
    "guessed secrets": ["429 temporarily_unavailable"],
    "guessed codes": ["429 temporarily_unavailable"],
    "a development account": ["404, 404"],
  });
  expect(felt.map(({ attack, failedReads }) => [attack, failedReads])).toEqual(felt.map(({ attack }) => [attack, 0]));
  expect(attackTable(felt).split("\n")).toHaveLength(felt.length + 2);
}, 120_000);
