import type { Life } from "./life.ts";

/** What a dossier has become a part of, as its life goes on. */
export interface Dossier {
  protocolId: string;
  opinionId: string;
  consultationId: string;
  adhesionId: string;
  reportId: string;
}

export const newDossier = (): Dossier => ({ protocolId: "", opinionId: "", consultationId: "", adhesionId: "", reportId: "" });

/** How a stage is played. */
export type Play = (life: Life, dossier: Dossier) => Promise<void>;

export const team = { delegant: "delegant", delegate: "delegate-2", delegateIdNatPs: "899900000052" } as const;
export const instructor = ({ plan }: Life) => `ars-instructor-${plan.regionCode}`;
export const signatory = ({ plan }: Life) => `ars-signatory-${plan.regionCode}`;
