import { protocolEvents } from "@coop/contracts";
import { type Actor, newId } from "@coop/kernel";
import { arsInstructor, hasCollegeSecretary, hasInstructor, promoter, stranger } from "@coop/testkit";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { verbs } from "./domain/verbs.ts";
import { type File, type OpinionsBench, startOpinions } from "./testing/opinions-bench.ts";
import { inputs, type Stage } from "./testing/procedure.ts";
import { revisionOf } from "./testing/protocol-events.ts";

let bench: OpinionsBench;
beforeAll(async () => {
  bench = await startOpinions();
});
afterAll(() => bench.stop());

const otherInstructor: Actor = { ...hasInstructor, subject: newId() };
/** Somebody whom the HAS gave both roles. */
const bothRoles: Actor = { ...hasInstructor, subject: newId(), roles: ["INSTRUCTOR", "COLLEGE_SECRETARY"] };

const someInputs: Readonly<Record<string, object>> = {
  ...inputs,
  supplyInformation: { answers: [] },
  liftReserve: { reserveId: newId() },
  maintainReserve: { reserveId: newId(), reasons: "Trop vague." },
  confirmOpinion: { grounds: "Lu." },
  resumeReview: { reasons: "Un autre protocole." },
};

describe("roles", () => {
  let file: File;
  beforeAll(async () => {
    file = await bench.fileAt("COLLEGE_SCHEDULED");
  });

  const doers = { INSTRUCTOR: hasInstructor, COLLEGE_SECRETARY: hasCollegeSecretary, PROFESSIONAL: promoter };
  const college = ["scheduleCollege", "deliverOpinion", "publishOpinion"];
  const doerOf = (verb: string) => {
    if (verb === "supplyInformation") return "PROFESSIONAL";
    return college.includes(verb) ? "COLLEGE_SECRETARY" : "INSTRUCTOR";
  };

  test.each(Object.keys(verbs))("%s is for those whom the procedure names", async (verb) => {
    const others = Object.entries({ ...doers, ARS: arsInstructor("24") }).filter(([name]) => name !== doerOf(verb));
    for (const [, actor] of others) {
      expect(await bench.act(actor, verb, file.opinionId, someInputs[verb])).toMatchObject({
        errors: [{ extensions: { code: "FORBIDDEN" } }],
      });
    }
  });

  test("without a name nothing is done", async () => {
    const anonymous: Actor = { ...stranger, kind: "PUBLIC", person: null };
    expect(await bench.act(anonymous, "declareAdmissible", file.opinionId)).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
  });

  test("a professional who is no promoter acts on nothing, also where the opinion is published", async () => {
    const { opinionId } = await bench.fileAt("PUBLISHED");
    expect(await bench.read(stranger, opinionId, "status")).toEqual({ status: "PUBLISHED" });
    for (const id of [opinionId, file.opinionId, newId(), "nothing"]) {
      expect(await bench.act(stranger, "supplyInformation", id, { answers: [] })).toMatchObject({
        errors: [{ extensions: { code: "NOT_FOUND" } }],
      });
    }
  });
});

