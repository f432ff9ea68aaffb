import { type Actor, type Decision, systemActor, take } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import {
  at,
  draftText,
  firstReserve,
  instructor,
  otherInstructor,
  promoter,
  question,
  questions,
  secondReserve,
  secretary,
} from "./examples.ts";
import { openOpinion } from "./open-opinion.ts";
import { type Opinion, outcomes, type Version } from "./opinion.ts";
import { recordRevision } from "./record-revision.ts";
import type { OpinionRefusal } from "./refusals.ts";
import { verbs } from "./verbs.ts";
import { withdrawOpinion } from "./withdraw-opinion.ts";

/** One history, and each state that it went through. */
export interface Walk {
  readonly events: readonly OpinionEvent[];
  readonly states: readonly Opinion[];
  /** The versions that the promoters gave. */
  readonly given: readonly Version[];
}

type Step = (opinion: Opinion) => readonly OpinionEvent[];

function step<Input>(verb: Decision<Opinion, Input, OpinionEvent, OpinionRefusal>, actor: Actor, input: Input): Step {
  return (opinion) => {
    const taken = take(verb, opinion, input, actor, at);
    return taken.ok ? taken.value : [];
  };
}

/** Another content for each number, so that a hash says which version it is. */
export function versionOf(number: number): Version {
  return { number, hash: number.toString(16).padStart(64, "0") };
}

function revision(...answeredReserves: string[]): Step {
  return (opinion) =>
    step(recordRevision, systemActor, { version: versionOf(opinion.version.number + 1), answeredReserves })(opinion);
}

const noConflict = { hasConflictOfInterest: false, declaration: "Aucun lien." };
const reserveIds = [firstReserve, secondReserve];

/** All that can be tried. A step that the state refuses does nothing. */
const steps: readonly Step[] = [
  step(verbs.declareAdmissible, instructor, {}),
  step(verbs.declareInadmissible, instructor, { reasons: "Sans objet." }),
  step(verbs.assignRapporteur, instructor, noConflict),
  step(verbs.assignRapporteur, otherInstructor, noConflict),
  step(verbs.requestInformation, instructor, { dueOn: at.today, questions }),
  step(verbs.supplyInformation, promoter, { answers: [{ questionId: question, text: "Deux ans." }] }),
  ...outcomes.map((outcome) => step(verbs.draftOpinion, instructor, draftText(outcome))),
  step(verbs.draftOpinion, otherInstructor, draftText("FAVOURABLE_WITH_RESERVES")),
  step(verbs.scheduleCollege, secretary, { sessionOn: at.today }),
  step(verbs.deliverOpinion, secretary, { number: "2017.0012/AC", deliveredOn: at.today }),
  ...reserveIds.map((reserveId) => step(verbs.liftReserve, instructor, { reserveId, comment: null })),
  ...reserveIds.map((reserveId) => step(verbs.maintainReserve, instructor, { reserveId, reasons: "Incomplet." })),
  step(verbs.confirmOpinion, instructor, { grounds: "Lu." }),
  step(verbs.resumeReview, instructor, { reasons: "Un autre protocole." }),
  step(verbs.publishOpinion, secretary, { publishedOn: at.today, url: "https://www.has-sante.fr/avis" }),
  revision(),
  revision(firstReserve),
  revision(...reserveIds),
];

/** What ends a history: tried seldom, or most would be short. */
const ending = step(withdrawOpinion, systemActor, {});

const referral = {
  protocolId: "01590000-0000-7000-8000-0000000000bb",
  regime: "HPST",
  type: "HAS_PROTOCOL",
  binding: true,
} as const;

/** The history that the choices (0 to 1000) lead to: each takes one of the steps that are possible then. */
export function walk(choices: readonly number[]): Walk {
  const events: OpinionEvent[] = [...openOpinion({ ...referral, version: versionOf(1) }, at)];
  const states = [events.reduce<Opinion | undefined>(evolve, undefined) as Opinion];
  for (const choice of choices) {
    const opinion = states.at(-1) as Opinion;
    const tried = choice < 950 ? steps : [ending];
    const possible = tried.map((each) => each(opinion)).filter((happened) => happened.length > 0);
    const happened = possible[choice % possible.length] ?? [];
    events.push(...happened);
    states.push(happened.reduce<Opinion>(evolve, opinion));
  }
  const given = events.flatMap((event) => {
    if (event.type === "OpinionOpened" || event.type === "RevisionRecorded") return [event.data.version];
    return [];
  });
  return { events, states, given: given.map(({ number, hash }) => ({ number, hash })) };
}
