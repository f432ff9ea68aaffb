import type { EntityManager } from "typeorm";
import { row, sql } from "../postgres/sql.ts";

/**
 * Beside a statement: its commit does not wait for the disk. For what does no harm when a crash of the server undoes it,
 * such as that events are published: they go out twice then, and every inbox ignores it.
 */
export const withoutDisk = sql`(SELECT set_config('synchronous_commit', 'off', true)) AS setting`;

export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly milliseconds: number;
}

/**
 * Takes the lease or prolongs it. A holder that is stopped or killed loses it when it expires; an advisory lock would be
 * kept by a stopped process. The database's clock decides, so that copies on several machines agree.
 */
export async function holdLease(manager: EntityManager, { name, holder, milliseconds }: Lease): Promise<boolean> {
  const held = await row(
    manager,
    sql`INSERT INTO lease (name, holder, expires_at)
        SELECT ${name}, ${holder}::uuid, clock_timestamp() + ${milliseconds} * interval '1 millisecond' FROM ${withoutDisk}
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
        WHERE lease.holder = excluded.holder OR lease.expires_at < clock_timestamp()
        RETURNING 1`,
  );
  return held !== undefined;
}

export async function releaseLease(manager: EntityManager, { name, holder }: Lease): Promise<void> {
  await manager.query("DELETE FROM lease WHERE name = $1 AND holder = $2", [name, holder]);
}

export interface KeptLease {
  readonly holder: string;
  /** Whether we hold it, or could take it. The database is asked once half of its time is over. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** A lease that is asked for again and again. A process that was stopped meanwhile finds its time over. */
export function keepLease(manager: EntityManager, lease: Lease): KeptLease {
  let freshUntil = Number.NEGATIVE_INFINITY;
  return {
    holder: lease.holder,
    async isHeld() {
      const now = performance.now();
      if (now < freshUntil) return true;
      const held = await holdLease(manager, lease);
      if (held) freshUntil = now + lease.milliseconds / 2;
      return held;
    },
    release() {
      freshUntil = Number.NEGATIVE_INFINITY;
      return releaseLease(manager, lease);
    },
  };
}