describe("states", () => {
  const untimely: readonly (readonly [string, Actor, Stage])[] = [
    ["declareAdmissible", hasInstructor, "IN_REVIEW"],
    ["declareInadmissible", hasInstructor, "IN_REVIEW"],
    ["assignRapporteur", hasInstructor, "DELIVERED"],
    ["requestInformation", hasInstructor, "COLLEGE_SCHEDULED"],
    ["supplyInformation", promoter, "IN_REVIEW"],
    ["draftOpinion", hasInstructor, "DELIVERED"],
    ["scheduleCollege", hasCollegeSecretary, "IN_REVIEW"],
    ["deliverOpinion", hasCollegeSecretary, "DRAFTED"],
    ["liftReserve", hasInstructor, "DRAFTED"],
    ["maintainReserve", hasInstructor, "DRAFTED"],
    ["confirmOpinion", hasInstructor, "DRAFTED"],
    ["resumeReview", hasInstructor, "DRAFTED"],
    ["publishOpinion", hasCollegeSecretary, "COLLEGE_SCHEDULED"],
  ];

  test("every verb has its untimely moment", () => {
    expect(untimely.map(([verb]) => verb)).toEqual(Object.keys(verbs));
  });

  test.each(untimely)("%s is refused when the state does not allow it", async (verb, actor, stage) => {
    const { opinionId } = await bench.fileAt(stage);
    const { status } = await bench.read(hasInstructor, opinionId, "status");
    const { data } = await bench.act(actor, verb, opinionId, someInputs[verb]);
    expect(data.result).toMatchObject({ __typename: "StateRefusal", code: "TRANSITION_REFUSED", status });
  });
});

async function refusedWith(code: string, actor: Actor, verb: string, id: string, input: object): Promise<void> {
  const { data } = await bench.act(actor, verb, id, input);
  expect(data.result).toMatchObject({ __typename: "RuleRefusal", code });
  expect(data.result.message).toMatch(/^[\p{Lu}\d].*\.$/u);
}

describe("rules", () => {
  test("who declares an interest does not instruct, whatever they say later", async () => {
    const { opinionId } = await bench.fileAt("IN_REVIEW");
    const declared = { hasConflictOfInterest: true, declaration: "Mon frère est promoteur." };
    await bench.done(hasInstructor, "assignRapporteur", opinionId, declared);
    await refusedWith("CONFLICT_OF_INTEREST", hasInstructor, "assignRapporteur", opinionId, inputs.assignRapporteur);
    await bench.done(otherInstructor, "assignRapporteur", opinionId, inputs.assignRapporteur);
  });

  test("only the rapporteur writes the draft", async () => {
    const { opinionId } = await bench.fileAt("IN_REVIEW");
    await refusedWith("RAPPORTEUR_REQUIRED", hasInstructor, "draftOpinion", opinionId, inputs.draftOpinion);
    await bench.done(hasInstructor, "assignRapporteur", opinionId, inputs.assignRapporteur);
    await refusedWith("RAPPORTEUR_REQUIRED", otherInstructor, "draftOpinion", opinionId, inputs.draftOpinion);
  });

  test("who wrote in the draft does not deliver it, even after another took the report over", async () => {
    const { opinionId } = await bench.fileAt("IN_REVIEW");
    await bench.done(bothRoles, "assignRapporteur", opinionId, inputs.assignRapporteur);
    await bench.done(bothRoles, "draftOpinion", opinionId, inputs.draftOpinion);
    await bench.done(otherInstructor, "assignRapporteur", opinionId, inputs.assignRapporteur);
    await bench.done(otherInstructor, "draftOpinion", opinionId, inputs.draftWithoutReserves);
    await bench.done(hasCollegeSecretary, "scheduleCollege", opinionId, inputs.scheduleCollege);
    await refusedWith("DRAFTED_BY_SAME_PERSON", bothRoles, "deliverOpinion", opinionId, inputs.deliverOpinion);
    await bench.done(hasCollegeSecretary, "deliverOpinion", opinionId, inputs.deliverOpinion);
  });

  test("a reserve is lifted or maintained only once a version answers it", async () => {
    const { opinionId, dossier } = await bench.fileAt("DELIVERED");
    const [first = "", second = ""] = await bench.reservesOf(opinionId);
    await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2, [first]));
    for (const verb of ["liftReserve", "maintainReserve"]) {
      const reasons = verb === "maintainReserve" ? { reasons: "Trop vague." } : {};
      await refusedWith("RESERVE_UNKNOWN", hasInstructor, verb, opinionId, { reserveId: newId(), ...reasons });
      await refusedWith("RESERVE_NOT_ANSWERED", hasInstructor, verb, opinionId, { reserveId: second, ...reasons });
    }
    await refusedWith("RESERVES_OPEN", hasInstructor, "confirmOpinion", opinionId, { grounds: "Lu." });
  });

  test("an opinion is carried over to a new version only, and only a favourable one", async () => {
    const favourable = await bench.fileAt("DELIVERED", { draft: inputs.draftWithoutReserves });
    await refusedWith("NO_NEW_VERSION", hasInstructor, "confirmOpinion", favourable.opinionId, { grounds: "Lu." });
    await refusedWith("NO_NEW_VERSION", hasInstructor, "resumeReview", favourable.opinionId, { reasons: "Autre." });

    const draft = { ...inputs.draftWithoutReserves, outcome: "UNFAVOURABLE" };
    const unfavourable = await bench.fileAt("DELIVERED", { draft });
    await bench.tell(protocolEvents.revisionSubmitted, revisionOf(unfavourable.dossier, 2));
    await refusedWith("OPINION_UNFAVOURABLE", hasInstructor, "confirmOpinion", unfavourable.opinionId, { grounds: "Lu." });
    await bench.done(hasInstructor, "resumeReview", unfavourable.opinionId, { reasons: "Les motifs ont disparu." });
  });
});

