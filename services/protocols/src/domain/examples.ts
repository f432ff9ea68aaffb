import { type Actor, type Asker, type Decision, momentOf, publicActor, type Role, take } from "@coop/kernel";
import { acceptIntent } from "./accept-intent.ts";
import { createProtocol } from "./create-protocol.ts";
import { declareComplete } from "./declare-complete.ts";
import { declineIntent } from "./decline-intent.ts";
import { evolve } from "./evolve.ts";
import { annexHashes } from "./filing-issues.ts";
import { findNeedMet } from "./find-need-met.ts";
import { exampleGrid } from "./grid/example/example-grid.ts";
import { exampleTitle } from "./grid/example/example-sections.ts";
import { instructNeed } from "./instruct-need.ts";
import type { HpstStatus } from "./lifecycle.ts";
import { prepareOrder } from "./prepare-order.ts";
import { currentVersion, type OpinionBody, type OpinionKnown, type Protocol, type ProtocolEvent } from "./protocol.ts";
import { publishOrder } from "./publish-order.ts";
import { type OpinionTold, recordOpinion } from "./record-opinion.ts";
import type { ProtocolRefusal } from "./refusals.ts";
import { refuseAuthorisation } from "./refuse-authorisation.ts";
import { rejectNeed } from "./reject-need.ts";
import { requestPieces } from "./request-pieces.ts";
import { signOrder } from "./sign-order.ts";
import { submitIntent } from "./submit-intent.ts";
import { submitProtocol } from "./submit-protocol.ts";
import { withdrawProtocol } from "./withdraw-protocol.ts";

/** Protocols as the tests need them: each is what its verbs lead to. */
export const at = momentOf(new Date("2017-01-09T09:00:00Z"));

const subjectOf = (number: number) => `00000000-0000-8000-8000-00000000000${number}`;

function professional(number: number): Actor {
  const person = { idNatPs: `89990000001${number}`, givenName: "Zoé", familyName: "Prudhomme", professionCode: "10" };
  return { ...publicActor, kind: "PROFESSIONAL", subject: subjectOf(number), person };
}
function ars(number: number, region: string, ...roles: Role[]): Actor {
  return { ...publicActor, kind: "ARS_AGENT", subject: subjectOf(number), organisation: `ars-${region}`, region, roles };
}

export const promoter = professional(1);
export const secondPromoter = professional(2);
export const stranger = professional(3);
export const instructor = ars(4, "24", "INSTRUCTOR");
export const signatory = ars(5, "24", "SIGNATORY");
/** Holds both roles: what one person may not do twice is seen with them. */
export const bothRoles = ars(6, "24", "INSTRUCTOR", "SIGNATORY");
export const elsewhere = ars(7, "11", "INSTRUCTOR", "SIGNATORY");

export const structureHead: Actor = {
  ...publicActor,
  kind: "STRUCTURE_HEAD",
  subject: subjectOf(8),
  organisation: "finess-990000010",
  roles: ["ADMINISTRATOR"],
};
/** Who asks on the day of the examples. */
export const asking = (actor: Actor): Asker => ({ ...actor, today: at.today });

export const file = { sha256: "f".repeat(64), name: "arrete.pdf", size: 12_000 };
export const received = new Set([file.sha256, ...annexHashes(exampleGrid)]);
export const tooLong = "x".repeat(20_001);

type Verb<Input> = Decision<Protocol, Input, ProtocolEvent, ProtocolRefusal>;

/** What a verb does, or the refusal: as the service runs it. */
export function run<Input>(verb: Verb<Input>, protocol: Protocol, actor: Actor, input: Input) {
  const taken = take(verb, protocol, input, actor, at);
  const events = taken.ok ? taken.value : [];
  return { protocol: events.reduce<Protocol>(evolve, protocol), events, refused: taken.ok ? undefined : taken.refusal };
}

/** The same for what must succeed. */
export function done<Input>(verb: Verb<Input>, protocol: Protocol, actor: Actor, input: Input): Protocol {
  const { protocol: next, refused } = run(verb, protocol, actor, input);
  if (refused) throw new Error(`Refused: ${JSON.stringify(refused)}`);
  return next;
}

/** The code of the refusal, with the codes and places of its issues: `INVALID_INPUT MISSING title`. */
export function refusal<Input>(verb: Verb<Input>, protocol: Protocol, actor: Actor, input: Input): string {
  return sentence(run(verb, protocol, actor, input).refused);
}

