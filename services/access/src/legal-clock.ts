import { accept, type Refusal, type Result, refusal, reject } from "@coop/kernel";
import type { Pool } from "pg";

export type ClockRefusal = Refusal<"CLOCK_NOT_MOVABLE", Record<string, never>>;

/** The clock that dates legal facts. Moved, it keeps ticking, for every process that asks. */
export interface LegalClock {
  readonly movable: boolean;
  readClock(): Promise<Date>;
  /** Makes it `to` now; answers with the legal time. */
  moveClock(to: Date): Promise<Result<Date, ClockRefusal>>;
  /** Puts the legal clock back on the system clock. */
  resetClock(): Promise<Result<Date, ClockRefusal>>;
}

/** The system clock: an offset left in the database by mistake must not date an order of the ministry. */
export function createSystemClock(now: () => Date = () => new Date()): LegalClock {
  const refused = async () => reject(refusal("CLOCK_NOT_MOVABLE", {}));
  return { movable: false, readClock: async () => now(), moveClock: refused, resetClock: refused };
}

export function createMovableClock(pool: Pool, now: () => Date = () => new Date()): LegalClock {
  return {
    movable: true,

    async readClock() {
      const { rows } = await pool.query<{ offset_ms: string }>("SELECT offset_ms FROM legal_clock");
      return new Date(now().getTime() + Number(rows[0]?.offset_ms ?? 0));
    },

    async moveClock(to) {
      await pool.query(
        "INSERT INTO legal_clock (offset_ms) VALUES ($1) ON CONFLICT (is_only_row) DO UPDATE SET offset_ms = excluded.offset_ms",
        [to.getTime() - now().getTime()],
      );
      return accept(to);
    },

    async resetClock() {
      await pool.query("DELETE FROM legal_clock");
      return accept(now());
    },
  };
}
