import { topics } from "@coop/contracts";
import { fold, newId, systemActor } from "@coop/kernel";
import { createStore, firstBrokenLink, readHistory } from "@coop/service-kit";
import { type ServiceBench, startServiceBench } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { evolve } from "./domain/evolve.ts";
import type { Protocol, ProtocolEvent } from "./domain/protocol.ts";
import { opening, walk } from "./domain/random-histories.ts";
import { whatWaits } from "./domain/tasks.ts";
import { announceProtocol } from "./events/publish.ts";
import { projectProtocol, protocolColumns } from "./postgres/protocol-rows.ts";
import { createProtocols } from "./service.ts";

const store = createStore<Protocol, ProtocolEvent>(
  {
    name: "Protocol",
    table: "protocol",
    evolve,
    columns: protocolColumns,
    announce: announceProtocol,
    tasks: whatWaits,
    project: projectProtocol,
  },
  { source: "/coop/protocols", topic: topics.protocols },
);
const occasion = { actor: systemActor, at: new Date("2017-01-09T09:00:00Z") };
let bench: ServiceBench;
beforeAll(async () => {
  bench = await startServiceBench(createProtocols);
});
afterAll(() => bench.stop());

/** References are unique, and every history has the same one. */
let filed = 0;
function withReference(event: ProtocolEvent): ProtocolEvent {
  if (event.type !== "ProtocolSubmitted") return event;
  filed += 1;
  return { ...event, data: { ...event.data, reference: `COOP-2017-${filed}` } };
}

/** Keeps a random history in the database, and returns the state that it leads to. */
async function keep(id: string, choices: readonly number[]): Promise<Protocol> {
  const { dataSource } = bench.service;
  let stored = await dataSource.transaction((manager) => store.create(manager, id, occasion, opening));
  for (const { events } of walk(choices)) {
    stored = await dataSource.transaction(async (manager) => {
      const current = await store.lock(manager, id);
      if (!current) throw new Error("The protocol is gone.");
      return store.append(manager, current, occasion, events.map(withReference));
    });
  }
  return stored.state;
}

test("kept in the database, a history still folds to the state, its chain is whole and its announcements have no gap", async () => {
  const { manager } = bench.service.dataSource;
  const choices = fc.array(fc.nat({ max: 100_000 }), { minLength: 25, maxLength: 30, size: "max" });
  await fc.assert(
    fc.asyncProperty(choices, async (chosen) => {
      const id = newId();
      const state = await keep(id, chosen);
      const [row] = await manager.query("SELECT state, status, revision FROM protocol WHERE id = $1", [id]);
      expect(row.state).toEqual(state);
      expect(row.status).toBe(state.status);
      expect(fold(evolve, (await readHistory(manager, id)) as readonly ProtocolEvent[])).toEqual(state);
      expect(await firstBrokenLink(manager, id)).toBeUndefined();
      const sent = await manager.query(
        "SELECT (envelope::json->>'sequence')::int AS sequence FROM outbox WHERE subject = $1 ORDER BY position",
        [id],
      );
      expect(sent.map(({ sequence }: { sequence: number }) => sequence)).toEqual(
        sent.map((_: unknown, index: number) => index + 1),
      );
      const versions = await manager.query("SELECT number, hash FROM protocol_version WHERE protocol_id = $1 ORDER BY number", [
        id,
      ]);
      expect(versions).toEqual(state.versions.map(({ number, hash }) => ({ number, hash })));
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);