describe("data", () => {
  const faulty: readonly (readonly [string, Actor, Stage, object, readonly string[]])[] = [
    ["assignRapporteur", hasInstructor, "IN_REVIEW", { hasConflictOfInterest: false, declaration: " " }, ["MISSING"]],
    [
      "requestInformation",
      hasInstructor,
      "WITH_RAPPORTEUR",
      { dueOn: "2017-03-14", questions: [] },
      ["DAY_TOO_EARLY", "TOO_FEW"],
    ],
    [
      "draftOpinion",
      hasInstructor,
      "WITH_RAPPORTEUR",
      { outcome: "FAVOURABLE_WITH_RESERVES", considerations: "" },
      ["MISSING", "RESERVES_EXPECTED"],
    ],
    [
      "draftOpinion",
      hasInstructor,
      "WITH_RAPPORTEUR",
      { ...inputs.draftOpinion, outcome: "UNFAVOURABLE" },
      ["RESERVES_UNEXPECTED"],
    ],
    ["scheduleCollege", hasCollegeSecretary, "DRAFTED", { sessionOn: "2017-03-14" }, ["DAY_TOO_EARLY"]],
    [
      "deliverOpinion",
      hasCollegeSecretary,
      "COLLEGE_SCHEDULED",
      { number: "1".repeat(61), deliveredOn: "2017-03-16" },
      ["TOO_LONG", "DAY_TOO_LATE"],
    ],
    [
      "publishOpinion",
      hasCollegeSecretary,
      "DELIVERED",
      { publishedOn: "2017-03-16", url: "javascript:alert(1)" },
      ["DAY_TOO_LATE", "NOT_A_WEB_ADDRESS"],
    ],
  ];

  test.each(faulty)("%s says at once all that is wrong", async (verb, actor, stage, input, codes) => {
    const { opinionId } = await bench.fileAt(stage);
    const { data } = await bench.act(actor, verb, opinionId, input);
    expect(data.result).toMatchObject({ __typename: "InvalidInput", code: "INVALID_INPUT" });
    expect(data.result.issues.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  test("answers to questions that nobody asked, and questions without an answer, are named", async () => {
    const { opinionId } = await bench.fileAt("WITH_RAPPORTEUR");
    await bench.done(hasInstructor, "requestInformation", opinionId, inputs.requestInformation);
    const answers = [{ questionId: newId(), text: "Deux ans." }];
    const { data } = await bench.act(promoter, "supplyInformation", opinionId, { answers });
    expect(data.result.issues).toMatchObject([
      { code: "QUESTION_UNKNOWN", path: "answers.0.questionId" },
      { code: "QUESTION_UNANSWERED", path: "answers" },
    ]);
  });
});
