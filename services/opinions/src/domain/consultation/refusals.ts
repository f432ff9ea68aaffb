import type { CommonRefusals, ConflictRefusals, InputFaults, RefusalOf } from "@coop/kernel";

/** Why a verb on a consultation can be refused, and what its sentence needs. */
export interface ConsultationRefusals extends CommonRefusals, ConflictRefusals {
  /** An ARS or a promoter asks while the dossier is instructed, and at no other time. */
  DOSSIER_NOT_INSTRUCTED: { readonly status: string };
  /** The HAS asks while it examines the dossier for its opinion. */
  OPINION_NOT_IN_REVIEW: object;
  /** The role does not ask: an ARS or the HAS asks by those who instruct. */
  REQUESTER_REQUIRED: object;
  /** No filed version is known here (yet): there is nothing to ask about. */
  VERSION_UNKNOWN: object;
  /** The same side has asked this body already, and waits for its answer. */
  ALREADY_CONSULTED: { readonly body: string };
  /** The consultation is another body's. */
  BODY_NOT_ASKED: object;
  /** Who did not ask does not withdraw. */
  NOT_REQUESTER: object;
  /** Only the system closes a consultation that came to nothing. */
  SYSTEM_ONLY: object;
}
export type ConsultationRefusal = RefusalOf<ConsultationRefusals>;

/** What can be wrong in what is sent about a consultation. */
export interface ConsultationFaults extends InputFaults {
  BODY_UNKNOWN: { readonly body: string };
  /** The HAS does not ask within an establishment, and promoters nowhere else. */
  BODY_NOT_FOR_REQUESTER: { readonly body: string };
  BODY_OF_OTHER_REGION: { readonly body: string };
  /** A newer version was filed, or this one has not come here yet. */
  VERSION_NOT_NEWEST: { readonly newest: number };
  FILE_NOT_RECEIVED: { readonly name: string };
}
