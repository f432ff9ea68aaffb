import type { BodyType } from "@coop/kernel";

/** What it means that the day passes without an answer. None of them stops the main procedure. */
export const silences = ["DEEMED_GIVEN", "DEEMED_FAVOURABLE", "NO_EFFECT"] as const;
export type Silence = (typeof silences)[number];

/** How long a body has when who asks sets no day, and what its silence means. */
export interface ConsultationTerms {
  readonly days: number;
  readonly silence: Silence;
  readonly source: string;
  /** Set where no text was read: an inference. */
  readonly toVerify: boolean;
}

const advisory: ConsultationTerms = {
  days: 30,
  silence: "DEEMED_GIVEN",
  source: "Aucun délai trouvé : avis simple, réputé rendu à l'échéance, que la procédure n'attend pas [inf]",
  toVerify: true,
};

const internal: ConsultationTerms = {
  days: 30,
  silence: "NO_EFFECT",
  source: "CSP art. L.4011-4 I veut un avis conforme sous le régime local : un silence n'en est pas un [inf]",
  toVerify: true,
};

/** The terms of each type of body. The law is data: a text that sets a delay or an effect changes a line here. */
export const consultationTerms: { readonly [Type in BodyType]: ConsultationTerms } = {
  URPS: advisory,
  ORDER: advisory,
  CNP: advisory,
  CME: internal,
  CMG: internal,
  CSIRMT: internal,
  PRIVATE_BODY: internal,
};
