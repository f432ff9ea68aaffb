import { type Actor, type Decision, systemActor, take } from "@coop/kernel";
import { dropFunding } from "./drop-funding.ts";
import type { FundingEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import {
  at,
  completionText,
  grantText,
  ministry,
  model,
  opinionText,
  orderText,
  refusalText,
  secretary,
  version,
} from "./examples.ts";
import { type FundingFile, fundingOutcomes } from "./funding-file.ts";
import { openFunding } from "./open-funding.ts";
import { recordRevision } from "./record-revision.ts";
import type { FundingRefusal } from "./refusals.ts";
import { verbs } from "./verbs.ts";
import { withdrawFunding } from "./withdraw-funding.ts";

/** One history, and each state that it went through. */
export interface Walk {
  readonly events: readonly FundingEvent[];
  readonly states: readonly FundingFile[];
}

type Step = (file: FundingFile) => readonly FundingEvent[];

function step<Input>(verb: Decision<FundingFile, Input, FundingEvent, FundingRefusal>, actor: Actor, input: Input): Step {
  return (file) => {
    const taken = take(verb, file, input, actor, at);
    return taken.ok ? taken.value : [];
  };
}

/** The next version, with the model of that number. */
function revision(modelNumber: number): Step {
  return (file) => {
    const next = { version: version(file.version.number + 1), economicModel: model(modelNumber) };
    return step(recordRevision, systemActor, next)(file);
  };
}

/** All that can be tried. A step that the state refuses does nothing. */
const steps: readonly Step[] = [
  step(verbs.requestModelCompletion, secretary, completionText),
  step(verbs.startExamination, secretary, {}),
  ...fundingOutcomes.map((outcome) => step(verbs.giveFundingOpinion, secretary, opinionText(outcome))),
  step(verbs.grantFunding, secretary, grantText),
  step(verbs.refuseFunding, secretary, refusalText),
  step(verbs.recordMinisterialOrder, ministry, orderText),
  revision(1),
  revision(2),
];

/** What ends a history: tried seldom, or most would be short. */
const endings: readonly Step[] = [step(dropFunding, systemActor, {}), step(withdrawFunding, systemActor, {})];

const referral = {
  protocolId: "01590000-0000-7000-8000-0000000000bb",
  regime: "HPST",
  version: version(1),
  economicModel: model(1),
} as const;

/** The history that the choices (0 to 1000) lead to: each takes one of the steps that are possible then. */
export function walk(choices: readonly number[]): Walk {
  const events: FundingEvent[] = [...openFunding(referral, at)];
  const states = [events.reduce<FundingFile | undefined>(evolve, undefined) as FundingFile];
  for (const choice of choices) {
    const file = states.at(-1) as FundingFile;
    const tried = choice < 950 ? steps : endings;
    const possible = tried.map((each) => each(file)).filter((happened) => happened.length > 0);
    const happened = possible[choice % possible.length] ?? [];
    events.push(...happened);
    states.push(happened.reduce<FundingFile>(evolve, file));
  }
  return { events, states };
}
