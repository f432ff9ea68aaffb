import { protocolEvents } from "@coop/contracts";
import { type Actor, newId } from "@coop/kernel";
import {
  arsInstructor,
  ask,
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
import { type File, march, type OpinionsBench, startOpinions } from "./testing/opinions-bench.ts";
import { inputs } from "./testing/procedure.ts";

let bench: OpinionsBench;
beforeAll(async () => {
  bench = await startOpinions();
});
afterAll(() => bench.stop());

const people: Readonly<Record<string, Actor>> = {
  hasInstructor,
  hasCollegeSecretary,
  promoter,
  secondPromoter,
  stranger,
  ars: arsInstructor("24"),
  otherArs: arsInstructor("11"),
  partner: partnerArs("24", ["opinions:read"]),
  otherPartner: partnerArs("11", ["opinions:read"]),
  partnerWithoutScope: partnerArs("24", ["protocols:read"]),
  cnci,
  collegeMember,
  ministry,
  cnam,
  publicActor,
};
const parties = ["hasInstructor", "hasCollegeSecretary", "promoter", "ars", "partner"];
const funders = ["cnci", "collegeMember"];

const ways: readonly (readonly [string, (actor: Actor, file: File) => Promise<readonly { readonly id: string }[]>])[] = [
  ["opinion(id:)", async (actor, { opinionId }) => [await bench.read(actor, opinionId, "id")].filter(Boolean)],
  [
    "the list",
    async (actor, { protocolId }) => {
      const query = "query ($filter: OpinionFilter) { opinions(filter: $filter) { nodes { id } totalCount { count } } }";
      const { data } = await ask(bench.service, actor, march, query, { filter: { protocolId } });
      expect(data.opinions.totalCount.count).toBe(data.opinions.nodes.length);
      return data.opinions.nodes;
    },
  ],
  [
    "_entities of the opinion",
    async (actor, { opinionId }) =>
      (await entities(actor, [{ __typename: "Opinion", id: opinionId }], "... on Opinion { id }")).filter(Boolean),
  ],
  [
    "_entities of the protocol",
    async (actor, { protocolId }) => {
      const [protocol] = await entities(
        actor,
        [{ __typename: "Protocol", id: protocolId }],
        "... on Protocol { opinions { id } }",
      );
      return protocol.opinions;
    },
  ],
];

async function entities(actor: Actor, representations: readonly object[], fields: string) {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
  const { data, errors } = await ask(bench.service, actor, march, query, { representations });
  expect(errors).toBeUndefined();
  return data._entities;
}

/** The HAS's part is written for HPST alone as yet: the rule of the national regime is asked of a file that is told to be national. */
async function nationalFileAt(stage: Parameters<OpinionsBench["fileAt"]>[0]): Promise<File> {
  const file = await bench.fileAt(stage);
  await bench.tell(protocolEvents.promotersChanged, { dossier: { ...file.dossier, regime: "NATIONAL", regionCode: null } });
  return file;
}

/** The names of those who see the file; each way to it must agree. */
async function seenBy(file: File, see: (actor: Actor, file: File) => Promise<readonly { readonly id: string }[]>) {
  const seen: string[] = [];
  for (const [name, actor] of Object.entries(people)) {
    const found = await see(actor, file);
    expect(found.filter(({ id }) => id !== file.opinionId)).toEqual([]);
    if (found.length > 0) seen.push(name);
  }
  return seen;
}

describe.each(ways)("by %s", (_way, see) => {
  test("before delivery the parties alone see a file, and who decides on funding where some is asked for", async () => {
    expect(await seenBy(await bench.fileAt("COLLEGE_SCHEDULED"), see)).toEqual(parties);
    const asked = await bench.fileAt("IN_REVIEW", { dossier: { fundingRequested: true } });
    expect(await seenBy(asked, see)).toEqual([...parties, ...funders]);
  });

  test("of the national regime the ministry sees a file, and so do the college and the CNCI; of another, however funded, it does not", async () => {
    const national = await nationalFileAt("IN_REVIEW");
    const has = ["hasInstructor", "hasCollegeSecretary"];
    expect(await seenBy(national, see)).toEqual([...has, "promoter", ...funders, "ministry"]);
  });

  test("a delivered opinion is seen by no more people, until it is published or its protocol in force", async () => {
    expect(await seenBy(await bench.fileAt("DELIVERED"), see)).toEqual(parties);
    expect(await seenBy(await bench.fileAt("PUBLISHED"), see)).toEqual(Object.keys(people));
    const file = await bench.fileAt("DELIVERED");
    const dossier = { ...file.dossier, published: true, status: "IN_FORCE" };
    await bench.tell(protocolEvents.promotersChanged, { dossier });
    expect(await seenBy(file, see)).toEqual(Object.keys(people));
  });

  test("the ARS sees the files of the regions that hers succeeded; promoters come and go with the dossier", async () => {
    const file = await bench.fileAt("IN_REVIEW", { dossier: { regionCode: "42" } });
    expect(await see(arsInstructor("44"), file)).toHaveLength(1);
    expect(await see(arsInstructor("42"), file)).toHaveLength(0);
    await bench.tell(protocolEvents.promotersChanged, { dossier: { ...file.dossier, promoters: [secondPromoter.subject] } });
    expect(await see(secondPromoter, file)).toHaveLength(1);
    expect(await see(promoter, file)).toHaveLength(0);
  });
});

const instruction = "rapporteur { isMe declaration } draft { considerations draftedByMe } sessionOn";
const text = "considerations openReserves reserves { text } recommendations { text } coveredNumber coveredHash";
const result = "status openedOn outcome number deliveredOn";
const hidden = {
  instruction: { rapporteur: null, draft: null, sessionOn: null },
  text: {
    considerations: null,
    openReserves: null,
    reserves: null,
    recommendations: null,
    coveredNumber: null,
    coveredHash: null,
  },
};

describe("of a file that is seen", () => {
  test("rapporteur, declaration, draft and session are for the HAS alone", async () => {
    const { opinionId } = await bench.fileAt("COLLEGE_SCHEDULED", { dossier: { fundingRequested: true } });
    expect(await bench.read(hasInstructor, opinionId, instruction)).toEqual({
      rapporteur: { isMe: true, declaration: inputs.assignRapporteur.declaration },
      draft: { considerations: inputs.draftOpinion.considerations, draftedByMe: true },
      sessionOn: "2017-03-15",
    });
    expect(await bench.read(hasCollegeSecretary, opinionId, "rapporteur { isMe } draft { draftedByMe }")).toEqual({
      rapporteur: { isMe: false },
      draft: { draftedByMe: false },
    });
    for (const name of ["promoter", "ars", "partner", "collegeMember", "cnci"]) {
      const seen = await bench.read(people[name] as Actor, opinionId, `${instruction} ${result} considerations`);
      const nothingYet = { outcome: null, number: null, deliveredOn: null, considerations: null };
      expect(seen).toEqual({ ...hidden.instruction, ...nothingYet, status: "COLLEGE_SCHEDULED", openedOn: "2017-03-15" });
    }
  });

  test("after delivery the parties read its text, and who decides on funding its outcome", async () => {
    const { opinionId } = await bench.fileAt("DELIVERED", { dossier: { fundingRequested: true } });
    for (const name of parties) {
      expect(await bench.read(people[name] as Actor, opinionId, `${result} ${text}`)).toMatchObject({
        outcome: "FAVOURABLE_WITH_RESERVES",
        considerations: inputs.draftOpinion.considerations,
        openReserves: 2,
        reserves: inputs.draftOpinion.reserves.map(({ text }) => ({ text })),
        recommendations: [{ text: "Suivre le taux de réorientation." }],
        coveredNumber: 1,
      });
    }
    for (const name of funders) {
      expect(await bench.read(people[name] as Actor, opinionId, `${result} ${text}`)).toEqual({
        ...hidden.text,
        status: "DELIVERED",
        openedOn: "2017-03-15",
        outcome: "FAVOURABLE_WITH_RESERVES",
        number: inputs.deliverOpinion.number,
        deliveredOn: "2017-03-15",
      });
    }
  });

  test("the ministry reads the text of what is national", async () => {
    const { opinionId } = await nationalFileAt("DELIVERED");
    const { considerations } = inputs.draftOpinion;
    expect(await bench.read(ministry, opinionId, `considerations ${instruction}`)).toEqual({
      ...hidden.instruction,
      considerations,
    });
  });

  test("everybody reads outcome, number, day and address of what is published, and no more", async () => {
    const { opinionId } = await bench.fileAt("PUBLISHED");
    for (const actor of [publicActor, stranger, cnam, arsInstructor("11")]) {
      expect(await bench.read(actor, opinionId, `${instruction} ${text} outcome number deliveredOn publication { url }`)).toEqual(
        {
          ...hidden.instruction,
          ...hidden.text,
          outcome: "FAVOURABLE_WITH_RESERVES",
          number: inputs.deliverOpinion.number,
          deliveredOn: "2017-03-15",
          publication: { url: inputs.publishOpinion.url },
        },
      );
    }
  });

  test("questions and reasons are between the HAS and the promoters; the ARS sees that they were asked, and when", async () => {
    const { opinionId } = await bench.fileAt("WITH_RAPPORTEUR", { dossier: { fundingRequested: true } });
    await bench.done(hasInstructor, "requestInformation", opinionId, inputs.requestInformation);
    const requests = "informationRequests { dueOn questions { text } }";
    const question = { text: inputs.requestInformation.questions[0].text };
    for (const actor of [hasCollegeSecretary, promoter]) {
      expect((await bench.read(actor, opinionId, requests)).informationRequests).toEqual([
        { dueOn: "2017-04-15", questions: [question] },
      ]);
    }
    expect((await bench.read(arsInstructor("24"), opinionId, requests)).informationRequests).toEqual([
      { dueOn: "2017-04-15", questions: null },
    ]);
    expect((await bench.read(collegeMember, opinionId, requests)).informationRequests).toBeNull();

    const inadmissible = await bench.refer();
    await bench.done(hasInstructor, "declareInadmissible", inadmissible.opinionId, inputs.declareInadmissible);
    expect(await bench.read(promoter, inadmissible.opinionId, "inadmissibleBecause")).toEqual({
      inadmissibleBecause: inputs.declareInadmissible.reasons,
    });
    expect(await bench.read(arsInstructor("24"), inadmissible.opinionId, "status inadmissibleBecause")).toEqual({
      status: "INADMISSIBLE",
      inadmissibleBecause: null,
    });
  });
});

test("a filter on what one may not read tells nothing", async () => {
  const { protocolId } = await bench.fileAt("PUBLISHED");
  const query = "query ($filter: OpinionFilter) { opinions(filter: $filter) { totalCount { count } } }";
  const count = async (actor: Actor, filter: object) => {
    const { data } = await ask(bench.service, actor, march, query, { filter: { ...filter, protocolId } });
    return data.opinions.totalCount.count;
  };
  for (const value of [true, false]) {
    expect(await count(publicActor, { hasOpenReserves: value })).toBe(0);
    expect(await count(publicActor, { hasUnreadVersion: value })).toBe(0);
  }
  expect(await count(promoter, { hasOpenReserves: true })).toBe(1);
});

test("what does not exist and what may not be seen answer alike, with as many statements", async () => {
  const { opinionId } = await bench.fileAt("DELIVERED");
  const look = (id: string) => async () => expect(await bench.read(stranger, id, "id")).toBeNull();
  expect(await bench.costOf(look(opinionId))).toBe(1);
  expect(await bench.costOf(look(newId()))).toBe(1);
});
