import { type Actor, type Decision, fold, type Moment, momentOf, publicActor, systemActor, take } from "@coop/kernel";
import type { FundingEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { EconomicModel, FundingFile, FundingOpinion, FundingOutcome, Version } from "./funding-file.ts";
import { giveFundingOpinion } from "./give-funding-opinion.ts";
import { type GrantFunding, grantFunding } from "./grant-funding.ts";
import { openFunding } from "./open-funding.ts";
import { recordMinisterialOrder } from "./record-ministerial-order.ts";
import { recordRevision } from "./record-revision.ts";
import type { FundingRefusal } from "./refusals.ts";
import { refuseFunding } from "./refuse-funding.ts";
import { requestModelCompletion } from "./request-model-completion.ts";
import { startExamination } from "./start-examination.ts";

/** Funding files as the tests need them: each is what its verbs lead to. */
export const at = momentOf(new Date("2017-04-07T09:00:00Z"));

const college = { ...publicActor, kind: "FUNDING_COLLEGE", organisation: "college" } as const;
export const secretary: Actor = { ...college, subject: "00000000-0000-4000-8000-000000000001", roles: ["SECRETARY"] };
export const member: Actor = { ...college, subject: "00000000-0000-4000-8000-000000000002", roles: ["MEMBER"] };
export const ministry: Actor = {
  ...publicActor,
  kind: "MINISTRY",
  subject: "00000000-0000-4000-8000-000000000003",
  organisation: "dss",
  roles: ["INSTRUCTOR"],
};

export const fundingFileId = "01590000-0000-7000-8000-0000000000aa";

/** Another content for each number, so that a hash says what it is the hash of. */
function hashOf(number: number): string {
  return number.toString(16).padStart(64, "0");
}

export function version(number: number): Version {
  return { number, hash: hashOf(number) };
}

export function model(number: number): EconomicModel {
  return {
    hash: hashOf(1000 + number),
    figures: {
      remunerationMode: "TEAM_FLAT_FEE",
      amountPerActCents: "3000",
      annualVolumes: [1200, 1500, 1800],
      netAnnualCostCents: "-2400000",
      requestedMonths: 36,
    },
  };
}

/** What a verb does, or the refusal: as the service runs it. */
export function run<Input>(
  verb: Decision<FundingFile, Input, FundingEvent, FundingRefusal>,
  file: FundingFile,
  input: Input,
  actor: Actor,
  moment: Moment = at,
): { readonly file: FundingFile; readonly events: readonly FundingEvent[]; readonly refused: FundingRefusal | undefined } {
  const taken = take(verb, file, input, actor, moment);
  const events = taken.ok ? taken.value : [];
  return { file: events.reduce<FundingFile>(evolve, file), events, refused: taken.ok ? undefined : taken.refusal };
}

/** The same for what must succeed. */
export function done<Input>(
  verb: Decision<FundingFile, Input, FundingEvent, FundingRefusal>,
  file: FundingFile,
  input: Input,
  actor: Actor,
): FundingFile {
  const { file: next, refused } = run(verb, file, input, actor);
  if (refused) throw new Error(`The example is refused: ${JSON.stringify(refused)}`);
  return next;
}

export function opinionText(outcome: FundingOutcome): FundingOpinion {
  return {
    number: "2017-01",
    givenOn: "2017-04-07",
    outcome,
    considerations: "Le modèle libère du temps médical à coût constant.",
    conditions: outcome === "FAVOURABLE_WITH_CONDITIONS" ? ["Transmettre les volumes chaque semestre."] : [],
  };
}

export const grantText: GrantFunding = {
  decidedOn: "2017-04-07",
  months: 36,
  startsOn: "2017-05-01",
  conditions: [],
  evaluation: {
    question: "Le protocole réduit-il le délai de rendez-vous ?",
    evaluator: "CNAM",
    budgetCents: 4_500_000n,
    startsOn: "2017-05-01",
    reportDueOn: "2019-12-31",
  },
};
export const refusalText = { decidedOn: "2017-04-07", reasons: "Le surcoût n'est pas justifié." };
export const orderText = { nor: "SSAS1713180A", title: "Arrêté autorisant le financement dérogatoire", signedOn: "2017-04-07" };
export const completionText = { dueOn: "2017-05-07", points: ["Chiffrer le temps du délégant."] };

const referral = {
  protocolId: "01590000-0000-7000-8000-0000000000bb",
  regime: "HPST",
  version: version(1),
  economicModel: model(1),
} as const;

export const requested = fold(evolve, openFunding(referral, at)) as FundingFile;
export const underReview = done(startExamination, requested, {}, secretary);
export const incomplete = done(requestModelCompletion, underReview, completionText, secretary);

export function opinionGiven(outcome: FundingOutcome): FundingFile {
  return done(giveFundingOpinion, underReview, opinionText(outcome), secretary);
}

export const granted = done(grantFunding, opinionGiven("FAVOURABLE"), grantText, secretary);
export const refused = done(refuseFunding, opinionGiven("UNFAVOURABLE"), refusalText, secretary);
export const ordered = done(recordMinisterialOrder, granted, orderText, ministry);

/** The next version, with the model of that number; the same number leaves the economic section alone. */
export function revised(file: FundingFile, modelNumber: number): FundingFile {
  const next = { version: version(file.version.number + 1), economicModel: model(modelNumber) };
  return done(recordRevision, file, next, systemActor);
}
