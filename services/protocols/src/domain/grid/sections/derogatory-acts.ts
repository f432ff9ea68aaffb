import { counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, text } from "../values.ts";

const kinds = [
  "CLINICAL_EXAMINATION",
  "PRESCRIPTION",
  "INTERPRETATION",
  "TECHNICAL_ACT",
  "CONCLUSION_TO_PATIENT",
  "ORIENTATION",
  "OTHER",
] as const;

const derogatoryAct = group({
  label: text(lengths.label),
  kind: choice("DerogatoryActKind", kinds),
  nomenclatureCode: text(lengths.code),
  derogatedArticle: text(lengths.label),
  conditions: text(lengths.paragraph),
  standingOrder: text(lengths.line),
});

/** 5. The field of intervention: what the delegate does and the law would not let them do (CSP L.4011-1). */
export const derogatoryActs = group({ acts: list(derogatoryAct, counts.some) });
