import { type Actor, contentHash, type Refusal, type Result } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { IdempotencyKeyReused } from "../graphql/errors.ts";
import { idempotencyTable } from "../postgres/kit-tables.ts";
import { row, sql } from "../postgres/sql.ts";

export interface Request {
  readonly actor: Actor;
  /** Name of the mutation. */
  readonly field: string;
  readonly key: string;
  readonly arguments: object;
}

/**
 * Does the work once per actor, field and key. Several at once: one works, the others wait for it and get its answer.
 * Refusals are kept like successes; a fault leaves nothing, so that the same key can be tried again.
 *
 * Throws `IdempotencyKeyReused` when the key came with other arguments before.
 */
export async function once<Value, Refused extends Refusal>(
  manager: EntityManager,
  request: Request,
  work: () => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused>> {
  const place = { actor_subject: request.actor.subject, field: request.field, key: request.key };
  const arguments_hash = contentHash(JSON.parse(JSON.stringify(request.arguments, bigintAsText)));
  const claimed = await row(
    manager,
    sql`INSERT INTO idempotency (actor_subject, field, key, arguments_hash, recorded_at)
        VALUES (${place.actor_subject}, ${place.field}, ${place.key}, ${arguments_hash}, ${new Date()})
        ON CONFLICT DO NOTHING RETURNING 1`,
  );
  if (!claimed) {
    const earlier = await manager.findOneByOrFail(idempotencyTable, place);
    if (earlier.arguments_hash !== arguments_hash) throw new IdempotencyKeyReused();
    return earlier.outcome as Result<Value, Refused>;
  }
  const outcome = await work();
  await manager.update(idempotencyTable, place, { outcome });
  return outcome;
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
