import { ceilings, counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, sha256, text, wholeNumber } from "../values.ts";

const kinds = [
  "DECISION_TREE",
  "STANDING_ORDER",
  "PATIENT_LEAFLET",
  "CONSENT_FORM",
  "PATIENT_FILE_FORM",
  "SATISFACTION_QUESTIONNAIRE",
  "TRAINING_PROGRAMME",
  "OTHER",
] as const;

const annexFile = group({
  kind: choice("AnnexKind", kinds),
  title: text(lengths.label),
  fileName: text(lengths.label),
  sha256,
  sizeBytes: wholeNumber(ceilings.fileBytes),
});

/** 17. The files that the text leans on, named by their hash. */
export const annexes = group({ files: list(annexFile, counts.some) });
