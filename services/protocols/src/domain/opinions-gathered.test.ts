import { expect, test } from "@jest/globals";
import { fundingFavourable, opinion, reserve, told, underOpinion } from "./examples.ts";
import { isWithOpinions, opinionBlockers, statusByOpinions } from "./opinions-gathered.ts";
import { currentVersion, type OpinionKnown, type Protocol, type Version } from "./protocol.ts";

/** The dossier with the college's opinion in, and this one of the HAS. */
const withHas = (changes: Partial<OpinionKnown>): Protocol => told(fundingFavourable, opinion(underOpinion, "HAS", changes));
const blockers = (protocol: Protocol) => opinionBlockers(protocol).map(({ code }) => code);
const other = { number: 1, hash: "0".repeat(64) };

test("both opinions are asked, and both are missing at first", () => {
  expect(opinionBlockers(underOpinion)).toEqual([
    { code: "OPINION_MISSING", data: { body: "HAS" } },
    { code: "OPINION_MISSING", data: { body: "FUNDING_COLLEGE" } },
  ]);
  expect(statusByOpinions(underOpinion)).toBe("UNDER_OPINION");
});

test.each<[string, Partial<OpinionKnown>, readonly string[], string]>([
  ["favourable", {}, [], "DECISION_PENDING"],
  ["opened, not delivered", { outcome: null, covers: null, status: "RECEIVED" }, ["OPINION_MISSING"], "UNDER_OPINION"],
  ["unfavourable", { outcome: "UNFAVOURABLE" }, ["OPINION_UNFAVOURABLE"], "DECISION_PENDING"],
  ["of an outcome that nobody knows", { outcome: "PERHAPS" }, ["OPINION_UNFAVOURABLE"], "DECISION_PENDING"],
  ["favourable with conditions", { outcome: "FAVOURABLE_WITH_CONDITIONS" }, [], "DECISION_PENDING"],
  [
    "with an open reserve",
    { outcome: "FAVOURABLE_WITH_RESERVES", reserves: [reserve("OPEN")] },
    ["RESERVES_OPEN"],
    "REVISION_REQUESTED",
  ],
  [
    "with an answered reserve",
    { outcome: "FAVOURABLE_WITH_RESERVES", reserves: [reserve("ANSWERED")] },
    ["RESERVES_OPEN"],
    "UNDER_OPINION",
  ],
  ["with every reserve lifted", { outcome: "FAVOURABLE_WITH_RESERVES", reserves: [reserve("LIFTED")] }, [], "DECISION_PENDING"],
  [
    "with one reserve lifted and one open",
    {
      outcome: "FAVOURABLE_WITH_RESERVES",
      reserves: [reserve("LIFTED"), reserve("OPEN", "01590000-0000-7000-8000-000000000002")],
    },
    ["RESERVES_OPEN"],
    "REVISION_REQUESTED",
  ],
  ["for another hash", { covers: other }, ["OPINION_COVERS_OTHER_VERSION"], "UNDER_OPINION"],
  ["for no version", { covers: null }, ["OPINION_COVERS_OTHER_VERSION"], "UNDER_OPINION"],
])("an opinion of the HAS that is %s", (_, changes, expected, status) => {
  const protocol = withHas(changes);
  expect(blockers(protocol)).toEqual(expected);
  expect(protocol.status).toBe(status);
  expect(statusByOpinions(protocol)).toBe(status);
});

test("an unfavourable opinion of the college blocks as well", () => {
  const has = told(underOpinion, opinion(underOpinion, "HAS"));
  const both = told(has, opinion(underOpinion, "FUNDING_COLLEGE", { outcome: "UNFAVOURABLE" }));
  expect(opinionBlockers(both)).toEqual([{ code: "OPINION_UNFAVOURABLE", data: { body: "FUNDING_COLLEGE" } }]);
});

test("an opinion that is not binding must be there, and may say what it likes", () => {
  const asked = [{ body: "HAS", binding: false } as const];
  const unbound = { ...underOpinion, opinionsAsked: asked };
  expect(blockers(unbound)).toEqual(["OPINION_MISSING"]);
  expect(blockers(told(unbound, opinion(unbound, "HAS", { outcome: "UNFAVOURABLE", covers: null })))).toEqual([]);
});

test("a new version makes an opinion that covers the old one worthless, also when the body repeats it late", () => {
  const favourable = opinion(underOpinion, "HAS");
  const version = { ...(currentVersion(underOpinion) as Version), number: 2, hash: "2".repeat(64) };
  const revised: Protocol = { ...fundingFavourable, versions: [...underOpinion.versions, version] };
  const late = told(told(revised, favourable), favourable);
  expect(blockers(late)).toEqual(["OPINION_COVERS_OTHER_VERSION", "OPINION_COVERS_OTHER_VERSION"]);
  expect(late.status).toBe("UNDER_OPINION");
});

test("a repeated opinion changes nothing, and the newest of one file wins", () => {
  const once = withHas({});
  expect(told(once, opinion(underOpinion, "HAS"))).toEqual(once);
  const withdrawn = told(once, opinion(underOpinion, "HAS", { outcome: "UNFAVOURABLE" }));
  expect(withdrawn.opinions).toHaveLength(2);
  expect(blockers(withdrawn)).toEqual(["OPINION_UNFAVOURABLE"]);
});

test("opinions may come in any order", () => {
  const has = opinion(underOpinion, "HAS");
  const college = opinion(underOpinion, "FUNDING_COLLEGE");
  expect(told(told(underOpinion, has), college).status).toBe("DECISION_PENDING");
  expect(told(told(underOpinion, college), has).status).toBe("DECISION_PENDING");
});

test("after the decision an opinion is noted and moves nothing", () => {
  for (const status of ["AUTHORISED", "IN_FORCE", "REFUSED", "WITHDRAWN"] as const) {
    const over: Protocol = { ...underOpinion, status };
    expect(isWithOpinions(over)).toBe(false);
    expect(told(over, opinion(over, "HAS"))).toMatchObject({ status, opinions: [{ body: "HAS" }] });
  }
});
