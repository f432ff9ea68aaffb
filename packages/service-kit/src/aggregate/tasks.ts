import { type Announcement, announce, type Task, taskEvents } from "@coop/contracts";

/** What the aggregate waits for now and did not before is opened; what it no longer waits for is closed. */
export function taskAnnouncements(topic: string, before: readonly Task[], after: readonly Task[]): readonly Announcement[] {
  const { opened, closed } = taskEvents(topic);
  const stays = new Set(after.map((task) => task.taskId));
  const was = new Set(before.map((task) => task.taskId));
  return [
    ...before.filter((task) => !stays.has(task.taskId)).map(({ taskId, protocolId }) => announce(closed, { taskId, protocolId })),
    ...after.filter((task) => !was.has(task.taskId)).map((task) => announce(opened, task)),
  ];
}
