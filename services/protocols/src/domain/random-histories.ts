import { type Actor, type Decision, take } from "@coop/kernel";
import { evolve } from "./evolve.ts";
import {
  at,
  bothRoles,
  draft,
  elsewhere,
  file,
  firstReserve,
  instructor,
  opinion,
  promoter,
  received,
  secondPromoter,
  signatory,
  signing,
  stranger,
  tooLong,
} from "./examples.ts";
import { exampleGrid, gridOf } from "./grid/example/example-grid.ts";
import { currentVersion, type OpinionBody, type OpinionKnown, type Protocol, type ProtocolEvent } from "./protocol.ts";
import { recordOpinion } from "./record-opinion.ts";
import type { ProtocolRefusal } from "./refusals.ts";
import { protocolVerbs } from "./verbs.ts";

/** One step of a history: what was tried, and what came of it. */
export interface Step {
  readonly verb: string;
  readonly before: Protocol;
  readonly events: readonly ProtocolEvent[];
  readonly after: Protocol;
}

interface Attempt {
  readonly verb: string;
  readonly events: (protocol: Protocol) => readonly ProtocolEvent[];
}

/** Whoever declares an interest is lost to the procedure: one does so whom it does not need. */
const colleague: Actor = { ...bothRoles, subject: "00000000-0000-8000-8000-000000000009" };
const actors: readonly Actor[] = [promoter, secondPromoter, stranger, instructor, signatory, bothRoles, elsewhere];

function attempt(verb: keyof typeof protocolVerbs, actor: Actor, input: (protocol: Protocol) => object): Attempt {
  const decision = protocolVerbs[verb] as Decision<Protocol, object, ProtocolEvent, ProtocolRefusal>;
  return {
    verb,
    events: (protocol) => {
      const taken = take(decision, protocol, input(protocol), actor, at);
      return taken.ok ? taken.value : [];
    },
  };
}

const openReserves = (protocol: Protocol) =>
  protocol.opinions.flatMap(({ reserves }) => reserves).filter(({ status }) => status === "OPEN");
const answersTo = (protocol: Protocol) => openReserves(protocol).map(({ reserveId }) => ({ reserveId, answer: "Voici." }));
/** Another content for each version, so that hashes differ. */
const nextGrid = ({ versions }: Protocol) => ({
  ...exampleGrid,
  PLACES: exampleGrid.PLACES && { ...exampleGrid.PLACES, premises: `Lieu ${versions.length}` },
});
const reasons = { reasons: "Pour ces motifs." };

const recipients = [
  { kind: "ARS_AGENT", organisation: "ars-24", subject: instructor.subject },
  { kind: "STRUCTURE_HEAD", organisation: "finess-990000010", subject: null },
] as const;

/** For each verb inputs that are right, wrong and strange. */
const inputs: { readonly [Verb in keyof typeof protocolVerbs]: readonly ((protocol: Protocol) => object)[] } = {
  describeProtocol: [() => ({ title: "Autre", fundingRequested: false }), () => ({ title: "", fundingRequested: true })],
  invitePromoter: actors.slice(0, 3).flatMap(({ subject }) => [true, false].map((handsOver) => () => ({ subject, handsOver }))),
  acceptInvitation: [() => ({})],
  declineInvitation: [() => ({})],
  leaveProtocol: [() => ({})],
  shareGrid: [
    ...recipients.flatMap((recipient) => [
      () => ({ recipient, role: "READER" }),
      () => ({ recipient, role: "WRITER", until: at.today }),
    ]),
    () => ({ recipient: undefined, role: "READER", until: "2016-12-31" }),
  ],
  endGridSharing: [({ shares = [] }) => ({ shareId: shares.at(-1)?.shareId }), () => ({ shareId: "other" })],
  submitIntent: [() => ({ object: "Objet", nature: "Nature" }), () => ({ object: "", nature: tooLong })],
  declareConflictOfInterest: [() => ({ declaration: "Associée d'un promoteur." }), () => ({ declaration: "" })],
  acceptIntent: [() => ({}), () => ({ comment: tooLong })],
  declineIntent: [() => reasons, () => ({ reasons: " " })],
  submitProtocol: [
    (protocol) => ({ grid: nextGrid(protocol), received, reference: "COOP-2017-00001" }),
    () => ({ grid: gridOf([]), received, reference: "" }),
  ],
  requestPieces: [() => ({ labels: ["Le CV"], dueOn: "2017-02-09" }), () => ({ labels: [], dueOn: "hier" })],
  supplyPieces: [
    ({ pieces }) => ({
      pieces: pieces.filter((piece) => !piece.supplied).map(({ pieceId }) => ({ pieceId, files: [file] })),
      received,
    }),
    () => ({ pieces: [{ pieceId: "other" }], received: new Set() }),
  ],
  declareComplete: [() => ({})],
  instructNeed: [() => ({ statement: "Oui." }), () => ({ statement: "" })],
  findNeedMet: [() => ({})],
  rejectNeed: [() => reasons, () => ({ reasons: "" })],
  submitRevision: [
    (protocol) => ({ answers: answersTo(protocol), grid: nextGrid(protocol), received }),
    () => ({ answers: [{ reserveId: "other", answer: "" }], grid: gridOf([]), received }),
  ],
  dropFunding: [() => ({})],
  prepareOrder: [() => ({ articles: "Article 1er." }), () => ({ articles: tooLong })],
  signOrder: [() => signing, () => ({ ...signing, signedOn: "jamais", received: new Set() })],
  refuseAuthorisation: [() => reasons, () => ({ reasons: "" })],
  publishOrder: [
    () => ({ gazette: "RAA", reference: "12", publishedOn: at.today }),
    () => ({ gazette: "", reference: "", publishedOn: "x", inForceOn: "y", endsOn: "z" }),
  ],
  withdrawProtocol: [() => ({})],
};

