import { type Actor, addDays, fold, take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { everything, instructor, nadia, odile, omar, on, signatory } from "../people.fixture.ts";
import { activateMember } from "./activate-member.ts";
import { type Adhesion, hasCommitted, presentMembers, rolesMissing } from "./adhesion.ts";
import { attestInsurance } from "./attest-insurance.ts";
import { attestTraining } from "./attest-training.ts";
import { commitMember } from "./commit-member.ts";
import { declareAdhesionComplete } from "./declare-adhesion-complete.ts";
import { describeAdhesion } from "./describe-adhesion.ts";
import type { AdhesionEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { AdhesionDecision } from "./guards.ts";
import { inviteMember } from "./invite-member.ts";
import { leaveTeam } from "./leave-team.ts";
import { refuseAdhesion } from "./refuse-adhesion.ts";
import { registerAdhesion } from "./register-adhesion.ts";
import { removeMember } from "./remove-member.ts";
import { requestAdhesionPieces } from "./request-adhesion-pieces.ts";
import { startAdhesion } from "./start-adhesion.ts";
import { submitAdhesion } from "./submit-adhesion.ts";
import { openPieces, supplyAdhesionPieces } from "./supply-adhesion-pieces.ts";
import {
  authorisation,
  commitment,
  decision,
  insurance,
  perform,
  practising,
  structure,
  submitted,
  training,
} from "./team.fixture.ts";
import { withdrawAdhesion } from "./withdraw-adhesion.ts";

interface Attempt {
  readonly adhesion: Adhesion;
  readonly actor: Actor;
  readonly today: string;
  readonly count: number;
}

function attempting<Input>(verb: AdhesionDecision<Input>, input: (attempt: Attempt) => Input) {
  return (attempt: Attempt) => take(verb, attempt.adhesion, input(attempt), attempt.actor, on(attempt.today));
}

/** Somebody who is in the team now, not always whoever one would expect. */
function memberOf({ adhesion, count }: Attempt): string {
  const present = presentMembers(adhesion);
  return present[count % present.length]?.memberId ?? "m-nobody";
}

const newcomer = ({ count }: Attempt) =>
  count % 2 === 0
    ? ({
        memberId: `m-${count}`,
        subject: (count % 4 === 0 ? nadia : omar).subject,
        role: "DELEGATE",
        professionCode: "92",
      } as const)
    : ({ memberId: `m-${count}`, subject: odile.subject, role: "DELEGANT", professionCode: "10" } as const);

const attempts = [
  attempting(describeAdhesion, ({ today }) => ({ structure, startOn: addDays(today, 3) })),
  attempting(inviteMember, newcomer),
  attempting(inviteMember, newcomer),
  attempting(commitMember, () => commitment),
  attempting(commitMember, () => commitment),
  attempting(attestInsurance, () => insurance),
  attempting(attestInsurance, () => insurance),
  attempting(attestTraining, () => training),
  attempting(activateMember, () => ({})),
  attempting(submitAdhesion, () => ({})),
  attempting(submitAdhesion, () => ({})),
  attempting(requestAdhesionPieces, ({ today }) => ({ dueOn: addDays(today, 2), pieces: [{ name: "Statuts" }] })),
  attempting(supplyAdhesionPieces, ({ adhesion }) => ({
    answers: openPieces(adhesion).map((number) => ({ number, text: "Voici", files: [] })),
    received: new Set<string>(),
  })),
  attempting(declareAdhesionComplete, () => ({})),
  attempting(registerAdhesion, () => decision),
  attempting(registerAdhesion, () => decision),
  attempting(refuseAdhesion, () => ({ reasons: ["Non"] })),
  attempting(removeMember, (attempt) => ({ memberId: memberOf(attempt), reason: "Départ" })),
  attempting(leaveTeam, () => ({})),
  attempting(withdrawAdhesion, () => ({ reason: "Fin" })),
] as const;

/** Ends of the file come rarely, or no sequence would get far. */
const anyStep = fc.record({
  verb: fc.oneof({ weight: 5, arbitrary: fc.nat(16) }, { weight: 1, arbitrary: fc.nat(attempts.length - 1) }),
  actor: fc.constantFrom(odile, odile, omar, omar, nadia, instructor, signatory, everything),
  days: fc.nat(3),
});

const starting = { memberId: "m-odile", regionCode: "11", role: "DELEGANT" } as const;

function history(
  steps: readonly { verb: number; actor: Actor; days: number }[],
  from: readonly AdhesionEvent[],
  begin: Adhesion,
) {
  let today = begin.activeSince ?? "2017-06-15";
  let adhesion = begin;
  const events = [...from];
  const seen: Adhesion[] = [begin];
  steps.forEach(({ verb, actor, days }, count) => {
    today = addDays(today, days);
    const result = attempts[verb]?.({ adhesion, actor, today, count });
    if (!result?.ok) return;
    for (const event of result.value) adhesion = evolve(adhesion, event);
    events.push(...result.value);
    seen.push(adhesion);
  });
  return { events, seen };
}

function holds(adhesion: Adhesion): void {
  const present = presentMembers(adhesion);
  const active = adhesion.members.filter(({ status }) => status === "ACTIVE");
  if (adhesion.status === "REGISTERED") expect(rolesMissing(present)).toEqual([]);
  if (adhesion.status === "REGISTERED") expect(adhesion.instructedBy).not.toContain(adhesion.registration?.signedBy);
  if (active.length > 0) expect(adhesion.status).toBe("REGISTERED");
  for (const member of active) expect([member.trainings.length, member.insurances.length].every((count) => count > 0)).toBe(true);
  for (const member of present.filter(hasCommitted)) expect(member.commitment).not.toBeNull();
  for (const { leftOn } of adhesion.members.filter(({ status }) => status === "LEFT")) expect(leftOn).not.toBeNull();
  expect(new Set(present.map(({ subject }) => subject)).size).toBe(present.length);
  if (present.length > 0) expect(present.map(({ memberId }) => memberId)).toContain(adhesion.referentId);
  if (adhesion.status === "UNDER_REVIEW") expect(adhesion.deadlineOn).not.toBeNull();
  expect(adhesion.endedOn !== null).toBe(adhesion.status === "REFUSED" || adhesion.status === "WITHDRAWN");
}

function firstEvents(): readonly AdhesionEvent[] {
  const result = take(startAdhesion, authorisation, starting, odile, on("2017-06-10"));
  return result.ok ? result.value : [];
}

test("whatever is tried, in whatever order, from the beginning: the invariants hold, and the history gives the state", () => {
  const first = firstEvents();
  const begin = fold(evolve, first) as Adhesion;
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 80 }), (steps) => {
      const { events, seen } = history(steps, first, begin);
      seen.forEach(holds);
      expect(fold(evolve, events)).toEqual(seen.at(-1));
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["submitted", submitted],
  [
    "being instructed by somebody who may sign too",
    () => perform(submitted(), declareAdhesionComplete, {}, everything, "2017-06-15"),
  ],
  ["practising", practising],
])("the same from a team that is %s", (_name, team) => {
  const begin = team();
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      history(steps, [], begin).seen.forEach(holds);
    }),
    { numRuns: 400 },
  );
});

test("the sequences get somewhere: every status between start and end is visited", () => {
  const visited = new Set<string>();
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 40, maxLength: 80 }), fc.constantFrom(submitted, practising), (steps, team) => {
      for (const { status } of history(steps, [], team()).seen) visited.add(status);
    }),
    { numRuns: 200, seed: 7 },
  );
  expect([...visited]).toEqual(
    expect.arrayContaining(["SUBMITTED", "INCOMPLETE", "UNDER_REVIEW", "REGISTERED", "COMPLIANCE_REQUIRED"]),
  );
});
