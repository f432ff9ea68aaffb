import type { Actor } from "@coop/kernel";
import { newId } from "@coop/kernel";
import { type Broker, readHistory, rows, sql } from "@coop/service-kit";
import { ask, type ServiceBench, startServiceBench } from "@coop/testkit";
import { createFunding } from "../service.ts";

/** A day on which the law of 2014 stood. */
export const april = new Date("2017-04-07T09:00:00Z");

/** How long a bench may take to stand, in milliseconds: the first of a run starts PostgreSQL, on whatever else is busy. */
export const STANDING_MS = 60_000;

export interface FundingBench extends ServiceBench {
  readonly broker: Broker;
}

export async function startFundingBench(): Promise<FundingBench> {
  let broker: Broker | undefined;
  const bench = await startServiceBench((dependencies) => {
    broker = dependencies.broker;
    return createFunding(dependencies);
  });
  return { ...bench, broker: broker as Broker };
}

export const result = `__typename
  ... on FundingChanged { fundingFile { id revision status } warnings { code } }
  ... on Refusal { code message }
  ... on StateRefusal { status }
  ... on InvalidInput { issues { code path message } }
  ... on StaleRevision { currentRevision }`;

export interface Deed {
  readonly actor: Actor;
  readonly id: string;
  readonly revision: number;
  readonly input?: object;
  readonly now?: Date;
  readonly key?: string;
}

/** Runs a mutation, and gives what it answers under `data.result`. */
export function act({ service }: ServiceBench, verb: string, { actor, id, revision, input, now = april, key = newId() }: Deed) {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const [declared, given] = input ? [`, $input: ${type}!`, ", input: $input"] : ["", ""];
  return ask(
    service,
    actor,
    now,
    `mutation ($id: ID!, $revision: Int!, $key: String!${declared}) {
      result: ${verb}(id: $id, revision: $revision, idempotencyKey: $key${given}) { ${result} } }`,
    { id, revision, key, ...(input && { input }) },
  );
}

/** What went out about an aggregate, oldest first; tasks are announced beside. */
export async function announced({ service }: ServiceBench, subject: string): Promise<readonly { type: string; data: object }[]> {
  const found = await rows<{ envelope: string }>(
    service.dataSource.manager,
    sql`SELECT envelope FROM outbox WHERE subject = ${subject} ORDER BY position`,
  );
  return found.map(({ envelope }) => JSON.parse(envelope) as { type: string; data: object });
}

/** `opened`, `opinionGiven`...: the announcements about a file by the last word of their type, without its tasks. */
export async function announcedNames(bench: ServiceBench, subject: string): Promise<readonly string[]> {
  const types = (await announced(bench, subject)).map(({ type }) => type);
  return types.filter((type) => type.startsWith("fr.coop.funding.")).map((type) => type.split(".")[3] as string);
}

export async function historyOf({ service }: ServiceBench, subject: string): Promise<readonly string[]> {
  return (await readHistory(service.dataSource.manager, subject)).map(({ type }) => type);
}
