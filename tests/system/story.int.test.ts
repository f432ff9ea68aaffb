import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { unfinished } from "./attack/fingerprint.ts";
import { wounds } from "./attack/wholeness.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { createGraph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
}, 60_000);
afterAll(() => system.stop(), 30_000);

test("one dossier goes from the first draft to the first yearly report, and what was told is kept whole", async () => {
  const refusals: Record<string, string> = {};
  const graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  const tell = {
    ...silentTeller,
    refuses(what: string, why: string) {
      refusals[what] = why;
    },
  };
  const { protocolId } = await tellTheStory({ graph, tell });

  expect(refusals).toEqual({
    "Déposer sans lettre d'intention": expect.stringContaining("état actuel"),
    "Fournir un fichier qui n'a pas été envoyé": expect.any(String),
    "Préparer l'arrêté avec des réserves ouvertes": expect.stringContaining("état actuel"),
    "Accorder 37 mois": expect.stringContaining("36"),
    "Signer un arrêté que personne n'a préparé": expect.any(String),
    "Déposer sans engagement ni assurance": expect.any(String),
    "Plus d'événements graves que d'événements": expect.any(String),
  });
  const { protocol } = await graph.ask(
    null,
    "query ($id: ID!) { protocol(id: $id) { status teamCount authorisations { id } } }",
    {
      id: protocolId,
    },
  );
  expect(protocol).toEqual({ status: "IN_FORCE", teamCount: 1, authorisations: [{ id: expect.any(String) }] });

  await waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 10_000, describe: "events that arrive" });
  expect(await wounds(system)).toEqual([]);
}, 60_000);

test("the same story can be told again beside the first, and nothing of it is mixed up", async () => {
  const graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  const { protocolId } = await tellTheStory({ graph, tell: silentTeller });
  const { protocol } = await graph.ask(
    "has-instructor",
    "query ($id: ID!) { protocol(id: $id) { opinions { id } funding { id } teamCount } }",
    {
      id: protocolId,
    },
  );
  expect(protocol).toEqual({ opinions: [{ id: expect.any(String) }], funding: { id: expect.any(String) }, teamCount: 1 });
  await waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 10_000, describe: "events that arrive" });
  expect(await wounds(system)).toEqual([]);
}, 60_000);

test("what is changed behind the back of the services is found", async () => {
  const { dataSource } = system.system.services.protocols;
  await dataSource.query(
    "UPDATE history SET payload = replace(payload, '2017-DOS-0042', '2017-DOS-0043') WHERE type = 'OrderSigned'",
  );
  await dataSource.query("UPDATE grid_section SET state = state || '{\"section\": \"TEAM\"}' WHERE section = 'TRAINING'");
  await dataSource.query("DELETE FROM outbox WHERE position = (SELECT max(position) FROM outbox)");
  const found = await wounds(system);
  expect(found.filter((wound) => wound.includes("is broken"))).toHaveLength(2);
  expect(found.filter((wound) => wound.includes("grid_section"))).toHaveLength(2);
  expect(found.filter((wound) => wound.includes("have a gap"))).toHaveLength(1);
});
