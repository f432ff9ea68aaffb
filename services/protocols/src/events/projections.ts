import { type Task, taskEvents, topics } from "@coop/contracts";
import { on, type Projection } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

export interface ProjectionParts {
  readonly openWorkItem: (manager: EntityManager, task: Task, since: Date) => Promise<void>;
  readonly closeWorkItem: (manager: EntityManager, taskId: string) => Promise<void>;
}

/** What is kept from events alone: what every service waits for, our own included. */
export function createProjections({ openWorkItem, closeWorkItem }: ProjectionParts): readonly Projection[] {
  const subscribed = Object.values(topics).flatMap((topic) => {
    const { opened, closed } = taskEvents(topic);
    return [
      on(opened, (manager, task, { time }) => openWorkItem(manager, task, new Date(time))),
      on(closed, (manager, { taskId }) => closeWorkItem(manager, taskId)),
    ];
  });
  return [{ name: "work-items", tables: ["work_item"], subscribed }];
}
