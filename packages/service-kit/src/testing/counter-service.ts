import { type EventDefinition, topics } from "@coop/contracts";
import { newId, publicActor, reject } from "@coop/kernel";
import { z } from "zod";
import { createService, type RunningService, type ServiceDependencies } from "../create-service.ts";
import { on } from "../events/subscription.ts";
import type { GraphContext } from "../graphql/context.ts";
import { commonSentences } from "../graphql/refusals.ts";
import { createVerbs } from "../graphql/verbs.ts";
import { sql } from "../postgres/sql.ts";
import { type Counter, count, counterMigrations, counters, counterTables } from "./counter.ts";

const typeDefs = /* GraphQL */ `
  type Query {
    counter(id: ID!): Counter
  }
  type Counter {
    id: ID!
    count: Int!
    availableActions: [Availability!]!
  }
  input CountInput {
    by: Int!
    note: String
  }
  type CounterChanged {
    id: ID!
    warnings: [Issue!]!
  }
  union CounterResult = CounterChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput
  type Mutation {
    createCounter(idempotencyKey: String!, input: CountInput!): CounterResult!
    count(id: ID!, revision: Int!, idempotencyKey: String!, input: CountInput!): CounterResult!
  }
`;

/** What another service tells, for the inbox. */
export const told = {
  type: "fr.coop.test.told.v1",
  topic: topics.opinions,
  description: "Une chose est dite.",
  data: z.object({ what: z.string() }),
} satisfies EventDefinition;

export const counting = { ...publicActor, kind: "PROFESSIONAL", subject: "anne" } as const;

const permissions = { createCounter: [{ kind: "PROFESSIONAL" }], count: [{ kind: "PROFESSIONAL" }] } as const;

/** A whole service around the counter, under the name of one that exists. */
export function createCounterService(dependencies: ServiceDependencies): RunningService {
  return createService(
    {
      name: "funding",
      tables: counterTables,
      migrations: counterMigrations,
      typeDefs,
      recordedEntities: { Counter: "id" },
      rights: { queries: { counter: "ANYONE" }, mutations: permissions, entities: {} },
      assemble(dataSource) {
        const verbs = createVerbs({
          dataSource,
          store: counters,
          changed: "CounterChanged",
          permissions,
          sentences: { ...commonSentences({}), COUNTER_FULL: ({ limit }: { limit: number }) => `Pas plus de ${limit}.` },
          visibleTo: ({ actor }) => sql`${actor.subject} <> 'stranger'`,
          decisions: { count },
        });
        const read = async (id: string) =>
          (await dataSource.query("SELECT state FROM counter WHERE id = $1", [id]))[0]?.state as Counter | undefined;
        return {
          resolvers: {
            Query: {
              counter: async (_parent: unknown, { id }: { id: string }, context: GraphContext) => {
                const state = await read(id);
                return state && { id, ...state, availableActions: verbs.availableActions(state, context) };
              },
            },
            Mutation: {
              count: verbs.change("count"),
              createCounter: (_parent: unknown, args: { idempotencyKey: string; input: { by: number } }, context: GraphContext) =>
                verbs.run(context, "createCounter", args, async (manager, within) => {
                  const decided = count.decide({ count: 0, note: "" }, args.input, context.actor, context.at);
                  return decided.ok ? verbs.create(manager, newId(), within, decided.value) : reject(decided.refusal);
                }),
            },
          },
          subscriptions: [
            on(told, async (manager, { what }, { subject }) => {
              await manager.query("INSERT INTO seen (subject, what) VALUES ($1, $2)", [subject, what]);
            }),
          ],
        };
      },
    },
    dependencies,
  );
}
