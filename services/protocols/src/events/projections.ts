import {
  type ConsultationSnapshot,
  consultationEvents,
  type EventDefinition,
  type Task,
  taskEvents,
  topics,
} from "@coop/contracts";
import { onAll, type Projection, type Told } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

/** A task, and since when it waits. */
type Opened = Task & { readonly since: Date };

export interface ProjectionParts {
  readonly openWorkItems: (manager: EntityManager, opened: readonly Opened[]) => Promise<void>;
  readonly closeWorkItems: (manager: EntityManager, taskIds: readonly string[]) => Promise<void>;
  readonly keepConsultations: (manager: EntityManager, consultations: readonly ConsultationSnapshot[]) => Promise<void>;
  readonly dropConsultations: (manager: EntityManager, ids: readonly string[]) => Promise<void>;
}

/** Every service opens tasks by the same kind of event, each on its topic. */
const OPENED = taskEvents(topics.protocols).opened.type;

/** What becomes of the tasks in the end: those to close first, and those that are open afterwards, as they were first opened. */
export function workItemsAfter(events: readonly Told<EventDefinition>[]) {
  const closed = new Set<string>();
  const opened = new Map<string, Opened>();
  for (const { data, envelope } of events) {
    const { taskId } = data as Pick<Task, "taskId">;
    if (envelope.type !== OPENED) {
      closed.add(taskId);
      opened.delete(taskId);
    } else if (!opened.has(taskId)) opened.set(taskId, { ...(data as Task), since: new Date(envelope.time) });
  }
  return { closed: [...closed], opened: [...opened.values()] };
}

/** The consultations whose body may see what it is asked about, and those whose body may not any more, by their newest event. */
export function consultationsAfter(events: readonly Told<EventDefinition>[]) {
  const newest = new Map<string, ConsultationSnapshot>();
  for (const { data } of events) {
    const { consultation } = data as { readonly consultation: ConsultationSnapshot };
    newest.set(consultation.consultationId, consultation);
  }
  const { kept = [], dropped = [] } = Object.groupBy(newest.values(), ({ status }) =>
    status === "REQUESTED" || status === "ANSWERED" ? "kept" : "dropped",
  );
  return { kept, dropped: dropped.map(({ consultationId }) => consultationId) };
}

/** What every service waits for, our own included. */
function workItems({ openWorkItems, closeWorkItems }: ProjectionParts): Projection {
  const definitions = Object.values(topics).flatMap((topic) => Object.values<EventDefinition>(taskEvents(topic)));
  const subscribed = onAll(definitions, async (manager, events) => {
    const { closed, opened } = workItemsAfter(events);
    if (closed.length > 0) await closeWorkItems(manager, closed);
    if (opened.length > 0) await openWorkItems(manager, opened);
  });
  return { name: "work-items", tables: ["work_item"], subscribed };
}

/** Who is asked for advice on which version. */
function consultations({ keepConsultations, dropConsultations }: ProjectionParts): Projection {
  const subscribed = onAll(Object.values<EventDefinition>(consultationEvents), async (manager, events) => {
    const { kept, dropped } = consultationsAfter(events);
    if (dropped.length > 0) await dropConsultations(manager, dropped);
    if (kept.length > 0) await keepConsultations(manager, kept);
  });
  return { name: "consultations", tables: ["consultation"], subscribed };
}

/** What is kept from events alone. */
export function createProjections(parts: ProjectionParts): readonly Projection[] {
  return [workItems(parts), consultations(parts)];
}
