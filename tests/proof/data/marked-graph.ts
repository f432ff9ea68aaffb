import type { Graph } from "../../system/story/graph.ts";
import type { Marks } from "./marks.ts";

/** Who plays whose part, and where: the same story in another region, by other people. */
export interface Recast {
  readonly accounts?: Readonly<Record<string, string>>;
  /** Values of inputs and variables: a region's code, an identifier of somebody who is invited. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The story's graph, which marks every text that is written and has other people play the parts. */
export function markedGraph(graph: Graph, marks: Marks, { accounts = {}, values = {} }: Recast = {}): Graph {
  const who = <Name extends string | null>(account: Name): Name => ((account && accounts[account]) ?? account) as Name;
  const recast = <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value), (_key, entry) => (typeof entry === "string" ? (values[entry] ?? entry) : entry)) as Value;

  return {
    ...graph,
    ask: (account, query, variables = {}) => graph.ask(who(account), query, recast(variables)),
    until: (account, query, variables, holds, seconds) => graph.until(who(account), query, recast(variables), holds, seconds),
    sendFile: (account, name, text) => graph.sendFile(who(account), name, text),
    async create(account, verb, entity, input) {
      const { input: marked, settle } = marks.marked(verb, who(account), recast(input));
      const id = await graph.create(who(account), verb, entity, marked);
      settle(id);
      return id;
    },
    async act(account, verb, entity, id, input) {
      if (input === undefined) return graph.act(who(account), verb, entity, id);
      const { input: marked, settle } = marks.marked(verb, who(account), recast(input));
      await graph.act(who(account), verb, entity, id, marked);
      settle(id);
    },
    async refused(account, verb, entity, id, input) {
      return graph.refused(who(account), verb, entity, id, input && marks.marked(verb, who(account), recast(input)).input);
    },
    async writeSection(account, protocolId, revision, input) {
      const { input: marked, settle } = marks.marked("writeSection", who(account), recast(input));
      const result = await graph.writeSection(who(account), protocolId, revision, marked);
      settle(protocolId);
      return result;
    },
  };
}