/** What the other services may tell, early, late, repeated or about another version. */
const bodies: readonly OpinionBody[] = ["HAS", "FUNDING_COLLEGE"];
const says: readonly ((protocol: Protocol) => Partial<OpinionKnown>)[] = [
  () => ({}),
  () => ({ outcome: null, covers: null }),
  () => ({ outcome: "UNFAVOURABLE" }),
  ({ versions }) => ({ covers: versions[0] ? { number: 1, hash: versions[0].hash } : null }),
  () => ({ covers: { number: 1, hash: "0".repeat(64) } }),
  ...(["OPEN", "ANSWERED", "LIFTED"] as const).map((status) => () => ({
    outcome: "FAVOURABLE_WITH_RESERVES",
    reserves: [{ reserveId: firstReserve, section: "TEAM", status }],
  })),
];

const told: readonly Attempt[] = bodies.flatMap((body) =>
  says.map((say) => ({
    verb: "recordOpinion",
    events: (protocol: Protocol) =>
      currentVersion(protocol) ? recordOpinion(protocol, opinion(protocol, body, say(protocol)), at) : [],
  })),
);

const attempts: readonly Attempt[] = [
  ...Object.entries(inputs).flatMap(([verb, given]) =>
    (verb === "declareConflictOfInterest" ? [colleague] : actors).flatMap((actor) =>
      given.map((input) => attempt(verb as keyof typeof protocolVerbs, actor, input)),
    ),
  ),
  ...told,
];
/** What ends a history is seldom tried on purpose, or most would be short. */
const endings = new Set(["withdrawProtocol", "declineIntent", "rejectNeed", "refuseAuthorisation"]);

type Outcome = Pick<Step, "verb" | "events">;

/** One verb of those that can be done, then one of the ways to do it: a verb with many inputs is not tried more often. */
function pick(outcomes: readonly Outcome[], number: number): Outcome | undefined {
  const verbs = [...Map.groupBy(outcomes, ({ verb }) => verb).values()];
  const ways = verbs[number % verbs.length];
  return ways?.[Math.floor(number / verbs.length) % ways.length];
}

/**
 * The history that the choices lead to. Of five steps one is taken whatever comes of it, two are possible, and two lead
 * the dossier on where that is possible: or most histories would never leave the draft.
 */
export function walk(choices: readonly number[]): readonly Step[] {
  const steps: Step[] = [];
  let protocol = draft;
  for (const choice of choices) {
    const number = Math.floor(choice / 5);
    const { verb, events } = (choice % 5 > 0 && possibleStep(protocol, number, choice % 5 > 2)) || anyStep(protocol, number);
    const after = events.reduce<Protocol>(evolve, protocol);
    steps.push({ verb, before: protocol, events, after });
    protocol = after;
  }
  return steps;
}

function anyStep(protocol: Protocol, number: number): Outcome {
  const { verb, events } = attempts[number % attempts.length] as Attempt;
  return { verb, events: events(protocol) };
}

function possibleStep(protocol: Protocol, number: number, leadsOn: boolean): Outcome | undefined {
  const isEnd = number % 25 === 0;
  const outcomes = attempts
    .filter(({ verb }) => endings.has(verb) === isEnd)
    .map(({ verb, events }) => ({ verb, events: events(protocol) }))
    .filter(({ events }) => events.length > 0);
  const moving = outcomes.filter(({ events }) => events.reduce<Protocol>(evolve, protocol).status !== protocol.status);
  return pick(leadsOn && moving.length > 0 ? moving : outcomes, number);
}

/** The events that lead to the draft with which every history begins. */
export const opening: readonly ProtocolEvent[] = [
  {
    type: "ProtocolCreated",
    data: {
      title: draft.title,
      regime: draft.regime,
      regionCode: draft.regionCode as string,
      fundingRequested: draft.fundingRequested,
      promoter: promoter.subject,
      on: at.today,
      at: at.now.toISOString(),
    },
  },
];
