import { protocolEvents } from "@coop/contracts";
import { type Actor, newId } from "@coop/kernel";
import {
  arsInstructor,
  cnam,
  cnci,
  collegeMember,
  hasCollegeSecretary,
  hasInstructor,
  ministry,
  partnerArs,
  promoter,
  publicActor,
  secondPromoter,
  stranger,
} from "@coop/testkit";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { advice, ars, type Consulting, cme, consulting, order, urps } from "./testing/consulting.ts";
import { march, type OpinionsBench, startOpinions } from "./testing/opinions-bench.ts";
import { dossierOf } from "./testing/protocol-events.ts";

let bench: OpinionsBench;
let talk: Consulting;
beforeAll(async () => {
  bench = await startOpinions();
  talk = consulting(bench);
});
afterAll(() => bench.stop());

const people: Readonly<Record<string, Actor>> = {
  ...{ urps, order, cme, ars, hasInstructor, hasCollegeSecretary, promoter, secondPromoter, stranger },
  sameCodeOfAnotherKind: { ...urps, kind: "INTERNAL_BODY" },
  otherArs: arsInstructor("11"),
  partner: partnerArs("24", ["opinions:read"]),
  partnerWithoutScope: partnerArs("24", ["protocols:read"]),
  ...{ collegeMember, ministry, cnci, cnam, publicActor },
};

interface Asked {
  readonly id: string;
  readonly protocolId: string;
}

const ways: readonly (readonly [string, (actor: Actor, asked: Asked) => Promise<readonly { readonly id: string }[]>])[] = [
  ["consultation(id:)", async (actor, { id }) => [await talk.read(actor, id, "id")].filter(Boolean)],
  [
    "the list and its total",
    async (actor, { protocolId }) => {
      const { nodes, totalCount } = await talk.list(actor, { protocolId });
      expect(totalCount.count).toBe(nodes.length);
      return nodes;
    },
  ],
  [
    "_entities of the consultation",
    async (actor, { id }) =>
      (await talk.entities(actor, [{ __typename: "Consultation", id }], "... on Consultation { id }")).filter(Boolean),
  ],
  [
    "_entities of the protocol",
    async (actor, { protocolId }) => {
      const representation = { __typename: "Protocol", id: protocolId };
      const [protocol] = await talk.entities(actor, [representation], "... on Protocol { consultations { id } }");
      return protocol.consultations;
    },
  ],
];

async function seenBy(asked: Asked, see: (actor: Actor, asked: Asked) => Promise<readonly { readonly id: string }[]>) {
  const seen: string[] = [];
  for (const [name, actor] of Object.entries(people)) {
    const found = await see(actor, asked);
    expect(found.filter(({ id }) => id !== asked.id)).toEqual([]);
    if (found.length > 0) seen.push(name);
  }
  return seen.sort();
}

describe.each(ways)("by %s", (_way, see) => {
  test("the body that is asked, who instructs and the promoters know of a consultation, and nobody else", async () => {
    const { protocolId } = await bench.refer({ fundingRequested: true, published: true });
    const asked = { id: await talk.requested(ars, protocolId), protocolId };
    const parties = ["ars", "hasCollegeSecretary", "hasInstructor", "partner", "promoter"];
    expect(await seenBy(asked, see)).toEqual([...parties, "urps"].sort());
    await talk.done(ars, "withdraw", asked.id, { reasons: "Réglé." });
    expect(await seenBy(asked, see)).toEqual([...parties, "urps"].sort());
  });

  test("the HAS does not know of one before it is referred to; of the national regime the ministry, the CNCI and the college do", async () => {
    const dossier = dossierOf({ status: "NEED_REVIEW" });
    await bench.tell(protocolEvents.declaredComplete, { dossier, completeOn: "2017-03-01" });
    const id = await talk.requested(promoter, dossier.protocolId, { bodyCode: "cme-990000010" });
    const asked = { id, protocolId: dossier.protocolId };
    expect(await seenBy(asked, see)).toEqual(["ars", "cme", "partner", "promoter"]);
    await bench.tell(protocolEvents.promotersChanged, { dossier: { ...dossier, regime: "NATIONAL", regionCode: null } });
    expect(await seenBy(asked, see)).toEqual(["cme", "cnci", "collegeMember", "ministry", "promoter"]);
  });
});

const exchange = "question pieces { name } position advice withdrawnBecause";

test("who does not read the exchange finds nothing in its fields", async () => {
  const { protocolId } = await bench.refer();
  const id = await talk.requested(ars, protocolId);
  await talk.done(urps, "answer", id, advice);
  const hidden = { question: null, pieces: null, position: null, advice: null, withdrawnBecause: null };
  expect(await talk.read(promoter, id, `${exchange} status answeredOn`)).toEqual({
    ...hidden,
    status: "ANSWERED",
    answeredOn: "2017-03-15",
  });
  const shown = { question: "Y êtes-vous favorables ?", pieces: [], position: advice.position, advice: advice.text };
  for (const actor of [urps, ars, hasInstructor, partnerArs("24", ["opinions:read"])])
    expect(await talk.read(actor, id, exchange)).toEqual({ ...shown, withdrawnBecause: null });
});

test("a body pages through what it is asked by cursor, the earliest day first; the total counts the same rows", async () => {
  const reader = people.order as Actor;
  const mine: string[] = [];
  for (const dueOn of ["2017-05-03", "2017-05-01", "2017-05-02"]) {
    const { protocolId } = await bench.refer();
    mine.push(await talk.requested(ars, protocolId, { bodyCode: "ordre-medecins", dueOn }));
    await talk.requested(ars, protocolId, { dueOn: "2017-05-01" });
  }
  const first = await talk.list(reader, {}, "first: 2");
  expect(first.nodes.map(({ dueOn }) => dueOn)).toEqual(["2017-05-01", "2017-05-02"]);
  expect(first.totalCount.count).toBe(3);
  const rest = await talk.list(reader, {}, `first: 2, after: "${first.pageInfo.endCursor}"`);
  expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual([mine[1], mine[2], mine[0]]);
  expect(rest.pageInfo.hasNextPage).toBe(false);
  // Another's cursor is a place in the order and opens nothing.
  const others = await talk.list(urps, { bodyCode: "ordre-medecins" }, `first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(others.nodes).toEqual([]);
  const may = new Date(march.getTime() + 48 * 86_400_000);
  expect((await talk.list(reader, { overdue: true }, "first: 9", may)).nodes.map(({ dueOn }) => dueOn)).toEqual(["2017-05-01"]);
  expect((await talk.list(reader, { dueBefore: "2017-05-03", overdue: false })).totalCount.count).toBe(2);
});

test("what nobody has asked is not there, however it is written", async () => {
  expect(await talk.read(urps, newId(), "id")).toBeNull();
  expect(await talk.read(urps, "no-id", "id")).toBeNull();
  expect((await talk.list(urps, { protocolId: "no-id" })).nodes).toEqual([]);
});

test("a list asks the database no more often for many rows than for one", async () => {
  const list = () => bench.costOf(() => talk.list(urps));
  const cost = await list();
  const { protocolId } = await bench.refer();
  await talk.requested(ars, protocolId);
  expect(await list()).toBe(cost);
});
