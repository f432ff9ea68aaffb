import type { Proof } from "../start-proof.ts";

/** How many mutations have succeeded since the data was begun. What the system does of its own accord is none. */
export async function countSuccesses({ system: { services }, readAccess }: Proof): Promise<number> {
  const statement = "SELECT count(*)::int AS count FROM idempotency WHERE outcome ->> 'ok' = 'true'";
  const counted = await Promise.all([
    readAccess(statement),
    ...Object.values(services).map(({ dataSource }) => dataSource.query(statement)),
  ]);
  return counted.flat().reduce((sum, { count }) => sum + count, 0);
}