export function sentence(refused: ProtocolRefusal | undefined): string {
  if (!refused) return "ACCEPTED";
  const issues = refused.code === "INVALID_INPUT" ? refused.data.issues : [];
  return [refused.code, ...issues.map(({ code, path }) => `${code} ${path}`)].join(" ");
}

/** What a body says of its file; it covers the newest version unless told otherwise. */
export function opinion(protocol: Protocol, body: OpinionBody, changes: Partial<OpinionKnown> = {}): OpinionKnown {
  const version = currentVersion(protocol);
  return {
    body,
    fileId: `${body}-file`,
    status: "DELIVERED",
    outcome: "FAVOURABLE",
    reserves: [],
    covers: version ? { number: version.number, hash: version.hash } : null,
    deliveredOn: at.today,
    ...changes,
  };
}
export function told(protocol: Protocol, known: OpinionTold): Protocol {
  return recordOpinion(protocol, known, at).reduce<Protocol>(evolve, protocol);
}
export const firstReserve = "01590000-0000-7000-8000-000000000001";
export const reserve = (status: "OPEN" | "ANSWERED" | "LIFTED", reserveId = firstReserve) => ({
  reserveId,
  section: "TEAM",
  status,
});

const created = createProtocol({ title: exampleTitle, regime: "HPST", regionCode: "24", fundingRequested: true }, promoter, at);
export const draft = (created.ok ? created.value : []).reduce<Protocol | undefined>(evolve, undefined) as Protocol;

const reasons = { reasons: "Pour ces motifs." };
export const intentSubmitted = done(submitIntent, draft, promoter, { object: "Bilan visuel", nature: "Transfert d'actes" });
export const intentDeclined = done(declineIntent, intentSubmitted, instructor, reasons);
export const intentAccepted = done(acceptIntent, intentSubmitted, instructor, {});
export const submitted = done(submitProtocol, intentAccepted, promoter, {
  grid: exampleGrid,
  received,
  reference: "COOP-2017-00001",
});
export const incomplete = done(requestPieces, submitted, instructor, { labels: ["Le CV", "L'accord"], dueOn: "2017-02-09" });
export const needReview = done(declareComplete, submitted, instructor, {});
export const instructed = done(instructNeed, needReview, instructor, { statement: "Le besoin est là." });
export const needNotMet = done(rejectNeed, instructed, signatory, reasons);
export const underOpinion = done(findNeedMet, instructed, signatory, {});
export const fundingFavourable = told(
  underOpinion,
  opinion(underOpinion, "FUNDING_COLLEGE", { outcome: "FAVOURABLE_WITH_CONDITIONS" }),
);
export const decisionPending = told(fundingFavourable, opinion(underOpinion, "HAS"));
export const revisionRequested = told(
  fundingFavourable,
  opinion(underOpinion, "HAS", { outcome: "FAVOURABLE_WITH_RESERVES", reserves: [reserve("OPEN")] }),
);
export const orderPrepared = done(prepareOrder, decisionPending, instructor, { articles: "Article 1er." });
export const signing = { number: "2017-01", signedOn: at.today, delegation: "DEL-1", file, received };
export const authorised = done(signOrder, orderPrepared, signatory, signing);
export const publishing = { gazette: "RAA", reference: "RAA 2017-12", publishedOn: at.today };
export const inForce = done(publishOrder, authorised, instructor, publishing);
export const refused = done(refuseAuthorisation, decisionPending, signatory, reasons);
export const withdrawn = done(withdrawProtocol, draft, promoter, {});

/** One protocol in each status. */
export const inEachStatus: { readonly [Status in HpstStatus]: Protocol } = {
  DRAFT: draft,
  INTENT_SUBMITTED: intentSubmitted,
  INTENT_ACCEPTED: intentAccepted,
  INTENT_DECLINED: intentDeclined,
  SUBMITTED: submitted,
  INCOMPLETE: incomplete,
  NEED_REVIEW: instructed,
  NEED_NOT_MET: needNotMet,
  UNDER_OPINION: underOpinion,
  REVISION_REQUESTED: revisionRequested,
  DECISION_PENDING: orderPrepared,
  AUTHORISED: authorised,
  IN_FORCE: inForce,
  REFUSED: refused,
  WITHDRAWN: withdrawn,
};
