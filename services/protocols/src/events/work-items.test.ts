import { type CloudEvent, taskEvents, topics } from "@coop/contracts";
import { expect, test } from "@jest/globals";
import { workItemsAfter } from "./projections.ts";

const { opened, closed } = taskEvents(topics.opinions);
const TIME = "2017-01-09T09:00:00.000Z";
const told = (type: string, taskId: string, verb = "instructNeed") => ({
  data: { taskId, verb },
  envelope: { type, time: TIME } as CloudEvent,
});
const after = (...events: ReturnType<typeof told>[]) => {
  const items = workItemsAfter(events);
  return { closed: items.closed, opened: items.opened.map(({ taskId, verb }) => `${taskId} ${verb}`) };
};

test("a task that is opened and closed in one go is closed", () => {
  expect(after(told(opened.type, "a"), told(closed.type, "a"))).toEqual({ closed: ["a"], opened: [] });
});

test("a task that is closed and opened again is open, and no other is touched", () => {
  const events = [told(closed.type, "a"), told(opened.type, "a"), told(opened.type, "b")];
  expect(after(...events)).toEqual({ closed: ["a"], opened: ["a instructNeed", "b instructNeed"] });
});

test("a task that is opened twice stays as it was first opened, since the time of its event", () => {
  expect(after(told(opened.type, "a", "first"), told(opened.type, "a", "second")).opened).toEqual(["a first"]);
  expect(workItemsAfter([told(opened.type, "a")]).opened[0]?.since).toEqual(new Date(TIME));
});
