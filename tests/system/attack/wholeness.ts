import { evolve as evolveAdhesion } from "@coop/adhesions/domain/adhesion/evolve.ts";
import { evolveReport } from "@coop/adhesions/domain/report/evolve.ts";
import { evolveStructure } from "@coop/adhesions/domain/structure/evolve.ts";
import { evolve as evolveFunding } from "@coop/funding/domain/evolve.ts";
import { canonicalJson } from "@coop/kernel";
import { evolve as evolveOpinion } from "@coop/opinions/domain/evolve.ts";
import { evolve as evolveProtocol } from "@coop/protocols/domain/evolve.ts";
import { evolveSection } from "@coop/protocols/domain/write-section.ts";
import { firstBrokenLink, type RunningService, readHistory } from "@coop/service-kit";
import type { DataSource } from "typeorm";
import type { TestSystem } from "../harness/start-system.ts";

// biome-ignore lint/suspicious/noExplicitAny: one table for the aggregates of all services.
type Evolve = (state: any, event: any) => object;

/** Every aggregate of the system: its service, its table, and how its state follows from its events. */
const aggregates: readonly (readonly [service: string, table: string, evolve: Evolve])[] = [
  ["protocols", "protocol", evolveProtocol],
  ["protocols", "grid_section", evolveSection],
  ["opinions", "opinion", evolveOpinion],
  ["funding", "funding_file", evolveFunding],
  ["adhesions", "adhesion", evolveAdhesion],
  ["adhesions", "report", evolveReport],
  ["adhesions", "structure", evolveStructure],
];

/** All that is not whole in what the services keep, one line each; empty when nothing is lost, doubled or changed. */
export async function wounds({ system }: TestSystem): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, { dataSource }] of Object.entries(system.services) as [string, RunningService][]) {
    found.push(...(await brokenChains(dataSource, name)), ...(await lostEvents(dataSource, name)));
  }
  for (const [service, table, evolve] of aggregates) {
    const { dataSource } = (system.services as Record<string, RunningService>)[service] as RunningService;
    found.push(...(await otherStates(dataSource, table, evolve)));
  }
  return found;
}

async function brokenChains({ manager }: DataSource, service: string): Promise<readonly string[]> {
  const heads: { subject: string }[] = await manager.query("SELECT subject FROM aggregate_head");
  const broken: string[] = [];
  for (const { subject } of heads) {
    const link = await firstBrokenLink(manager, subject);
    if (link !== undefined) broken.push(`${service}: the chain of ${subject} is broken at ${link}`);
  }
  return broken;
}

/** What was announced is numbered without a gap, ends where the head says, has left, and stands in no way. */
async function lostEvents(dataSource: DataSource, service: string): Promise<readonly string[]> {
  const [waiting] = await dataSource.query(
    "SELECT (SELECT count(*) FROM outbox WHERE published_at IS NULL)::int AS unpublished, (SELECT count(*) FROM parked_message)::int AS parked",
  );
  const gaps: { subject: string }[] = await dataSource.query(`
    SELECT head.subject FROM aggregate_head AS head
    LEFT JOIN (SELECT subject, (envelope::jsonb ->> 'sequence')::int AS sequence FROM outbox) AS sent ON sent.subject = head.subject
    GROUP BY head.subject, head.sequence
    HAVING count(sent.sequence) <> head.sequence OR count(DISTINCT sent.sequence) <> head.sequence
      OR coalesce(max(sent.sequence), 0) <> head.sequence`);
  return [
    ...(waiting.unpublished > 0 ? [`${service}: ${waiting.unpublished} events have not left`] : []),
    ...(waiting.parked > 0 ? [`${service}: ${waiting.parked} events are parked`] : []),
    ...gaps.map(({ subject }) => `${service}: the events of ${subject} have a gap`),
  ];
}

async function otherStates({ manager }: DataSource, table: string, evolve: Evolve): Promise<readonly string[]> {
  const kept: { id: string; state: object }[] = await manager.query(`SELECT id, state FROM "${table}"`);
  const differing: string[] = [];
  for (const { id, state } of kept) {
    const events = await readHistory(manager, id);
    const folded = events.reduce<object | undefined>((before, event) => evolve(before, event), undefined);
    if (events.length === 0 || canonicalJson(JSON.parse(JSON.stringify(folded))) !== canonicalJson(state)) {
      differing.push(`${table} ${id} is not what its ${events.length} events make of it`);
    }
  }
  return differing;
}
