import type { GraphQLObjectType } from "graphql";
import { getNamedType } from "graphql";
import type { Cast } from "../cast.ts";
import type { Act } from "../data/acts.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import type { Territory } from "./selections.ts";
import type { Stretch } from "./stretch.ts";
import { selectWays, waysFrom } from "./ways.ts";

/**
 * Repeats what the data was made by, each act with its own key: that does nothing, and gives what a success gives, read
 * afresh and to who may still see it. From each payload every edge of what was changed is followed, and from one of each
 * mutation some of the long ways that begin so, other ones each time.
 */
export function repeatEveryAct({ proof, territory, figures }: Proving): readonly Stretch[] {
  const payloads = new Map<string, Payload>();
  return [...Map.groupBy(proof.acts, ({ verb }) => verb)].map(([verb, acts]) => {
    const type = successOf(territory, verb);
    const payload = payloads.get(type.name) ?? payloadOf(territory, type, figures);
    payloads.set(type.name, payload);
    const chosen = [...Map.groupBy(acts, ({ account }) => account).values()].flatMap(firstAndLast);
    const further = payload.further();
    return {
      name: `Mutation.${verb}, repeated`,
      async go(proving) {
        const {
          asking,
          proof: { cast },
        } = proving;
        const isAsking = (who: string) => asking?.has(who) ?? true;
        const possible = chosen.filter(({ account }) => cast.has(account));
        for (const act of possible) {
          for (const who of sameAs(act.account, cast).filter(isAsking)) {
            const isTold = await repeat(proving, who, act, type.name, payload.near);
            if (isTold) proving.figures.payloads.add(verb);
          }
        }
        for (const act of possible.slice(-1).filter(({ account }) => isAsking(account)))
          await repeat(proving, act.account, act, type.name, further);
      },
    };
  });
}

const firstAndLast = (acts: readonly Act[]): readonly Act[] => [...new Set([acts[0], acts.at(-1)])] as Act[];

function successOf({ schema }: Territory, verb: string): GraphQLObjectType {
  const result = getNamedType(schema.getMutationType()?.getFields()[verb]?.type as never);
  const success = schema.getPossibleTypes(result as never).find(({ name }) => name.endsWith("Changed"));
  if (!success) throw new Error(`The mutation ${verb} has no success.`);
  return success;
}

interface Payload {
  /** Selects all of the payload, and what one edge of the changed row leads to. */
  readonly near: string;
  /** Selects the next of the ways that lead on. */
  further(): string;
}

function payloadOf(territory: Territory, type: GraphQLObjectType, { edges, fields }: Proving["figures"]): Payload {
  const ways = waysFrom(territory, type, () => true);
  for (const way of ways) for (const edge of way) edges.add(edge);
  const far = [
    ...Map.groupBy(
      ways.filter(({ length }) => length > 2),
      (way) => way.slice(0, 3).join(">"),
    ).values(),
  ];
  let turn = 0;
  return {
    near: selectWays(territory, type, [[], ...ways.filter(({ length }) => length <= 2)], fields),
    further() {
      turn += 1;
      return selectWays(territory, type, far[(turn * 7) % far.length] ?? [[]], fields);
    },
  };
}

/** The person, as who they were and as who they have become: the same key is theirs. */
function sameAs(account: string, cast: Cast): readonly string[] {
  return [...cast].filter(([, { subject }]) => subject === cast.get(account)?.subject).map(([name]) => name);
}

/** Whether who repeats the act is shown what it changed. */
async function repeat(proving: Proving, who: string, act: Act, success: string, selection: string): Promise<boolean> {
  const { verb, declared, given, variables } = act;
  const operation = `mutation (${declared}) { done: ${verb}(${given}) { __typename ... on Refusal { code message } ... on ${success} ${selection} } }`;
  const { data, errors } = await proving.ask(who, GATEWAY, operation, variables);
  // Who left it, or never was its reader, is told that it is done, and no more.
  const isLost = data === null && errors?.every(({ extensions }) => (extensions as { code?: string }).code === "NOT_FOUND");
  if (!isLost && data?.done?.__typename !== success)
    throw new Error(`${who} repeats ${verb} and is told ${JSON.stringify(data)?.slice(0, 300)}: a repeat says what was said.`);
  return !isLost;
}
