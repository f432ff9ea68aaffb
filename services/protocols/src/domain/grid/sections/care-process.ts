import { counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, text } from "../values.ts";

const careStep = group({
  label: text(lengths.label),
  actor: choice("CareActor", ["DELEGATE", "DELEGANT", "DELEGANT_AND_DELEGATE", "OTHER"]),
  action: text(lengths.paragraph),
  criteria: text(lengths.paragraph),
  decision: text(lengths.paragraph),
  redFlags: list(text(lengths.line), counts.few),
  reorientation: text(lengths.paragraph),
  delay: text(lengths.label),
  traceability: text(lengths.paragraph),
});

/** 9. The care of a patient from inclusion to leaving, step by step: the table of the model form. */
export const careProcess = group({
  inclusion: text(lengths.paragraph),
  steps: list(careStep, counts.many),
  transmission: text(lengths.paragraph),
  reorientation: text(lengths.paragraph),
});
