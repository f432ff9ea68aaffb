import { type Adapter, type AdapterFactory, errors } from "oidc-provider";
import type { Pool } from "pg";
import { blindAdapter } from "./blind-adapter.ts";

/** The memory of oidc-provider in one table. Time is the system clock of the database, the same for all copies. */
export function createAdapterFactory(pool: Pool): AdapterFactory {
  return (model) => blindAdapter(model, createAdapter(pool, model));
}

function createAdapter(pool: Pool, model: string): Adapter {
  async function findBy(column: "id" | "uid" | "user_code", value: string) {
    const { rows } = await pool.query<{ payload: Record<string, unknown> }>(
      `SELECT payload FROM oidc_payload WHERE model = $1 AND ${column} = $2 AND (expires_at IS NULL OR expires_at > now())`,
      [model, value],
    );
    return rows[0]?.payload;
  }

  return {
    find: (id) => findBy("id", id),
    findByUid: (uid) => findBy("uid", uid),
    findByUserCode: (userCode) => findBy("user_code", userCode),

    async upsert(id, payload, expiresInSeconds) {
      await pool.query(
        `INSERT INTO oidc_payload (model, id, payload, expires_at) VALUES ($1, $2, $3, now() + make_interval(secs => $4))
         ON CONFLICT (model, id) DO UPDATE SET payload = excluded.payload, expires_at = excluded.expires_at`,
        [model, id, payload, expiresInSeconds ?? null],
      );
    },

    async consume(id) {
      const { rowCount } = await pool.query(
        `UPDATE oidc_payload SET payload = payload || jsonb_build_object('consumed', floor(extract(epoch FROM now())))
         WHERE model = $1 AND id = $2 AND NOT payload ? 'consumed'`,
        [model, id],
      );
      // oidc-provider looked before: of two requests that come at once, both saw it unused, and one goes on.
      if (rowCount === 0) throw new errors.InvalidGrant("used by another request at the same time");
    },

    async destroy(id) {
      await pool.query("DELETE FROM oidc_payload WHERE model = $1 AND id = $2", [model, id]);
    },

    async revokeByGrantId(grantId) {
      await pool.query("DELETE FROM oidc_payload WHERE model = $1 AND grant_id = $2", [model, grantId]);
    },
  };
}

/** Deletes what has expired and says how many rows that was. Several copies may do it at once. */
export async function purgeExpired(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query("DELETE FROM oidc_payload WHERE expires_at <= now()");
  return rowCount ?? 0;
}
