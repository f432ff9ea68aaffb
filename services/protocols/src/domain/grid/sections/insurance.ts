import { lengths } from "../limits.ts";
import { group } from "../shape.ts";
import { text } from "../values.ts";

/** 14. Who answers for what, and which cover each member must show when they adhere. */
export const insurance = group({
  liability: text(lengths.paragraph),
  delegantCover: text(lengths.paragraph),
  delegateCover: text(lengths.paragraph),
  structureCover: text(lengths.paragraph),
});
