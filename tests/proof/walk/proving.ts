import type { Actor } from "@coop/kernel";
import { createOracle, type Oracle } from "../oracle/look.ts";
import { type Row, readWorld } from "../oracle/world.ts";
import type { Proof } from "../start-proof.ts";
import { type Asked, type Figures, mustBeAnswered, noFigures, note } from "./findings.ts";
import { type Answer, type Ask, type Door, doorsOf, type Graph, openGraph, supergraphSdl } from "./graph.ts";
import type { Territory } from "./selections.ts";

/** What every part of the proof works with. */
export interface Proving {
  readonly proof: Proof;
  readonly graph: Graph;
  readonly doors: readonly Door[];
  readonly territory: Territory;
  readonly oracle: Oracle;
  readonly figures: Figures;
  readonly rowsOf: (type: string) => readonly Row[];
  /** Asks in somebody's name and notes what they may not have; gives the answer back. */
  ask(name: string, graph: string, operation: string, variables?: object, given?: ReadonlySet<string>): Promise<Answer>;
}

export const GATEWAY = "gateway";

export async function startProving(proof: Proof): Promise<Proving> {
  const { access } = proof.system;
  const services = { ...proof.system.services, access };
  const graph = await openGraph({ services, actorKeys: proof.actorKeys, legalNow: proof.legalNow });
  const doors = doorsOf(supergraphSdl);
  const keys = new Map(doors.map(({ type, key }) => [type, key]));
  const oracle = createOracle(await readWorld(proof.system.services, proof.readAccess), proof.marks, proof.cast);
  const figures = noFigures();
  const asks = new Map<string, Ask>([[GATEWAY, graph.ask]]);
  const asksOf = (name: string): Ask => {
    const ask = asks.get(name) ?? graph.askSubgraph(name);
    asks.set(name, ask);
    return ask;
  };

  return {
    proof,
    graph,
    doors,
    territory: { schema: graph.schema, keyOf: (type) => keys.get(type) },
    oracle,
    figures,
    rowsOf: (type) => oracle.world.rows.filter((row) => row.type === type),
    async ask(name, where, operation, variables = {}, given) {
      const actor = proof.cast.get(name) as Actor;
      const answer = await asksOf(where)(actor, operation, variables);
      const asked: Asked = { name, actor, graph: where, operation, variables, answer };
      mustBeAnswered(asked);
      figures.operations += 1;
      for (const leak of oracle.leaksIn(answer.data ?? null, actor, given)) {
        note(figures, { ...leak, actor: name, graph: where, operation, variables });
      }
      for (const error of answer.errors ?? []) {
        for (const leak of oracle.leaksIn(error.message, actor, given))
          note(figures, { ...leak, path: "errors", actor: name, graph: where, operation, variables });
      }
      figures.answers = oracle.looked();
      return answer;
    },
  };
}
