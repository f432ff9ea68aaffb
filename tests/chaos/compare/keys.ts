import type { ServiceName } from "@coop/infra/embedded/services.ts";
import { sql } from "@coop/service-kit";
import type { Databases } from "../databases.ts";
import { ACCEPTED, type Act } from "../journal.ts";
import { type Difference, difference } from "./difference.ts";

interface KeptKey {
  readonly actor_subject: string;
  readonly field: string;
  readonly key: string;
  readonly outcome: {
    readonly ok: boolean;
    readonly value?: { readonly id: string };
    readonly refusal?: { readonly code: string };
  } | null;
}

/** Errors leave no key behind: the same request may come again. */
const LEAVES_NO_KEY = new Set(["NOT_FOUND"]);

/** Every answered key is kept once with the answer that was given, and no key is kept that nobody sent. */
export async function compareKeys(
  databases: Databases,
  service: ServiceName,
  acts: readonly Act[],
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  const own = acts.filter((act) => act.service === service && !LEAVES_NO_KEY.has(act.outcome));
  const kept = await databases.rows<KeptKey>(service, sql`SELECT actor_subject, field, key, outcome FROM idempotency`);
  const byPlace = new Map(kept.map((row) => [`${row.actor_subject} ${row.field} ${row.key}`, row]));
  for (const { subject, verb, key, outcome, aggregateId } of own) {
    const place = `${subject} ${verb} ${key}`;
    const row = byPlace.get(place);
    byPlace.delete(place);
    const where = `${service}, key ${key} of ${verb}`;
    if (!row) found.push(difference("MUTATION", where, `was answered ${outcome} and is not kept`));
    else if (row.outcome !== null && answerOf(row.outcome) !== outcome)
      found.push(difference("MUTATION", where, `was answered ${outcome}; kept is ${answerOf(row.outcome)}`));
    else if (row.outcome?.ok && verb !== "writeSection" && row.outcome.value?.id !== aggregateId)
      found.push(difference("MUTATION", where, `changed ${row.outcome.value?.id}, answered was ${aggregateId}`));
  }
  for (const [place, { outcome }] of byPlace) {
    const what = outcome === null ? "has no outcome" : `was ${answerOf(outcome)}, and nobody was answered so`;
    found.push(difference(outcome === null ? "HALF" : "MUTATION", `${service}, key ${place}`, what));
  }
  const halves = kept
    .filter(({ outcome }) => outcome === null)
    .filter(({ actor_subject, field, key }) => !byPlace.has(`${actor_subject} ${field} ${key}`));
  return [
    ...found,
    ...halves.map(({ field, key }) => difference("HALF", `${service}, key ${key} of ${field}`, "has no outcome")),
  ];
}

function answerOf({ ok, refusal }: NonNullable<KeptKey["outcome"]>): string {
  return ok ? ACCEPTED : (refusal?.code ?? "REFUSED");
}
