import { type Actor, legalDay } from "@coop/kernel";
import { type Mutant, watchRules } from "../mutants.ts";
import { createOracle, type Oracle } from "../oracle/look.ts";
import { type Row, readProofs, readWorld } from "../oracle/world.ts";
import { keepPassages, type Passages } from "../passages.ts";
import { watchPlaces } from "../places.ts";
import type { Proof } from "../start-proof.ts";
import { type Statement, withStatements } from "../statements.ts";
import { type Asked, type Figures, mustBeAnswered, noFigures, note } from "./findings.ts";
import { type Answer, type Ask, type Door, doorsOf, type Graph, openGraph, supergraphSdl } from "./graph.ts";
import { type KeptCursors, keepCursors } from "./kept-cursors.ts";
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
  /** Who came by which rule. */
  readonly passages: Passages;
  /** The rule at each place that the proof has come by, where it looks for places. */
  readonly placeMutants: () => readonly Mutant[];
  /** Who asks: everybody, where nothing is said. */
  readonly asking?: ReadonlySet<string>;
  /** What lists gave to whom. */
  readonly cursors: KeptCursors;
  stop(): Promise<void>;
  /** Asks in somebody's name and notes what they may not have; gives the answer back. */
  ask(name: string, graph: string, operation: string, variables?: object, given?: ReadonlySet<string>): Promise<Answered>;
}

/** An answer, and what was asked of the databases for it. */
export type Answered = Answer & { readonly statements: readonly Statement[] };

export const GATEWAY = "gateway";

/** What passes by itself is asked again, as clients do: on a machine with much else to do a subgraph may be late. */
async function patiently(ask: () => Promise<Answered>): Promise<Answered> {
  const isPassing = ({ errors = [] }: Answer) =>
    errors.some(({ extensions }) => (extensions as { code?: string } | undefined)?.code === "SUBGRAPH_UNAVAILABLE");
  for (let again = 0; again < PATIENCE; again += 1) {
    const answer = await ask();
    if (!isPassing(answer)) return answer;
  }
  return ask();
}
const PATIENCE = 3;

/** The queries that were refused for want of a right. */
function forbiddenIn({ errors = [] }: Answer): readonly string[] {
  const forbidden = errors.filter(({ extensions }) =>
    ["FORBIDDEN", "UNAUTHENTICATED"].includes((extensions as { code?: string } | undefined)?.code ?? ""),
  );
  return forbidden.map(({ path }) => String(path?.[0]));
}

/** `withPlaces`: whether the rules are switched off place by place too. */
export async function startProving(proof: Proof, { withPlaces = false } = {}): Promise<Proving> {
  const { access } = proof.system;
  const services = { ...proof.system.services, access };
  const graph = await openGraph({ services, actorKeys: proof.actorKeys, legalNow: proof.legalNow });
  const doors = doorsOf(supergraphSdl);
  // Of several keys the identifier: every subgraph has it.
  const byOthersFirst = doors.toSorted((one, other) => Number(one.key === "id") - Number(other.key === "id"));
  const keys = new Map(byOthersFirst.map(({ type, key }) => [type, key]));
  const oracle = createOracle(
    await readWorld(proof.system.services, proof.readAccess, legalDay(proof.legalNow)),
    proof.marks,
    proof.cast,
    [...proof.secrets, ...(await readProofs(proof.readAccess))],
  );
  const figures = noFigures();
  const asks = new Map<string, Ask>([[GATEWAY, graph.ask]]);
  const asksOf = (name: string): Ask => {
    const ask = asks.get(name) ?? graph.askSubgraph(name);
    asks.set(name, ask);
    return ask;
  };

  const passages = keepPassages();
  const unwatchRules = watchRules(passages.pass);
  const places = withPlaces ? watchPlaces(passages.pass) : undefined;
  return {
    proof,
    graph,
    passages,
    placeMutants: () => places?.mutants() ?? [],
    cursors: keepCursors(),
    async stop() {
      places?.stop();
      unwatchRules();
      await graph.stop();
      await proof.stop();
    },
    doors,
    territory: { schema: graph.schema, keyOf: (type) => keys.get(type) },
    oracle,
    figures,
    rowsOf: (type) => oracle.world.rows.filter((row) => row.type === type),
    async ask(name, where, operation, variables = {}, given) {
      const actor = proof.cast.get(name) as Actor;
      const answer = await patiently(async () => {
        const ask = () => asksOf(where)(actor, operation, variables);
        const [told, statements] = await withStatements(() => passages.as(name, ask));
        return { ...told, statements };
      });
      const asked: Asked = { name, actor, graph: where, operation, variables, answer };
      // Without a rule somebody may come where nothing is prepared for them: that is no leak, and others go on.
      if (!figures.found) mustBeAnswered(asked);
      for (const query of forbiddenIn(answer)) passages.as(name, () => passages.pass(`query ${query}`));
      figures.operations += 1;
      for (const leak of oracle.leaksIn(answer.data ?? null, actor, given)) {
        note(figures, { ...leak, actor: name, graph: where, operation, variables });
      }
      for (const error of answer.errors ?? []) {
        for (const leak of oracle.leaksIn([error.message, error.extensions], actor, given))
          note(figures, { ...leak, path: "errors", actor: name, graph: where, operation, variables });
      }
      figures.answers = oracle.looked();
      return answer;
    },
  };
}
