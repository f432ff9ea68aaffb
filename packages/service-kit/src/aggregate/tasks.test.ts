import type { Task } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { taskAnnouncements } from "./tasks.ts";

const id = newId();
const task = (taskId: string): Task => ({
  taskId,
  verb: "sign",
  protocolId: id,
  aboutType: "Protocol",
  aboutId: id,
  assignee: { kind: "MINISTRY", role: null, region: null, subject: null },
});
const announced = (before: readonly Task[], after: readonly Task[]) =>
  taskAnnouncements("coop.protocols", before, after).map(({ definition, data }) => [
    definition.type.split(".")[3],
    (data as Task).taskId,
    definition.topic,
  ]);

test("what is waited for now and was not is opened, what is no longer waited for is closed, and closed first", () => {
  expect(announced([task("a"), task("b")], [task("b"), task("c")])).toEqual([
    ["closed", "a", "coop.protocols"],
    ["opened", "c", "coop.protocols"],
  ]);
});

test("what is still waited for is not announced again", () => {
  expect(announced([task("a")], [{ ...task("a") }])).toEqual([]);
  expect(announced([], [])).toEqual([]);
});

test("a task that is opened tells whom it waits for, one that is closed only which it was", () => {
  const [opened] = taskAnnouncements("coop.protocols", [], [task("a")]);
  const [closed] = taskAnnouncements("coop.protocols", [task("a")], []);
  expect(opened?.data).toEqual(task("a"));
  expect(closed?.data).toEqual({ taskId: "a", protocolId: id });
});
