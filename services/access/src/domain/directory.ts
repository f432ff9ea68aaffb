import type { Actor, Day, Moment, Refusal, RefusalOf, Result } from "@coop/kernel";

/** One of the places where a professional works, as Pro Santé Connect tells it. */
export interface ProfessionalActivity {
  /** Profession code of TRE_G15. */
  readonly professionCode: string;
  /** Where: the structure's name, null where there is none. */
  readonly place: string | null;
}

/** Who Pro Santé Connect says has logged in. */
export interface ProfessionalIdentity {
  /** `8` + RPPS or `0` + ADELI. */
  readonly idNatPs: string;
  readonly givenName: string;
  readonly familyName: string;
  /** At least one. */
  readonly activities: readonly ProfessionalActivity[];
}

/** Who ProConnect says has logged in. */
export interface AgentIdentity {
  /** Federation that vouches for `subject`. */
  readonly issuer: string;
  readonly subject: string;
  /** Organisation that the person logged in for. */
  readonly siret: string;
  readonly email: string;
  readonly givenName: string;
  readonly usualName: string;
  /** Given when the federation has verified that the person may represent the body of this SIRET ("certification dirigeant"). */
  readonly representsOrganisation?: RepresentedBody | undefined;
}

export interface RepresentedBody {
  readonly kind: "STRUCTURE" | "CPTS";
  readonly label: string;
  /** Null where the body has none: it is then known by its SIRET. */
  readonly finess: string | null;
  /** INSEE code, where it is known. */
  readonly region: string | null;
}

/** On what somebody may act: their own membership, in place of an absent agent, or by delegation of signature. */
export type Basis = "PROFESSION" | "MEMBERSHIP" | "SUBSTITUTION" | "DELEGATION";

/** One way in which somebody may act today. Whoever has several chooses one per session. */
export interface Choice {
  /** Stable while the choice is: what a form sends back, and what a session keeps. */
  readonly key: string;
  readonly actor: Actor;
  /** For the person who chooses, in French. */
  readonly label: string;
  readonly basis: Basis;
  /** Last day; null where no end is set. */
  readonly until: Day | null;
  /** Reference of the delegation of signature, null on any other basis. */
  readonly reference: string | null;
}

/** Why somebody whom the federation knows may not act. Their French sentences: `login-sentences.ts`. */
export interface LoginRefusals {
  /** No organisation of the directory has this SIRET. */
  UNKNOWN_ORGANISATION: { readonly siret: string };
  /** The organisation is known, the person is no agent of it and was not invited. */
  NO_MEMBERSHIP: { readonly organisation: string };
  /** The administrator has suspended the agent. */
  AGENT_SUSPENDED: { readonly organisation: string };
  /** Membership has ended, or every role of it. */
  MEMBERSHIP_ENDED: { readonly organisation: string };
  /** Membership begins later. */
  MEMBERSHIP_NOT_BEGUN: { readonly organisation: string; readonly from: Day };
}
export type LoginRefusal = RefusalOf<LoginRefusals> & Refusal;

/** Who may act as what, for those who log people in. Dates are legal days. */
export interface Directory {
  /** The professional once per profession that they practise, then the structures that named them as a referent. Never empty. */
  professional(identity: ProfessionalIdentity, at: Moment): Promise<readonly Choice[]>;
  /**
   * All that the agent may act as in the organisation of this SIRET; never empty. An invitation by address and SIRET is
   * accepted by the first login, and a verified representative becomes the head of their structure.
   */
  agent(identity: AgentIdentity, at: Moment): Promise<Result<readonly Choice[], LoginRefusal>>;
  /** The choice as it is today (roles may have come or gone); undefined when it is no more. Asked before a token is renewed. */
  current(choice: Choice, at: Moment): Promise<Choice | undefined>;
}
