import { expect, test } from "@jest/globals";
import { drafted, inReview, instructor, revised, run, scheduled, secretary } from "./examples.ts";
import { scheduleCollege } from "./schedule-college.ts";

test("the secretariat puts a draft on the agenda, and may move it", () => {
  const { opinion } = run(scheduleCollege, scheduled("FAVOURABLE"), { sessionOn: "2017-04-05" }, secretary);
  expect(opinion).toMatchObject({ status: "COLLEGE_SCHEDULED", sessionOn: "2017-04-05" });
});

test("a session is not planned for yesterday, without a draft, or by an instructor", () => {
  const on = (sessionOn: string) => ({ sessionOn });
  expect(run(scheduleCollege, drafted("FAVOURABLE"), on("2017-03-14"), secretary).refused?.code).toBe("INVALID_INPUT");
  expect(run(scheduleCollege, inReview, on("2017-04-05"), secretary).refused?.code).toBe("TRANSITION_REFUSED");
  expect(run(scheduleCollege, drafted("FAVOURABLE"), on("2017-04-05"), instructor).refused?.code).toBe("ROLE_REQUIRED");
});

test("a version that arrives before the session takes the file off the agenda, and the draft stays to be read", () => {
  const opinion = revised(scheduled("FAVOURABLE"));
  expect(opinion).toMatchObject({
    status: "IN_REVIEW",
    sessionOn: null,
    version: { number: 2 },
    draft: { outcome: "FAVOURABLE" },
  });
});
