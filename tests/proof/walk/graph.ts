import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { createGatewayMetrics } from "@coop/gateway/metrics.ts";
import { createPlan } from "@coop/gateway/plan.ts";
import type { RequestContext } from "@coop/gateway/request-context.ts";
import { createSubgraphSource } from "@coop/gateway/subgraph-source.ts";
import { inProcess } from "@coop/gateway/subgraph-transport.ts";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { type Actor, newId } from "@coop/kernel";
import { ACTOR_HEADER, type ActorKeys, type Service, signActor } from "@coop/service-kit";
import { noTracing } from "@coop/service-kit/tracing/tracing.ts";
import { testLogger } from "@coop/testkit";
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery, Kind, parse } from "graphql";

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
export type Data = any;

export interface Answer {
  readonly data?: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: object;
  }[];
}

export type Ask = (actor: Actor, query: string, variables?: object) => Promise<Answer>;

export const supergraphSdl = readFileSync(join(repositoryRoot, "gateway/supergraph.graphql"), "utf8");

/** An entity of one subgraph: it can be entered by this key, past all that leads to it. */
export interface Door {
  readonly graph: string;
  readonly type: string;
  readonly key: string;
}

/** Every door that the supergraph names. */
export function doorsOf(sdl: string): readonly Door[] {
  const doors: Door[] = [];
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const directive of definition.directives ?? []) {
      if (directive.name.value !== "join__type") continue;
      const given = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
      const [graph, key, resolvable] = [given.get("graph"), given.get("key"), given.get("resolvable")];
      const closed = resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
      if (graph?.kind === Kind.ENUM && key?.kind === Kind.STRING && !closed) {
        doors.push({ graph: graph.value.toLowerCase(), type: definition.name.value, key: key.value });
      }
    }
  }
  return doors;
}

export interface Graph {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  /** Asks one subgraph past the gateway, with a token as the gateway would sign it. */
  askSubgraph(name: string): Ask;
  subgraphSchema(name: string): Promise<GraphQLSchema>;
  stop(): Promise<void>;
}

export interface GraphParts {
  readonly services: Readonly<Record<string, Service>>;
  readonly actorKeys: ActorKeys;
  readonly legalNow: Date;
}

const context = (actor: Actor, legalNow: Date): RequestContext => ({
  requestId: newId(),
  traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  asked: { actor, legalNow },
});

/** The gateway's plan over the running services, without the limits that keep a client's operations small. */
export async function openGraph({ services, actorKeys, legalNow }: GraphParts): Promise<Graph> {
  const plan = createPlan({
    supergraphSdl,
    logger: testLogger,
    sourceOf: (name) =>
      createSubgraphSource({
        name,
        transport: inProcess(serviceOf(name)),
        actorKeys,
        timeoutMs: 60_000,
        tracing: noTracing,
        metrics: createGatewayMetrics(),
        logger: testLogger,
      }),
  });
  let schema: GraphQLSchema | undefined;
  plan.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const server = new ApolloServer<RequestContext>({
    gateway: plan,
    logger: testLogger,
    nodeEnv: "production",
    stopOnTerminationSignals: false,
  });
  await server.start();
  function serviceOf(name: string): Service {
    const service = services[name];
    if (!service) throw new Error(`The supergraph has a subgraph ${name} that does not run.`);
    return service;
  }
  const askSubgraph =
    (name: string): Ask =>
    async (actor, query, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const token = await signActor(actorKeys, { actor, audience: name, body, legalNow });
      return JSON.parse((await serviceOf(name).handle({ headers: { [ACTOR_HEADER]: token }, body })).body) as Answer;
    };
  return {
    schema: schema as unknown as GraphQLSchema,
    async ask(actor, query, variables) {
      const { body } = await server.executeOperation(
        { query, variables: variables as Record<string, unknown> },
        { contextValue: context(actor, legalNow) },
      );
      if (body.kind !== "single") throw new Error("The answer came in parts.");
      return body.singleResult as Answer;
    },
    askSubgraph,
    async subgraphSchema(name) {
      const { data } = await askSubgraph(name)(
        { kind: "PUBLIC", subject: "public", organisation: null, region: null, roles: [], scopes: [], person: null },
        getIntrospectionQuery(),
      );
      return buildClientSchema(data as IntrospectionQuery);
    },
    stop: () => server.stop(),
  };
}
