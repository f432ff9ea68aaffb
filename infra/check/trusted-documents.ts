import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import type { Check } from "./check.ts";

/** What the operations of this text ask that the schema has not, one sentence each. */
export function unfit(schema: string, document: string): readonly string[] {
  return validate(buildSchema(schema), parse(document)).map(({ message }) => message);
}

/** Clients in the field ask these operations by their identifier: a change of the graph must not break one. */
export const trustedDocumentsFit: Check = {
  name: "the operations that clients know by identifier fit the graph",
  async run(root) {
    const schema = readFileSync(join(root, "docs/schema.graphql"), "utf8");
    const paths = globSync("gateway/{examples,mobile}/*.graphql", { cwd: root }).sort();
    if (paths.length === 0) return ["There is no operation in gateway/examples or gateway/mobile."];
    return paths.flatMap((path) => unfit(schema, readFileSync(join(root, path), "utf8")).map((fault) => `${path}: ${fault}`));
  },
};
