import { type Actor, type Decision, fold, type Moment, momentOf, publicActor, take } from "@coop/kernel";
import { instructor as hasInstructor, promoter, regionalInstructor, version } from "../examples.ts";
import type { Consultation, ConsultationEvent } from "./consultation.ts";
import { evolveConsultation } from "./evolve.ts";
import type { ConsultationRefusal } from "./refusals.ts";
import { type RequestConsultation, requestConsultation } from "./request-consultation.ts";
import type { Requestable } from "./requestable.ts";

/** Consultations as the tests need them: each is what its verbs lead to. */
export const at = momentOf(new Date("2017-03-15T09:00:00Z"));

function bodyAgent(kind: Actor["kind"], organisation: string): Actor {
  return {
    ...publicActor,
    kind,
    subject: `00000000-0000-4000-8000-0000000000${organisation.length}`,
    organisation,
    roles: ["SECRETARY"],
  };
}

export const urps = bodyAgent("CONSULTED_BODY", "urps-medecins-24");
export const order = bodyAgent("CONSULTED_BODY", "ordre-medecins");
export const cme = bodyAgent("INTERNAL_BODY", "cme-990000010");
export const ars = regionalInstructor;
export { hasInstructor, promoter };

export const dossier: Requestable = {
  protocolId: "01590000-0000-7000-8000-0000000000bb",
  regionCode: "24",
  status: "UNDER_OPINION",
  version: version(2),
  opinion: { status: "IN_REVIEW" },
  open: [],
};

export function input(change: Partial<RequestConsultation> = {}): RequestConsultation {
  return {
    bodyCode: "urps-medecins-24",
    question: "Les médecins libéraux de la région y sont-ils favorables ?",
    versionNumber: 2,
    dueOn: null,
    days: null,
    pieces: [],
    received: new Set(),
    ...change,
  };
}

/** What a verb does, or the code of the refusal. */
export function run<State, Input>(
  verb: Decision<State, Input, ConsultationEvent, ConsultationRefusal>,
  state: State,
  given: Input,
  actor: Actor,
  when: Moment = at,
) {
  const taken = take(verb, state, given, actor, when);
  return { events: taken.ok ? taken.value : [], refused: taken.ok ? undefined : taken.refusal };
}

export function after<Input>(
  verb: Decision<Consultation, Input, ConsultationEvent, ConsultationRefusal>,
  consultation: Consultation,
  given: Input,
  actor: Actor,
  when: Moment = at,
): Consultation {
  const { events, refused } = run(verb, consultation, given, actor, when);
  if (refused) throw new Error(`The example is refused: ${JSON.stringify(refused)}`);
  return events.reduce<Consultation>(evolveConsultation, consultation);
}

export function requestedBy(actor: Actor, change: Partial<RequestConsultation> = {}): Consultation {
  const { events, refused } = run(requestConsultation, dossier, input(change), actor);
  if (refused) throw new Error(`The example is refused: ${JSON.stringify(refused)}`);
  return fold(evolveConsultation, events) as Consultation;
}

export const requested = requestedBy(ars);
