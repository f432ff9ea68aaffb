import { composeServices } from "@apollo/composition";
import type { GraphContext } from "@coop/service-kit/graphql/context.ts";
import { Forbidden, RateLimited } from "@coop/service-kit/graphql/errors.ts";
import { sharedSchema } from "@coop/service-kit/graphql/schema-files.ts";
import { createSubgraph } from "@coop/service-kit/graphql/subgraph.ts";
import { type ActorKeys, parseActorKeys } from "@coop/service-kit/identity/actor-token.ts";
import type { Service, ServiceRequest } from "@coop/service-kit/service.ts";
import { parse } from "graphql";
import { pino } from "pino";

export const actorKeys: ActorKeys = parseActorKeys(`test:${"t".repeat(32)}`);

/** What a test may look at and turn: what subgraphs were asked, and how long opinions take. */
export interface Controls {
  readonly asked: { readonly subgraph: string; readonly request: ServiceRequest }[];
  opinionsWait: Promise<void> | undefined;
}

interface SubgraphSource {
  readonly typeDefs: string;
  readonly resolvers: object;
}

const rows = [
  { id: "p1", title: "Renouvellement de lunettes" },
  { id: "p2", title: "Pansements complexes" },
];
const rowOf = (id: string) => rows.find((row) => row.id === id);

const protocols: SubgraphSource = {
  typeDefs: `
    type Query {
      protocols: [Protocol!]!
      many(first: Int! = 20): [Protocol!]!
      protocol(id: ID!): Protocol
      whoAsks: String!
      legalNow: DateTime!
      professional(rpps: Rpps!): String
      fails: String
      mustFail: String!
      forbidden: String
      metered: String
    }
    type Mutation { rename(input: RenameInput!): Protocol }
    input RenameInput { id: ID!, title: String!, members: [MemberInput!] }
    input MemberInput { rpps: Rpps! }
    type Protocol @key(fields: "id") { id: ID! title: String! self: Protocol }
  `,
  resolvers: {
    Query: {
      protocols: () => rows,
      many: () => rows,
      protocol: (_: unknown, { id }: { id: string }) => rowOf(id),
      whoAsks: (_: unknown, __: unknown, { actor }: GraphContext) => `${actor.kind} ${actor.organisation ?? "-"}`,
      legalNow: (_: unknown, __: unknown, { at }: GraphContext) => at.now,
      professional: (_: unknown, { rpps }: { rpps: string }) => rpps,
      fails: failWithSecrets,
      mustFail: failWithSecrets,
      forbidden: () => Promise.reject(new Forbidden()),
      metered: () => Promise.reject(new RateLimited({ message: "Trop de demandes.", seconds: 7 })),
    },
    Mutation: { rename: (_: unknown, { input }: { input: { id: string; title: string } }) => ({ ...rowOf(input.id), ...input }) },
    Protocol: { __resolveReference: async ({ id }: { id: string }) => rowOf(id), self: (row: object) => row },
  },
};

const adhesions: SubgraphSource = {
  typeDefs: `
    type Query { teamCount: Int }
    type Protocol @key(fields: "id") { id: ID! teams: [String!] }
  `,
  resolvers: {
    Query: { teamCount: () => 2 },
    Protocol: { __resolveReference: async ({ id }: { id: string }) => ({ id, teams: [`équipe de ${id}`] }) },
  },
};

const opinions = (controls: Controls): SubgraphSource => ({
  typeDefs: `
    type Query { opinionCount: Int }
    type Protocol @key(fields: "id") { id: ID! opinion: String }
  `,
  resolvers: {
    Query: { opinionCount: () => 1 },
    Protocol: {
      __resolveReference: async ({ id }: { id: string }) => {
        await controls.opinionsWait;
        return { id, opinion: `avis sur ${id}` };
      },
    },
  },
});

/** Three real subgraphs of the kit, and the supergraph that they make. */
export async function createSubgraphs(controls: Controls) {
  const sources = { protocols, adhesions, opinions: opinions(controls) };
  const services = new Map<string, Service>();
  for (const [name, source] of Object.entries(sources)) services.set(name, await createTestService(name, source, controls));
  return { services, supergraphSdl: compose(sources) };
}

async function createTestService(name: string, source: SubgraphSource, controls: Controls): Promise<Service> {
  const subgraph = await createSubgraph({ name, ...source, actorKeys, logger: pino({ level: "silent" }) });
  return {
    name,
    handle(request) {
      controls.asked.push({ subgraph: name, request });
      return subgraph.handle(request);
    },
    start: async () => undefined,
    stop: () => subgraph.stop(),
    readiness: async () => ({ ready: true, checks: {} }),
    metrics: async () => "",
  };
}

function compose(sources: Readonly<Record<string, SubgraphSource>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sources).map(([name, { typeDefs }]) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(sharedSchema + typeDefs),
    })),
  );
  if (!supergraphSdl) throw new AggregateError(errors ?? [], "The test's subgraphs do not compose.");
  return supergraphSdl;
}

function failWithSecrets(): never {
  throw new Error("SELECT * FROM protocol -- postgres://user:secret@10.0.0.7/protocols");
}
