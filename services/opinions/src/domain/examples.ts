import { type Actor, type Decision, fold, momentOf, publicActor, type Role, systemActor, take } from "@coop/kernel";
import { assignRapporteur } from "./assign-rapporteur.ts";
import { declareAdmissible } from "./declare-admissible.ts";
import { declareInadmissible } from "./declare-inadmissible.ts";
import { deliverOpinion } from "./deliver-opinion.ts";
import { draftOpinion } from "./draft-opinion.ts";
import type { OpinionEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { openOpinion } from "./open-opinion.ts";
import type { Opinion, OpinionText, Outcome } from "./opinion.ts";
import { publishOpinion } from "./publish-opinion.ts";
import { recordRevision } from "./record-revision.ts";
import type { OpinionRefusal } from "./refusals.ts";
import { requestInformation } from "./request-information.ts";
import { scheduleCollege } from "./schedule-college.ts";
import { withdrawOpinion } from "./withdraw-opinion.ts";

/** Opinions as the tests need them: each is what its verbs lead to. */
export const at = momentOf(new Date("2017-03-15T09:00:00Z"));

function has(subject: string, ...roles: Role[]): Actor {
  return { ...publicActor, kind: "HAS_AGENT", subject, organisation: "has", roles };
}

export const instructor = has("00000000-0000-4000-8000-000000000001", "INSTRUCTOR");
export const otherInstructor = has("00000000-0000-4000-8000-000000000002", "INSTRUCTOR");
export const secretary = has("00000000-0000-4000-8000-000000000003", "COLLEGE_SECRETARY");
export const bothRoles = has("00000000-0000-4000-8000-000000000004", "INSTRUCTOR", "COLLEGE_SECRETARY");
export const promoter: Actor = { ...publicActor, kind: "PROFESSIONAL", subject: "00000000-0000-8000-8000-000000000005" };
export const regionalInstructor: Actor = { ...instructor, kind: "ARS_AGENT", organisation: "ars-24", region: "24" };

export const opinionId = "01590000-0000-7000-8000-0000000000aa";
export const firstReserve = "01590000-0000-7000-8000-000000000001";
export const secondReserve = "01590000-0000-7000-8000-000000000002";
export const question = "01590000-0000-7000-8000-000000000011";

export function version(number: number) {
  return { number, hash: String(number).repeat(64).slice(0, 64) };
}

/** What a verb does, or the refusal: as the service runs it. */
export function run<Input>(
  verb: Decision<Opinion, Input, OpinionEvent, OpinionRefusal>,
  opinion: Opinion,
  input: Input,
  actor: Actor,
): { readonly opinion: Opinion; readonly events: readonly OpinionEvent[]; readonly refused: OpinionRefusal | undefined } {
  const taken = take(verb, opinion, input, actor, at);
  const events = taken.ok ? taken.value : [];
  return { opinion: events.reduce<Opinion>(evolve, opinion), events, refused: taken.ok ? undefined : taken.refusal };
}

/** The same for what must succeed. */
export function done<Input>(
  verb: Decision<Opinion, Input, OpinionEvent, OpinionRefusal>,
  opinion: Opinion,
  input: Input,
  actor: Actor,
): Opinion {
  const { opinion: next, refused } = run(verb, opinion, input, actor);
  if (refused) throw new Error(`The example is refused: ${JSON.stringify(refused)}`);
  return next;
}

const reserves = [
  { reserveId: firstReserve, section: "TRAINING", text: "Préciser le nombre d'actes supervisés." },
  {
    reserveId: secondReserve,
    section: "RISK_MANAGEMENT",
    text: "Décrire le circuit de déclaration des événements indésirables.",
  },
] as const;

export function draftText(outcome: Outcome): OpinionText {
  return {
    outcome,
    considerations: "La qualité et la sécurité des soins sont assurées.",
    reserves: outcome === "FAVOURABLE_WITH_RESERVES" ? reserves : [],
    recommendations: [{ section: "INDICATORS", text: "Suivre le taux de réorientation." }],
  };
}

const opened = fold(
  evolve,
  openOpinion(
    {
      protocolId: "01590000-0000-7000-8000-0000000000bb",
      regime: "HPST",
      type: "HAS_PROTOCOL",
      binding: true,
      version: version(1),
    },
    at,
  ),
);
export const requested = opened as Opinion;
export const inadmissible = done(
  declareInadmissible,
  requested,
  { reasons: "La grille ne décrit aucun acte dérogatoire." },
  instructor,
);
export const admissible = done(declareAdmissible, requested, {}, instructor);
export const inReview = done(
  assignRapporteur,
  admissible,
  { hasConflictOfInterest: false, declaration: "Aucun lien." },
  instructor,
);
export const questions = [{ questionId: question, section: "TEAM", text: "Quelle expérience est demandée ?" }] as const;
export const moreInfoRequested = done(requestInformation, inReview, { dueOn: "2017-04-15", questions }, instructor);

export function drafted(outcome: Outcome): Opinion {
  return done(draftOpinion, inReview, draftText(outcome), instructor);
}

export function scheduled(outcome: Outcome): Opinion {
  return done(scheduleCollege, drafted(outcome), { sessionOn: "2017-03-15" }, secretary);
}

export function delivered(outcome: Outcome): Opinion {
  return done(deliverOpinion, scheduled(outcome), { number: "2017.0012/AC", deliveredOn: "2017-03-15" }, secretary);
}

export function revised(opinion: Opinion, ...answeredReserves: string[]): Opinion {
  return done(recordRevision, opinion, { version: version(opinion.version.number + 1), answeredReserves }, systemActor);
}

export const published = done(
  publishOpinion,
  delivered("FAVOURABLE"),
  { publishedOn: "2017-03-15", url: "https://www.has-sante.fr/avis" },
  secretary,
);
export const withdrawn = done(withdrawOpinion, requested, {}, systemActor);
