import { type Actor, type Person, rppsOfIdNatPs } from "@coop/kernel";
import type { Cast } from "../cast.ts";
import { mayRead } from "./parts-within.ts";
import { sharesWith } from "./who.ts";
import type { World } from "./world.ts";

/** Somebody's name and numbers, and who may read them. */
export interface PersonalData {
  readonly values: readonly string[];
  mayRead(actor: Actor): boolean;
}

const valuesOf = ({ givenName, familyName, idNatPs }: Person): readonly string[] =>
  [`${givenName} ${familyName}`, idNatPs, rppsOfIdNatPs(idNatPs)].filter((value) => value !== null);

/** A person is known to themselves, to the parties to their dossiers, to those with whom they share one, and in a team to it, its head and its ARS. */
export function peopleOf(cast: Cast, { rows }: World): readonly PersonalData[] {
  return [...cast.values()].flatMap(({ subject, person }) => {
    if (!person) return [];
    const dossiers = rows.filter(({ type, state }) => type === "Protocol" && state.promoters.includes(subject));
    const shared = rows.filter(({ type }) => type === "Protocol");
    const teams = rows.filter(
      ({ type, state }) => type === "Adhesion" && state.members.some((member: { subject: string }) => member.subject === subject),
    );
    return {
      values: valuesOf(person),
      mayRead: (actor: Actor) =>
        actor.subject === subject ||
        dossiers.some((row) => mayRead("Protocol", "file", actor, row)) ||
        shared.some((row) => sharesWith(actor, row).some(({ sharedBy }) => sharedBy === subject)) ||
        teams.some((row) => mayRead("Adhesion", "persons", actor, row)),
    };
  });
}
