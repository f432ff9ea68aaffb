import { type Actor, accept, professions, pseudonym, publicActor, type Result, refusal, reject } from "@coop/kernel";
import type { ActingAs, Activity, Choices, DirectoryRefusal, ProfessionalIdentity } from "./directory.ts";

/** How a profession is practised (TRE_R23-ModeExercice), as far as people know it by name. */
const modes: Readonly<Record<string, string>> = { L: "libéral", S: "salarié", B: "bénévole" };

/**
 * What a professional may act as: one choice for each activity. The subject is the person's pseudonym in all of them, so
 * that a draft written at the hospital is found again at the practice.
 */
export function activityChoices(identity: ProfessionalIdentity, pseudonymSecret: string): Result<Choices, DirectoryRefusal> {
  const choices = identity.activities.map(
    (activity): ActingAs => ({
      id: keyOf(activity),
      label: labelOf(activity),
      actor: actorIn(identity, activity, pseudonymSecret),
    }),
  );
  const [first, ...others] = [...new Map(choices.map((choice) => [choice.id, choice])).values()];
  return first ? accept([first, ...others]) : reject(refusal("NO_ACTIVITY", {}));
}

function actorIn(
  { idNatPs, givenName, familyName }: ProfessionalIdentity,
  { professionCode, finess, siret }: Activity,
  secret: string,
): Actor {
  return {
    ...publicActor,
    kind: "PROFESSIONAL",
    subject: pseudonym(idNatPs, secret),
    organisation: organisationOf(finess, siret),
    person: { idNatPs, givenName, familyName, professionCode },
  };
}

function organisationOf(finess: string | null, siret: string | null): string | null {
  if (finess) return `finess-${finess}`;
  return siret && `siret-${siret}`;
}

function keyOf({ professionCode, modeCode, sectorCode, finess, siret, structureName }: Activity): string {
  return [professionCode, modeCode, sectorCode, finess ?? siret ?? structureName].map((part) => part ?? "").join("/");
}

function labelOf({ professionCode, modeCode, finess, siret, structureName }: Activity): string {
  const profession = professions.find(({ code }) => code === professionCode)?.label ?? `Profession ${professionCode}`;
  const place = structureName ?? (finess ? `FINESS ${finess}` : siret && `SIRET ${siret}`);
  return [profession, modes[modeCode ?? ""], place].filter(Boolean).join(", ");
}
