import { adhesionEvents } from "./adhesion.ts";
import { consultationEvents } from "./consultation.ts";
import { type EventDefinition, topics } from "./define-event.ts";
import { fundingEvents, opinionGivenWithoutDay } from "./funding.ts";
import { opinionEvents } from "./opinion.ts";
import { protocolEvents } from "./protocol.ts";
import { reportEvents } from "./report.ts";
import { taskEvents } from "./task.ts";

/** Every event that travels. Those about tasks are there once per topic. */
export const allEvents: readonly EventDefinition[] = [
  ...Object.values(protocolEvents),
  ...Object.values(opinionEvents),
  ...Object.values(consultationEvents),
  ...Object.values(fundingEvents),
  opinionGivenWithoutDay,
  ...Object.values(adhesionEvents),
  ...Object.values(reportEvents),
  ...Object.values(topics).flatMap((topic) => Object.values(taskEvents(topic))),
];
