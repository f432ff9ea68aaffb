import { type Actor, type Day, type Decision, type Refusal, take } from "@coop/kernel";
import type { AuthorisationInForce } from "../authorisation.ts";
import { instructor, nadia, odile, omar, on, performer, refused, signatory } from "../people.fixture.ts";
import { activateMember } from "./activate-member.ts";
import type { Adhesion, TeamStructure, Training } from "./adhesion.ts";
import { attestInsurance } from "./attest-insurance.ts";
import { attestTraining } from "./attest-training.ts";
import { commitMember } from "./commit-member.ts";
import { declareAdhesionComplete } from "./declare-adhesion-complete.ts";
import { describeAdhesion } from "./describe-adhesion.ts";
import type { AdhesionEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { AdhesionDecision } from "./guards.ts";
import { inviteMember } from "./invite-member.ts";
import { registerAdhesion } from "./register-adhesion.ts";
import { requestAdhesionPieces } from "./request-adhesion-pieces.ts";
import { startAdhesion } from "./start-adhesion.ts";
import { submitAdhesion } from "./submit-adhesion.ts";

export const authorisation: AuthorisationInForce = {
  authorisationId: "01890000-0000-7000-8000-0000000000a1",
  protocolId: "01890000-0000-7000-8000-0000000000b1",
  regime: "HPST",
  versionNumber: 2,
  regionCodes: ["11"],
  inForceOn: "2017-06-01",
  endsOn: null,
  team: { delegantProfessions: ["10"], delegateProfessions: ["92"], practiceFrames: ["MSP", "SOLO_PRACTICE"] },
};

export const structure: TeamStructure = {
  structureId: "01890000-0000-7000-8000-0000000000c1",
  practiceFrame: "MSP",
  regionCode: "11",
};
export const insurance = {
  insurer: "Assureur fictif",
  policyNumber: "RC-1",
  from: "2017-01-01",
  to: "2019-12-31",
  coversProtocolField: true,
};
export const commitment = {
  until: "2019-12-31",
  voluntary: true,
  followsProtocol: true,
  reportsIndicators: true,
  reportsAdverseEvents: true,
};
export const training: Training = {
  title: "Bilan visuel délégué",
  body: "Université fictive",
  hours: 20,
  completedOn: "2017-05-01",
  supervisedActs: 30,
  experienceMonths: 36,
  validator: { capacity: "Ophtalmologiste formateur", subject: null },
};
export const decision = { decisionNumber: "2017-ADH-001", signatureDelegation: "Arrêté fictif de délégation 2017-12" };

/** Carries a verb out that is expected to be allowed. */
export const perform = performer<Adhesion, AdhesionEvent>(evolve);

/** What a verb is refused for. */
export function refusedFor<Before, Input>(
  state: Before,
  verb: Decision<Before, Input, AdhesionEvent, Refusal>,
  input: Input,
  actor: Actor,
  today: Day,
): readonly string[] {
  return refused(take(verb, state, input, actor, on(today)) as never);
}

export function blockersOf<Input>(
  adhesion: Adhesion,
  verb: AdhesionDecision<Input>,
  actor: Actor,
  today: Day,
): readonly string[] {
  return verb.guard(adhesion, actor, on(today)).map(({ code }) => code);
}

/** Odile alone, who has just begun. */
export function begun(): Adhesion {
  const starting = { memberId: "m-odile", regionCode: "11", role: "DELEGANT" } as const;
  return perform(authorisation, startAdhesion, starting, odile, "2017-06-10");
}

/** Odile and Omar, nothing signed. */
export function invited(): Adhesion {
  const omarsPlace = { memberId: "m-omar", subject: omar.subject, role: "DELEGATE", professionCode: "92" } as const;
  return perform(begun(), inviteMember, omarsPlace, odile, "2017-06-11");
}

/** Everything that a file needs for being submitted. */
export function ready(): Adhesion {
  const described = perform(invited(), describeAdhesion, { structure, startOn: "2017-09-01" }, odile, "2017-06-12");
  return [odile, omar].reduce((team, member) => {
    const signed = perform(team, commitMember, commitment, member, "2017-06-13");
    return perform(signed, attestInsurance, insurance, member, "2017-06-13");
  }, described);
}

export function submitted(): Adhesion {
  return perform(ready(), submitAdhesion, {}, odile, "2017-06-14");
}

/** The ARS waits for one piece until 15 July. */
export function incomplete(): Adhesion {
  const asked = { dueOn: "2017-07-15", pieces: [{ name: "Attestation d'assurance de l'orthoptiste" }] };
  return perform(submitted(), requestAdhesionPieces, asked, instructor, "2017-06-20");
}

export function underReview(): Adhesion {
  return perform(submitted(), declareAdhesionComplete, {}, instructor, "2017-06-30");
}

export function registered(): Adhesion {
  return perform(underReview(), registerAdhesion, decision, signatory, "2017-08-01");
}

/** Odile and Omar both practise since 4 September 2017. */
export function practising(): Adhesion {
  return [odile, omar].reduce((team, member) => {
    const trained = perform(team, attestTraining, training, member, "2017-08-20");
    return perform(trained, activateMember, {}, member, "2017-09-04");
  }, registered());
}

/** Nadia's place in the team, as a second delegate. */
export const nadiasPlace = { memberId: "m-nadia", subject: nadia.subject, role: "DELEGATE", professionCode: "92" } as const;
