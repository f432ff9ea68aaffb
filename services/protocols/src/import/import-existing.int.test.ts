import { type Actor, partId } from "@coop/kernel";
import { arsInstructor, ask, ministry, promoter, type ServiceBench, startServiceBench } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { existingProtocols } from "../../data/existing-protocols.ts";
import { createProtocols, type ProtocolsService } from "../service.ts";
import { existingProtocolId } from "./import-existing.ts";

const at = new Date("2026-11-22T09:00:00Z");
let bench: ServiceBench;
let protocols: ProtocolsService;

beforeAll(async () => {
  bench = await startServiceBench((dependencies) => {
    protocols = createProtocols(dependencies);
    return protocols;
  });
});
afterAll(() => bench.stop());

const counted = ["protocol", "authorisation", "history", "outbox", "delta"] as const;

async function counts(): Promise<Record<string, number>> {
  const entries = counted.map(async (table) => {
    const [{ count }] = await protocols.dataSource.query(`SELECT count(*)::int AS count FROM ${table}`);
    return [table, count];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function read(key: string, fields: string, actor: Actor = promoter) {
  const answer = await ask(bench.service, actor, at, `query ($id: ID!) { protocol(id: $id) { ${fields} } }`, {
    id: existingProtocolId(key),
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.protocol;
}

test("an import that was broken off goes on where it was, two at once do it once, and a repeat changes nothing", async () => {
  const half = existingProtocols.slice(0, 15);
  expect(await protocols.importExisting(half, at)).toBe(15);
  const [one, other] = await Promise.all([1, 2].map(() => protocols.importExisting(existingProtocols, at)));
  expect(Number(one) + Number(other)).toBe(existingProtocols.length - 15);

  const once = await counts();
  expect(once).toMatchObject({ protocol: existingProtocols.length, history: existingProtocols.length });
  expect(await protocols.importExisting(existingProtocols, new Date("2027-01-01T09:00:00Z"))).toBe(0);
  expect(await counts()).toEqual(once);
});

test("each is announced and kept with who recorded it and why", async () => {
  const [row] = await protocols.dataSource.query("SELECT type, actor_kind, why, number FROM history WHERE subject = $1", [
    existingProtocolId("asalee"),
  ]);
  expect(row).toEqual({
    type: "ExistingProtocolRecorded",
    actor_kind: "SYSTEM",
    why: "Reprise des protocoles existants",
    number: 1,
  });
});

test("a regional one has an authorisation for each order of an ARS, with its date and no more than the sources tell", async () => {
  const fields = `status region { code } delegateProfessions { code }
    authorisations { id scope regions { code } orderNumber signedOn publishedOn inForceOn version }
    provenance { sources toVerify note acts { kind authority date reference } }`;
  expect(await read("asalee", fields)).toMatchObject({
    status: "IN_FORCE",
    region: { code: "54" },
    delegateProfessions: [{ code: "60" }],
    authorisations: [
      {
        id: partId(existingProtocolId("asalee"), "REGION:54:0"),
        scope: "REGION",
        regions: [{ code: "54" }],
        orderNumber: "2012/000623",
        signedOn: "2012-06-18",
        publishedOn: null,
        inForceOn: null,
        version: null,
      },
    ],
    provenance: { acts: [{ kind: "HAS_OPINION" }, { kind: "ARRETE", authority: "ARS", date: "2012-06-18" }] },
  });
});

test("a national one is authorised once, for the nation, by the newest order of the ministers", async () => {
  const nationals = existingProtocols.filter(({ regime, outcome }) => regime === "NATIONAL" && outcome === "AUTHORISED");
  expect(nationals.length).toBeGreaterThan(5);
  for (const { key, acts } of nationals) {
    const newest = acts.filter(({ kind }) => kind === "ARRETE").at(-1);
    const { authorisations, region } = await read(
      key,
      "region { code } authorisations { scope regions { code } signedOn publishedOn }",
    );
    expect([key, region, authorisations]).toEqual([
      key,
      null,
      [{ scope: "NATIONAL", regions: [], signedOn: newest?.date, publishedOn: newest?.publishedOn }],
    ]);
  }
});

test("what was refused is refused, and what is only remembered is marked", async () => {
  expect(await read("neuro-oncologie-suivi", "status authorisations { id }")).toEqual({ status: "REFUSED", authorisations: [] });
  expect(await read("depistage-bpco", "authorisations { id } provenance { toVerify }")).toEqual({
    authorisations: [],
    provenance: { toVerify: true },
  });
});

test("nobody can act on a national one", async () => {
  for (const actor of [promoter, ministry, arsInstructor("11")]) {
    for (const { key } of existingProtocols.filter(({ regime }) => regime === "NATIONAL")) {
      const { availableActions } = await read(key, "availableActions { verb allowed }", actor);
      expect(availableActions.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
    }
  }
});
