import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import { type DocumentNode, type GraphQLSchema, Lexer, parse, Source, TokenKind, type ValidationRule, validate } from "graphql";
import { CodedError } from "./coded-error.ts";
import type { GatewayLimits } from "./config.ts";
import { depthLimit } from "./depth-limit.ts";
import { aliasLimit, directiveLimit, fieldLimit, rootFieldLimit } from "./selection-limits.ts";
import { documentId } from "./trusted-documents.ts";

/** How large an operation may be, whoever asks. */
export function sizeRules({ depth, aliases, rootFields, directives, tokens }: GatewayLimits): readonly ValidationRule[] {
  // What stands in a document word by word can't have more fields than words; fragments must not say more than that.
  return [fieldLimit(tokens), rootFieldLimit(rootFields), depthLimit(depth), aliasLimit(aliases), directiveLimit(directives)];
}

/** Rejects with a `CodedError` for a text that is too large. One that can't be parsed passes: Apollo Server says what is wrong with it. */
export type CheckSize = (text: string) => Promise<void>;

/** So many texts are remembered that were small enough: what a client asks, it asks again. */
const REMEMBERED = 2_000;

/**
 * Before the stock rules: those compare fields with each other, and would tell a document of a thousand fields what is wrong
 * with a hundred of them.
 */
export function createSizeCheck(schema: GraphQLSchema, limits: GatewayLimits): CheckSize {
  const rules = sizeRules(limits);
  const passed = new InMemoryLRUCache<true>({ max: REMEMBERED });
  return async (text) => {
    const id = documentId(text);
    if (await passed.get(id)) return;
    const document = parsed(text, limits.tokens);
    if (!document && hasMoreTokens(text, limits.tokens)) throw tooLong(limits.tokens);
    const [fault] = document ? validate(schema, document, rules, { maxErrors: 1 }) : [];
    if (fault) throw fault as CodedError;
    await passed.set(id, true);
  };
}

function parsed(text: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}

const tooLong = (limit: number) =>
  new CodedError("TOO_MANY_TOKENS", `Le texte de l'opération est trop long : ${limit} mots au plus.`, { status: 400 });

/** The parser says so only in the words of its message. */
function hasMoreTokens(text: string, limit: number): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let tokens = 0; tokens <= limit; tokens += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}
