import { type Actor, type ActorKind, actorKinds, partnerScopes, publicActor, type Role, roles } from "@coop/kernel";
import { type Grant, isGranted } from "@coop/service-kit";

/** What a service promises, and what its verbs ask of who acts. */
export interface PromisedAndAsked {
  readonly permissions: Readonly<Record<string, Grant>>;
  /** The guard of each operation, over rows that concern who acts as far as rows can concern somebody of their kind. */
  readonly guards: Readonly<Record<string, (actor: Actor) => readonly { readonly code: string }[]>>;
  /** Refusals that speak of who acts, and not of the file's state. */
  readonly refusals: readonly string[];
  /** What makes somebody of a kind the one whom the rows concern: subject, organisation, region. */
  readonly standing: Partial<Readonly<Record<ActorKind, Partial<Actor>>>>;
}

/**
 * Tries every operation as every kind in every role and names each where the table of rights and the verb's guard do not say
 * the same, and each operation without a guard. Empty where the page of rights promises what is granted.
 */
export function rightsDisagreements({ permissions, guards, refusals, standing }: PromisedAndAsked): readonly string[] {
  return Object.entries(permissions).flatMap(([operation, grant]) => {
    const guard = guards[operation];
    if (!guard) return [`${operation} has no guard`];
    return everybody(standing).flatMap((actor) => {
      const promised = isGranted(grant, actor);
      const admitted = !guard(actor).some(({ code }) => refusals.includes(code));
      return promised === admitted
        ? []
        : [`${operation} as ${nameOf(actor)}: ${promised ? "promised, refused" : "admitted, not promised"}`];
    });
  });
}

function everybody(standing: PromisedAndAsked["standing"]): readonly Actor[] {
  return actorKinds
    .filter((kind) => kind !== "SYSTEM")
    .flatMap((kind) =>
      [undefined, ...roles].map((role: Role | undefined) => ({
        ...publicActor,
        ...standing[kind],
        kind,
        roles: role ? [role] : [],
        scopes: [...partnerScopes],
      })),
    );
}

const nameOf = ({ kind, roles: [role] }: Actor): string => (role ? `${kind} ${role}` : kind);
