import { organisationId, systemActor } from "@coop/kernel";
import { bringInAll, rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Organisation } from "../domain/organisation/organisation.ts";
import { organisationAggregate } from "./aggregates.ts";

/** Brings in those of the organisations that are not there yet, once, also when two transactions do so at the same time. */
export async function bringInOrganisations(
  manager: EntityManager,
  organisations: readonly Organisation[],
  now: Date,
): Promise<void> {
  const codes = organisations.map(({ code }) => code);
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended(code, 0)) FROM unnest($1::text[]) AS code ORDER BY code", [
    codes,
  ]);
  const found = await rows<{ code: string }>(manager, sql`SELECT code FROM organisation WHERE code = ANY(${codes}::text[])`);
  const known = new Set(found.map(({ code }) => code));
  const registered = organisations
    .filter(({ code }) => !known.has(code))
    .map((data) => ({ id: organisationId(data.code), events: [{ type: "OrganisationRegistered", data } as const] }));
  await bringInAll(manager, organisationAggregate, registered, { actor: systemActor, at: now });
}
