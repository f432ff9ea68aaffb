import { newId } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource, EntityManager } from "typeorm";
import type { GraphContext } from "../graphql/context.ts";
import { accessTable } from "../postgres/kit-tables.ts";
import { rows, sql } from "../postgres/sql.ts";

/**
 * Who consulted which dossiers: agents and systems, apart from the technical log, with a retention of its own
 * (CNIL, délibération 2021-122: six months to a year; domain dossier 7.5).
 */
export interface AccessLog {
  /** Keeps what the request has shown, before it is answered: what can't be recorded is not shown. */
  record(context: GraphContext, operation: string | null): Promise<void>;
}

/** Where no entity is a dossier there is nothing to record. */
export const noAccessLog: AccessLog = { record: async () => undefined };

export function createAccessLog(manager: EntityManager): AccessLog {
  return {
    async record(context, operation) {
      const accesses = [...context.shown].map(([entity, ids]) => ({
        id: newId(),
        at: new Date(),
        request_id: context.requestId,
        actor_kind: context.actor.kind,
        actor_subject: context.actor.subject,
        organisation: context.actor.organisation,
        operation,
        entity,
        entity_ids: [...ids],
      }));
      if (accesses.length > 0) await manager.insert(accessTable, accesses);
    },
  };
}

/** One consultation of a dossier. */
export interface Access {
  readonly at: Date;
  readonly actorKind: string;
  readonly actorSubject: string;
  readonly organisation: string | null;
  readonly operation: string | null;
  readonly entity: string;
  readonly requestId: string;
}

/** Who consulted a dossier, the newest first. */
export function accessesTo(manager: EntityManager, id: string, limit: number): Promise<readonly Access[]> {
  return rows<Access>(
    manager,
    sql`SELECT at, actor_kind AS "actorKind", actor_subject AS "actorSubject", organisation, operation, entity, request_id AS "requestId"
        FROM access_log WHERE entity_ids @> ARRAY[${id}]::uuid[] ORDER BY at DESC LIMIT ${limit}`,
  );
}

const LOOK_EVERY_MS = 3_600_000;

export interface Forgetting {
  stop(): Promise<void>;
}

/** Forgets accesses once they are older than `months`. */
export function forgetAccesses(dataSource: DataSource, months: number, logger: Logger): Forgetting {
  const forget = () =>
    dataSource.query("DELETE FROM access_log WHERE at < clock_timestamp() - $1 * interval '1 month'", [months]).then(
      () => undefined,
      (err: unknown) => logger.warn({ err }, "Accesses past their retention could not be forgotten; it is tried again."),
    );
  let forgetting = forget();
  const timer = setInterval(() => {
    forgetting = forget();
  }, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await forgetting;
    },
  };
}
