import type { EntityManager } from "typeorm";
import { row, sql } from "../postgres/sql.ts";

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
    sql`INSERT INTO lease (name, holder, expires_at) VALUES (${name}, ${holder}, clock_timestamp() + ${milliseconds} * interval '1 millisecond')
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
        WHERE lease.holder = excluded.holder OR lease.expires_at < clock_timestamp()
        RETURNING 1`,
  );
  return held !== undefined;
}

export async function releaseLease(manager: EntityManager, { name, holder }: Lease): Promise<void> {
  await manager.query("DELETE FROM lease WHERE name = $1 AND holder = $2", [name, holder]);
}
