import type { Actor, RefusalOf, Result } from "@coop/kernel";

/** What Pro Santé Connect says of a professional, as far as it is needed here. */
export interface ProfessionalIdentity {
  readonly family: "PROFESSIONAL";
  /** National identifier: `8` + RPPS or `0` + ADELI. */
  readonly idNatPs: string;
  readonly givenName: string;
  readonly familyName: string;
  /** One for each place where they practise; none for somebody who is no professional, or no longer one. */
  readonly activities: readonly Activity[];
}

/** One activity of one exercise (`SubjectRefPro.exercices[].activities[]`). */
export interface Activity {
  /** TRE_G15. */
  readonly professionCode: string;
  /** TRE_R23: self-employed, salaried... */
  readonly modeCode: string | null;
  /** TRE_R02. */
  readonly sectorCode: string | null;
  readonly finess: string | null;
  readonly siret: string | null;
  readonly structureName: string | null;
}

/** What ProConnect says of an agent, or of the head of a structure: who they are and where, never what they may do. */
export interface AgentIdentity {
  readonly family: "AGENT";
  /** Means somebody only together with `identityProvider`: each one has its own. */
  readonly subject: string;
  readonly identityProvider: string;
  /** Of the establishment that the person works for. */
  readonly siret: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}

export type Identity = ProfessionalIdentity | AgentIdentity;

/** One thing that a person may act as. */
export interface ActingAs {
  /** The same at each login, and different among the choices of one person. */
  readonly id: string;
  /** In French, as the person reads it: "Infirmier, libéral, cabinet Dupont". */
  readonly label: string;
  readonly actor: Actor;
}

/** Why somebody who is who they say may not come in. */
export interface DirectoryRefusals {
  /** Pro Santé Connect knows no activity of theirs. */
  NO_ACTIVITY: Record<string, never>;
  /** No organisation of ours has this establishment. */
  UNKNOWN_ORGANISATION: { readonly siret: string };
  /** The organisation is ours, and gives this person nothing to do. */
  NO_ROLE: { readonly organisation: string };
}

export type DirectoryRefusal = RefusalOf<DirectoryRefusals>;
/** At least one choice. All choices of one person have the same `actor.subject`. */
export type Choices = readonly [ActingAs, ...ActingAs[]];

/** Who may act as what. Asked at each login and each time a token is renewed, so that a right that was taken away ends. */
export interface Directory {
  professional(identity: ProfessionalIdentity): Promise<Result<Choices, DirectoryRefusal>>;
  agent(identity: AgentIdentity): Promise<Result<Choices, DirectoryRefusal>>;
}
