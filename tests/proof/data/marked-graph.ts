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

  /** The one mutation on a row that takes no revision. */
  async function nameDossier(account: string, id: string, input: object): Promise<void> {
    const mutation = `mutation ($id: ID!, $key: String!, $input: ExternalReferenceInput!) {
      done: setExternalReference(id: $id, idempotencyKey: $key, input: $input) { ... on Refusal { message } } }`;
    const { done } = await graph.ask(account, mutation, { id, key: `name-${account}-${id}`, input });
    if (done?.message) throw new Error(done.message);
  }

  /** A report that is due may have been opened by the system itself in the meantime: then it is that one. */
  async function opened(account: string, input: { adhesionId?: string; from?: string }, error: unknown): Promise<string> {
    if (input.adhesionId === undefined || input.from === undefined) throw error;
    const query = "query ($id: ID!) { adhesion(id: $id) { reports { id period { from } } } }";
    const { adhesion } = await graph.ask(account, query, { id: input.adhesionId });
    const report = adhesion.reports.find(({ period }: { period: { from: string } }) => period.from === input.from);
    if (!report) throw error;
    return report.id;
  }

  return {
    ...graph,
    ask: (account, query, variables = {}) => graph.ask(who(account), query, recast(variables)),
    until: (account, query, variables, holds, seconds) => graph.until(who(account), query, recast(variables), holds, seconds),
    sendFile: (account, name, text) => graph.sendFile(who(account), name, text),
    async create(account, verb, entity, input) {
      const { input: marked, settle } = marks.marked(verb, who(account), recast(input));
      const id = await graph
        .create(who(account), verb, entity, marked)
        .catch((error: unknown) => opened(who(account), marked, error));
      settle(id);
      return id;
    },
    async act(account, verb, entity, id, input) {
      if (input === undefined) return graph.act(who(account), verb, entity, id);
      const { input: marked, settle } = marks.marked(verb, who(account), recast(input));
      if (verb === "setExternalReference") await nameDossier(who(account), id, marked);
      else await graph.act(who(account), verb, entity, id, marked);
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
