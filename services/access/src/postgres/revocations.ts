import { rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

/** Tokens of this subject for this organisation that were issued until then count no more. */
export interface Revocation {
  readonly subject: string;
  readonly organisation: string;
  /** Instant of the system clock, ISO 8601: tokens live by that one. */
  readonly revokedAt: string;
}

/** Longer than any token lives; then there is nothing left to revoke. */
const KEPT_MINUTES = 15;

export async function revokeTokensOfAgents(manager: EntityManager, agentIds: readonly string[]): Promise<void> {
  await rows(
    manager,
    sql`INSERT INTO revocation (subject, organisation, revoked_at)
        SELECT DISTINCT subject, organisation, now() FROM agent WHERE id = ANY(${[...agentIds]}::uuid[]) AND subject IS NOT NULL
        ON CONFLICT (subject, organisation) DO UPDATE SET revoked_at = excluded.revoked_at`,
  );
}

/** Of all who act for the organisation, people and systems. */
export async function revokeTokensOfOrganisation(manager: EntityManager, code: string): Promise<void> {
  await rows(
    manager,
    sql`INSERT INTO revocation (subject, organisation, revoked_at)
        SELECT subject, ${code}, now() FROM agent WHERE organisation = ${code} AND subject IS NOT NULL
        UNION SELECT subject, ${code}, now() FROM partner_client WHERE organisation = ${code}
        ON CONFLICT (subject, organisation) DO UPDATE SET revoked_at = excluded.revoked_at`,
  );
}

export async function revokeTokensOfClient(
  manager: EntityManager,
  { subject, organisation }: { readonly subject: string; readonly organisation: string },
): Promise<void> {
  await rows(
    manager,
    sql`INSERT INTO revocation (subject, organisation, revoked_at) VALUES (${subject}, ${organisation}, now())
        ON CONFLICT (subject, organisation) DO UPDATE SET revoked_at = excluded.revoked_at`,
  );
}

/** What the gateways must know, the same text while nothing changes; what no token can outlive is left out. */
export async function readRevocations(manager: EntityManager): Promise<readonly Revocation[]> {
  const found = await rows<Omit<Revocation, "revokedAt"> & { readonly revokedAt: Date }>(
    manager,
    sql`SELECT subject, organisation, revoked_at AS "revokedAt" FROM revocation
        WHERE revoked_at > now() - make_interval(mins => ${KEPT_MINUTES}) ORDER BY revoked_at, subject`,
  );
  return found.map(({ subject, organisation, revokedAt }) => ({ subject, organisation, revokedAt: revokedAt.toISOString() }));
}
