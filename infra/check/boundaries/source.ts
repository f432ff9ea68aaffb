import { parse } from "@babel/parser";

/** What a file of code says that a boundary may forbid. */
export type Use =
  /** An import of any kind: static, of types alone, dynamic, re-export. Undefined when the text is computed. */
  | { readonly kind: "import"; readonly specifier: string | undefined; readonly line: number }
  | { readonly kind: "environment"; readonly line: number }
  | { readonly kind: "console"; readonly line: number };

interface SyntaxNode {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [part: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as SyntaxNode).type === "string";
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) if (typeof part === "object") yield* nodesIn(part);
}

const named = (value: unknown, name: string): boolean =>
  isNode(value) &&
  ((value.type === "Identifier" && value.name === name) || (value.type === "StringLiteral" && value.value === name));

/** `process` and `globalThis.process`. */
const isGlobal = (value: unknown, name: string): boolean =>
  named(value, name) ||
  (isNode(value) && value.type === "MemberExpression" && named(value.object, "globalThis") && named(value.property, name));

const firstArgument = (node: SyntaxNode): unknown => (node.arguments as readonly unknown[])[0];

/** The expression that names what is imported, where a node imports something. */
function importedBy(node: SyntaxNode): unknown {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
    case "ImportExpression":
      return node.source;
    case "TSImportType":
      return node.argument;
    case "TSExternalModuleReference":
      return node.expression;
    case "CallExpression": {
      const callee = node.callee;
      return (isNode(callee) && callee.type === "Import") || named(callee, "require") ? firstArgument(node) : undefined;
    }
    default:
      return undefined;
  }
}

const picksEnv = (pattern: unknown): boolean =>
  isNode(pattern) &&
  pattern.type === "ObjectPattern" &&
  (pattern.properties as readonly SyntaxNode[]).some(({ type, key }) => type === "RestElement" || named(key, "env"));

/** `process.env`, `const { env } = process`, and what `node:process` gives under a name of its own. */
function readsEnvironment(node: SyntaxNode): boolean {
  switch (node.type) {
    case "MemberExpression":
    case "OptionalMemberExpression":
      return isGlobal(node.object, "process") && named(node.property, "env");
    case "VariableDeclarator":
      return isGlobal(node.init, "process") && (picksEnv(node.id) || (node.id as SyntaxNode).type === "Identifier");
    case "ImportDeclaration":
      return (
        (named(node.source, "node:process") || named(node.source, "process")) &&
        (node.specifiers as readonly SyntaxNode[]).some(({ imported, local }) =>
          imported ? named(imported, "env") : !named(local, "process"),
        )
      );
    default:
      return false;
  }
}

function writesToConsole(node: SyntaxNode): boolean {
  if (node.type === "ImportDeclaration") return named(node.source, "node:console") || named(node.source, "console");
  return (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") && isGlobal(node.object, "console");
}

/** All uses in a TypeScript or JavaScript module. */
export function usesIn(text: string): readonly Use[] {
  const { program } = parse(text, { sourceType: "module", plugins: ["typescript", "explicitResourceManagement"] });
  const uses: Use[] = [];
  for (const node of nodesIn(program)) {
    const { line } = node.loc.start;
    const imported = importedBy(node);
    if (isNode(imported)) {
      const specifier = imported.type === "StringLiteral" ? String(imported.value) : undefined;
      uses.push({ kind: "import", specifier, line });
    }
    if (readsEnvironment(node)) uses.push({ kind: "environment", line });
    if (writesToConsole(node)) uses.push({ kind: "console", line });
  }
  return uses;
}
