import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@coop/kernel";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { chainLink, lockHead } from "../aggregate/history.ts";
import type { HistoryRow } from "../postgres/kit-tables.ts";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { sealsIn } from "./published-seals.ts";
import { parseSealingKey, type SealingKey } from "./seal.ts";
import { publishSeals } from "./seal-daily.ts";
import { takeSeal } from "./take-seal.ts";
import { publicKeyOf, trust } from "./trusted-keys.ts";
import { verifyHistory } from "./verify-history.ts";

function newKey(): SealingKey {
  const { privateKey } = generateKeyPairSync("ed25519");
  return parseSealingKey(privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"));
}

const key = newKey();
const trusted = trust([publicKeyOf(key)]);
const counted = { type: "Counted", data: { by: 1 } } as const;

let database: CounterDatabase;
let ids: readonly string[];
let folder: string;
beforeEach(async () => {
  database = await openCounterDatabase();
  folder = await mkdtemp(join(tmpdir(), "coop-seals-"));
  ids = [newId(), newId(), newId()];
  for (const id of ids) await count(id, 2);
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function count(id: string, times: number): Promise<void> {
  const events = Array.from({ length: times }, () => counted);
  await database.dataSource.transaction(async (manager) => {
    const current = await counters.lock(manager, id);
    if (current) await counters.append(manager, current, occasion, events);
    else await counters.create(manager, id, occasion, events);
  });
}
const seal = (day = "2017-01-10T00:00:00.000Z", by = key) =>
  takeSeal(database.dataSource, { service: "counters", key: by }, new Date(day));
const verify = () => verifyHistory(database.dataSource, "counters", trusted);
const id = () => ids[1] as string;

test("a seal vouches for the chains that have grown, and only for those", async () => {
  expect(await seal()).toMatchObject({ number: 1, leaves: 3 });
  expect(await seal()).toMatchObject({ number: 2, leaves: 0 });
  await count(id(), 1);
  expect(await seal()).toMatchObject({ number: 3, leaves: 1 });
  expect(await verify()).toEqual({ chains: 3, entries: 7, seals: 3, brokenChains: [], brokenSeals: [] });
});

test("two copies that seal at once make one seal each, in one chain", async () => {
  const other = await database.another();
  await Promise.all([seal(), takeSeal(other, { service: "counters", key }, new Date()), seal()]);
  expect(await verify()).toMatchObject({ seals: 3, brokenSeals: [] });
});

test("none is taken when the newest one is found to do", async () => {
  await seal();
  const taken = await takeSeal(database.dataSource, { service: "counters", key }, new Date(), (latest) => latest?.number === 1);
  expect(taken).toBeUndefined();
});

test("a seal of another key is one that nobody knows", async () => {
  await seal();
  await seal(undefined, newKey());
  expect((await verify()).brokenSeals).toEqual([{ number: 2, fault: "UNKNOWN_KEY" }]);
});

describe("what is changed by SQL is found", () => {
  test("an entry of one chain among others", async () => {
    await database.query(`UPDATE history SET actor_organisation = 'ars-11' WHERE subject = '${id()}' AND number = 2`);
    expect((await verify()).brokenChains).toEqual([{ subject: id(), number: 2 }]);
  });

  test("an entry that is emptied as a purge would, which no purge did", async () => {
    await seal();
    await database.query(`UPDATE history SET payload = NULL, salt = NULL, why = NULL WHERE subject = '${id()}' AND number = 1`);
    expect((await verify()).brokenChains).toEqual([{ subject: id(), number: 1 }]);
  });

  test("a chain without its head, and a head without its chain", async () => {
    await database.query(`DELETE FROM aggregate_head WHERE subject = '${ids[0]}'`);
    await database.query(`DELETE FROM history WHERE subject = '${ids[2]}'`);
    const broken = (await verify()).brokenChains;
    expect(broken).toHaveLength(2);
    expect(broken).toEqual(
      expect.arrayContaining([
        { subject: ids[0], number: 3 },
        { subject: ids[2], number: 1 },
      ]),
    );
  });

  test("a chain that was written anew with its head: only the seal knows", async () => {
    await seal();
    await rewrite(id());
    expect(await verify()).toMatchObject({
      brokenChains: [],
      brokenSeals: [{ number: 1, fault: "CHAIN", chain: { subject: id(), number: 2 } }],
    });
  });

  test.each([
    ["UPDATE history_seal SET root = repeat('0', 64) WHERE number = 2", ["SIGNATURE", "LEAVES", "PREVIOUS"]],
    ["UPDATE history_seal SET sealed_at = sealed_at - interval '1 day' WHERE number = 2", ["SIGNATURE", "PREVIOUS"]],
    ["DELETE FROM history_sealed_chain WHERE seal = 2", ["LEAVES"]],
    ["DELETE FROM history_sealed_chain WHERE seal = 2; DELETE FROM history_seal WHERE number = 2", ["PREVIOUS"]],
    ["UPDATE history_sealed_chain SET link = repeat('0', 64) WHERE seal = 2", ["LEAVES", "CHAIN"]],
  ])("%s", async (tampering, faults) => {
    await seal();
    await count(id(), 1);
    await seal();
    await seal();
    await database.query(tampering);
    expect((await verify()).brokenSeals.map(({ fault }) => fault)).toEqual(faults);
  });
});

describe("what was handed out of the database vouches for its end", () => {
  const published = () => sealsIn(folder);
  const hand = () => publishSeals(database.dataSource.manager, "counters", published());
  const verifyWith = () => verifyHistory(database.dataSource, "counters", trusted, published());

  /** As somebody with all rights in the database would: nothing is left of what came after the first seal. */
  async function cut(): Promise<void> {
    await database.query(`DELETE FROM history_sealed_chain WHERE seal = 2; DELETE FROM history_seal WHERE number = 2;
      DELETE FROM history WHERE subject = '${id()}' AND number = 3;
      UPDATE aggregate_head SET history_count = 2, chain_link = (SELECT link FROM history WHERE subject = '${id()}' AND number = 2)
      WHERE subject = '${id()}'`);
  }

  beforeEach(async () => {
    await seal();
    await count(id(), 1);
    await seal();
  });

  test("a whole history is whole with what was handed out, once or again, and with what was not yet", async () => {
    await hand();
    await hand();
    await seal();
    expect((await published().all("counters")).map(({ number }) => number)).toEqual([1, 2]);
    expect(await verifyWith()).toMatchObject({ seals: 3, brokenChains: [], brokenSeals: [] });
  });

  test("the newest seal is gone with its leaves, its entries and their head: the database alone looks whole", async () => {
    await hand();
    await cut();
    expect(await verify()).toMatchObject({ brokenChains: [], brokenSeals: [] });
    expect((await verifyWith()).brokenSeals).toEqual([{ number: 2, fault: "PUBLISHED" }]);
    await expect(hand()).rejects.toThrow("was published and is not kept");
  });

  test("another seal in its place does not pass for it, nor can it be handed out", async () => {
    await hand();
    await cut();
    await count(id(), 1);
    await seal("2017-01-11T00:00:00.000Z");
    expect((await verifyWith()).brokenSeals).toEqual([{ number: 2, fault: "PUBLISHED" }]);
    await expect(hand()).rejects.toThrow("Another seal 2 of counters was published");
  });
});

test("a purge leaves chains and seals whole", async () => {
  await seal();
  await database.dataSource.transaction(async (manager) => {
    const current = await counters.lock(manager, id());
    if (current) await counters.erase(manager, current, occasion);
  });
  expect(await verify()).toMatchObject({ entries: 7, brokenChains: [], brokenSeals: [] });
});

test("chains over several batches are walked whole", async () => {
  for (const id of Array.from({ length: 7 }, newId)) await count(id, 900);
  expect(await verify()).toMatchObject({ chains: 10, entries: 6_306, brokenChains: [] });
});

/** As somebody with all rights in the database would: the last entry by another organisation, its link and the head to match. */
async function rewrite(subject: string): Promise<void> {
  await database.dataSource.transaction(async (manager) => {
    await lockHead(manager, subject);
    const [first, last] = (await manager.query("SELECT * FROM history WHERE subject = $1 ORDER BY number", [subject])) as [
      HistoryRow,
      HistoryRow,
    ];
    const link = chainLink(first.link, { ...last, actor_organisation: "ars-11" });
    await manager.query("UPDATE history SET actor_organisation = 'ars-11', link = $2 WHERE subject = $1 AND number = 2", [
      subject,
      link,
    ]);
    await manager.query("UPDATE aggregate_head SET chain_link = $2 WHERE subject = $1", [subject, link]);
  });
}
