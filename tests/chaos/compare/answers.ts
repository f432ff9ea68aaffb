import type { Actor, Day } from "@coop/kernel";
import type { Databases } from "../databases.ts";
import type { GraphClient } from "../graph-client.ts";
import { createRandom } from "../random.ts";
import { compareTotals } from "./answered-totals.ts";
import { type Difference, difference } from "./difference.ts";
import { differingFields } from "./differing-fields.ts";
import type { Lived } from "./ends.ts";
import { dossierQuery, expectedAnswer, readOwned } from "./owned.ts";

export interface Asked {
  readonly client: GraphClient;
  readonly databases: Databases;
  readonly lived: readonly Lived[];
  /** What the sample is drawn by. */
  readonly seed: number;
  readonly today: Day;
}

const SAMPLE = 30;
const AT_ONCE = 6;

/** Who is asked for each dossier; nobody is the public. One of the two ARS is that of its region. */
const readers = ["promoter", "ars-instructor-11", "has-instructor", "college-secretary", undefined] as const;

/** What the gateway tells several readers of a sample of dossiers, joined from all services, as the owners' databases have it. */
export async function compareAnswers(
  asked: Asked,
): Promise<{ readonly count: number; readonly differences: readonly Difference[] }> {
  const { client, databases, today } = asked;
  const sample = drawn(asked);
  const owned = await readOwned(
    databases,
    sample.map(({ protocolId }) => protocolId),
    today,
  );
  const questions = sample.flatMap(({ plan, protocolId }) =>
    [...new Set([...readers, `ars-instructor-${plan.regionCode}`])].map((account) => ({ account, protocolId })),
  );
  const waiting = questions.values();
  const found: Difference[] = [];
  async function worker(): Promise<void> {
    for (const { account, protocolId } of waiting) {
      const actor: Actor = await client.actorOf(account);
      const { data, codes } = await client.ask(account, dossierQuery, { id: protocolId });
      const faults = codes.length > 0 ? codes : differingFields(expectedAnswer(owned, protocolId, actor), sorted(data?.protocol));
      const where = `gateway, protocol ${protocolId} for ${account ?? "the public"}`;
      found.push(...faults.map((fault) => difference("ANSWER", where, fault)));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const totals = await compareTotals(client, databases);
  return { count: questions.length + totals.count, differences: [...found, ...totals.differences] };
}

/** One of every shape, and others by chance. */
function drawn({ lived, seed }: Asked): readonly Lived[] {
  const shuffled = createRandom(seed, -2).shuffled(lived);
  const byShape = Map.groupBy(shuffled, ({ plan }) => plan.shape);
  const firsts = [...byShape.values()].flatMap(([first]) => first ?? []);
  return [...new Set([...firsts, ...shuffled])].slice(0, SAMPLE);
}

/** Lists in the order of their identifiers: who sees them in which order is not asked here. */
function sorted<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted).sort((one, other) => (one.id < other.id ? -1 : 1)) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, sorted(held)])) as Value;
}
