import { type Evolve, withConflict } from "@coop/kernel";
import type { OpinionEvent, OpinionEvents } from "./events.ts";
import { lifecycles, type OpinionAction, statusAfter } from "./lifecycle.ts";
import type { Opinion, Reserve } from "./opinion.ts";

export const evolve: Evolve<Opinion, OpinionEvent> = (opinion, event) => {
  if (event.type === "OpinionOpened") return opened(event.data);
  if (!opinion) throw new Error(`The history of an opinion begins with ${event.type}.`);
  return changed(opinion, event);
};

function changed(opinion: Opinion, event: Exclude<OpinionEvent, { type: "OpinionOpened" }>): Opinion {
  switch (event.type) {
    case "OpinionDeclaredAdmissible":
      return after(opinion, "declareAdmissible", { inadmissibleBecause: null });
    case "OpinionDeclaredInadmissible":
      return after(opinion, "declareInadmissible", { inadmissibleBecause: event.data.reasons });
    case "RapporteurAssigned":
      return after(opinion, "assignRapporteur", { rapporteur: event.data });
    case "ConflictOfInterestDeclared":
      return conflictDeclared(opinion, event.data);
    case "InformationRequested":
      return informationRequested(opinion, event.data);
    case "InformationSupplied":
      return informationSupplied(opinion, event.data);
    case "OpinionDrafted":
      return drafted(opinion, event.data);
    case "CollegeScheduled":
      return after(opinion, "scheduleCollege", { sessionOn: event.data.sessionOn });
    case "OpinionDelivered":
      return delivered(opinion, event.data);
    case "RevisionRecorded":
      return revisionRecorded(opinion, event.data);
    case "ReserveLifted":
      return reserveLifted(opinion, event.data);
    case "ReserveMaintained":
      return reserveMaintained(opinion, event.data);
    case "OpinionConfirmed":
      return confirmed(opinion, event.data);
    case "ReviewResumed":
      return reviewResumed(opinion, event.data);
    case "OpinionPublished":
      return after(opinion, "publishOpinion", { publication: event.data });
    case "OpinionWithdrawn":
      return after(opinion, "withdrawOpinion", {});
  }
}

/** The status that the lifecycle gives to the action, and what else changes. */
function after(opinion: Opinion, action: OpinionAction, change: Partial<Opinion>): Opinion {
  return { ...opinion, ...change, status: statusAfter(opinion, action) };
}

function opened({ protocolId, regime, type, binding, version }: OpinionEvents["OpinionOpened"]): Opinion {
  return {
    protocolId,
    regime,
    type,
    binding,
    status: lifecycles[regime].start,
    openedOn: version.receivedOn,
    version,
    inadmissibleBecause: null,
    rapporteur: null,
    informationRequests: [],
    draft: null,
    sessionOn: null,
    delivery: null,
    reserves: [],
    covers: null,
    confirmation: null,
    resumedBecause: null,
    publication: null,
  };
}

/** Who reported until then does so no longer; what they drafted stays, and another takes it over. */
function conflictDeclared(opinion: Opinion, declared: OpinionEvents["ConflictOfInterestDeclared"]): Opinion {
  const rapporteur = opinion.rapporteur?.subject === declared.subject ? null : opinion.rapporteur;
  return { ...opinion, rapporteur, conflicted: withConflict(opinion.conflicted, declared) };
}

function informationRequested(
  opinion: Opinion,
  { requestedOn, dueOn, questions }: OpinionEvents["InformationRequested"],
): Opinion {
  const asked = { requestedOn, dueOn, suppliedOn: null, questions: questions.map((question) => ({ ...question, answer: null })) };
  return after(opinion, "requestInformation", { informationRequests: [...opinion.informationRequests, asked] });
}

function informationSupplied(opinion: Opinion, { suppliedOn, answers }: OpinionEvents["InformationSupplied"]): Opinion {
  const answerTo = new Map(answers.map(({ questionId, text }) => [questionId, text]));
  const informationRequests = opinion.informationRequests.map((request) =>
    request.suppliedOn === null
      ? {
          ...request,
          suppliedOn,
          questions: request.questions.map((question) => ({ ...question, answer: answerTo.get(question.questionId) ?? null })),
        }
      : request,
  );
  return after(opinion, "supplyInformation", { informationRequests });
}

function drafted(opinion: Opinion, { draftedBy, inSteadOf, ...draft }: OpinionEvents["OpinionDrafted"]): Opinion {
  const drafters = [...new Set([...(opinion.draft?.drafters ?? []), draftedBy, ...(inSteadOf ? [inSteadOf] : [])])];
  return after(opinion, "draftOpinion", { draft: { ...draft, drafters } });
}

function delivered(opinion: Opinion, { reserves, covers, ...delivery }: OpinionEvents["OpinionDelivered"]): Opinion {
  const open = reserves.map((reserve): Reserve => ({ ...reserve, status: "OPEN", answeredIn: null, maintainedBecause: null }));
  return after(opinion, "deliverOpinion", { delivery, reserves: open, covers, draft: null, resumedBecause: null });
}

/** A draft is about one version: what was written about an older one stays to be read, but its session is off. */
function revisionRecorded(opinion: Opinion, { version, answeredReserves }: OpinionEvents["RevisionRecorded"]): Opinion {
  const answered = new Set(answeredReserves);
  const reserves = opinion.reserves.map(
    (reserve): Reserve =>
      answered.has(reserve.reserveId) ? { ...reserve, status: "ANSWERED", answeredIn: version.number } : reserve,
  );
  return after(opinion, "recordRevision", { version, reserves, sessionOn: opinion.delivery ? opinion.sessionOn : null });
}

function withReserve(opinion: Opinion, reserveId: string, change: Partial<Reserve>): readonly Reserve[] {
  return opinion.reserves.map((reserve) => (reserve.reserveId === reserveId ? { ...reserve, ...change } : reserve));
}

function reserveLifted(opinion: Opinion, { reserveId, covers }: OpinionEvents["ReserveLifted"]): Opinion {
  const reserves = withReserve(opinion, reserveId, { status: "LIFTED" });
  return after(opinion, "liftReserve", { reserves, covers: covers ?? opinion.covers });
}

function reserveMaintained(opinion: Opinion, { reserveId, reasons }: OpinionEvents["ReserveMaintained"]): Opinion {
  return after(opinion, "maintainReserve", {
    reserves: withReserve(opinion, reserveId, { status: "OPEN", maintainedBecause: reasons }),
  });
}

function confirmed(opinion: Opinion, { covers, ...confirmation }: OpinionEvents["OpinionConfirmed"]): Opinion {
  return after(opinion, "confirmOpinion", { covers, confirmation: { ...confirmation, version: covers.number } });
}

/** The opinion that was delivered no longer holds for anything; it stays in the history. */
function reviewResumed(opinion: Opinion, { reasons }: OpinionEvents["ReviewResumed"]): Opinion {
  return after(opinion, "resumeReview", {
    resumedBecause: reasons,
    delivery: null,
    reserves: [],
    covers: null,
    confirmation: null,
    publication: null,
    sessionOn: null,
  });
}
