import { z } from "zod";
import { type EventDefinition, id } from "./define-event.ts";

/** Who must act: everybody that matches all that is given. */
export const assigneeSchema = z.object({
  kind: z.string(),
  role: z.string().nullable(),
  region: z.string().nullable(),
  /** Pseudonym, for a task of one person. */
  subject: z.string().nullable(),
  /** Code of the organisation, for a task of one body among many of its kind. */
  organisation: z.string().nullable().optional(),
});

/** What a dossier waits for. */
export const taskSchema = z.object({
  /** Says what is to be done and about what: `instructNeed:<id>`. The same task has the same id, however often it is opened. */
  taskId: z.string(),
  /** The verb that closes it: `instructNeed`. */
  verb: z.string(),
  protocolId: id,
  /** What it is about: `Protocol`, `Opinion`, `Consultation`, `FundingFile`, `Adhesion`. */
  aboutType: z.string(),
  aboutId: id,
  assignee: assigneeSchema,
});
export type Task = z.infer<typeof taskSchema>;

/** Every service announces the tasks of its own files on its own topic. */
export function taskEvents(topic: string) {
  return {
    opened: {
      type: "fr.coop.task.opened.v1",
      topic,
      description: "Un dossier attend quelqu'un.",
      data: taskSchema,
    },
    closed: {
      type: "fr.coop.task.closed.v1",
      topic,
      description: "Ce que le dossier attendait est fait, ou n'a plus lieu d'être.",
      data: z.object({ taskId: z.string(), protocolId: id }),
    },
  } satisfies Record<string, EventDefinition>;
}
