import { composeServices } from "@apollo/composition";
import { type GraphQLSchema, parse } from "graphql";
import type { Generator } from "./artifact.ts";
import { readSubgraphs, type Subgraph } from "./subgraphs.ts";

export interface Supergraph {
  /** What the gateway starts from. */
  readonly sdl: string;
  /** What clients see: no trace of the federation. */
  readonly apiSchema: GraphQLSchema;
}

/** Why the subgraphs do not make one graph. A hint counts as much as an error: it says that two services disagree. */
export class CompositionFailed extends Error {
  constructor(faults: readonly string[]) {
    super(`Les sous-graphes ne se composent pas :\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.name = "CompositionFailed";
  }
}

/** Joins the subgraphs. Their addresses are placeholders (`http://<name>`) that the gateway replaces by its configuration. */
export function compose(subgraphs: readonly Subgraph[]): Supergraph {
  const services = subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) }));
  const { schema, supergraphSdl, hints, errors } = composeServices(services);
  if (errors) throw new CompositionFailed(errors.map((error) => `${String(error.extensions.code ?? "ERROR")} ${error.message}`));
  if (hints.length > 0) throw new CompositionFailed(hints.map(({ definition, message }) => `${definition.code} ${message}`));
  return { sdl: supergraphSdl, apiSchema: schema.toAPISchema().toGraphQLJSSchema() };
}

/** The supergraph, or undefined as long as no service has a schema. */
export function composeRepository(root: string): Supergraph | undefined {
  const subgraphs = readSubgraphs(root);
  return subgraphs.length === 0 ? undefined : compose(subgraphs);
}

export const supergraph: Generator = async (root) => {
  const composed = composeRepository(root);
  return composed ? [{ path: "gateway/supergraph.graphql", content: `${composed.sdl.trimEnd()}\n` }] : [];
};
