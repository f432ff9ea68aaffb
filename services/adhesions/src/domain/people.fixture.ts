import {
  type Actor,
  type Day,
  type Decision,
  type DomainEvent,
  type Evolve,
  type Moment,
  publicActor,
  type Refusal,
  type Role,
  take,
} from "@coop/kernel";

/** People of the tests by name. Their identifiers are synthetic (domain dossier, 5.1). */
function professional(subject: string, rpps: string, familyName: string, professionCode: string): Actor {
  const person = { idNatPs: `8${rpps}`, givenName: "Prénom", familyName, professionCode };
  return { ...publicActor, kind: "PROFESSIONAL", subject, person };
}

function arsAgent(subject: string, role: Role, region: string): Actor {
  return { ...publicActor, kind: "ARS_AGENT", subject, organisation: `ars-${region}`, region, roles: [role] };
}

/** An ophthalmologist, who delegates. */
export const odile = professional("0d11e000-0000-8000-8000-000000000001", "99900000011", "Fictive", "10");
/** An orthoptist, to whom acts are delegated. */
export const omar = professional("0a3a0000-0000-8000-8000-000000000002", "99900000029", "Fictif", "92");
/** Another orthoptist. */
export const nadia = professional("0ad1a000-0000-8000-8000-000000000003", "99900000037", "Inventée", "92");
/** A nurse, whose profession the protocol does not name. */
export const ines = professional("01e50000-0000-8000-8000-000000000004", "99900000045", "Imaginaire", "60");

export const instructor = arsAgent("instructor-11", "INSTRUCTOR", "11");
export const signatory = arsAgent("signatory-11", "SIGNATORY", "11");
export const instructorElsewhere = arsAgent("instructor-53", "INSTRUCTOR", "53");
export const signatoryElsewhere = arsAgent("signatory-53", "SIGNATORY", "53");
export const everything: Actor = { ...instructor, subject: "both-11", roles: ["INSTRUCTOR", "SIGNATORY"] };

export function on(today: Day): Moment {
  return { now: new Date(`${today}T10:00:00Z`), today };
}

/** The state after a verb that is expected to be allowed. */
export function performer<State, Event extends DomainEvent>(evolve: Evolve<State, Event>) {
  return <Before, Input>(
    state: Before,
    verb: Decision<Before, Input, Event, Refusal>,
    input: Input,
    actor: Actor,
    today: Day,
  ): State => {
    const result = take(verb, state, input, actor, on(today));
    if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
    const after = result.value.reduce<State | undefined>((so, event) => evolve(so, event), state as State | undefined);
    return after as State;
  };
}

/** Code and path of each issue in a refusal of the input; the code alone of any other refusal. */
export function refused(result: ReturnType<typeof take<never, never, never, Refusal>>): readonly string[] {
  if (result.ok) return [];
  if (result.refusal.code !== "INVALID_INPUT") return [result.refusal.code];
  const { issues } = result.refusal.data as { issues: readonly { code: string; path: string }[] };
  return issues.map(({ code, path }) => `${code} ${path}`);
}
