import { lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, text } from "../values.ts";

const natures = ["ACTIVITY_TRANSFER", "CARE_ACT_TRANSFER", "REORGANISATION"] as const;
const purposes = ["PREVENTIVE", "DIAGNOSTIC", "THERAPEUTIC"] as const;

/** 4. The object and nature of the cooperation (CSP L.4011-2). */
export const nature = group({
  object: text(lengths.paragraph),
  natures: list(choice("NatureOfCooperation", natures), natures.length),
  purposes: list(choice("CooperationPurpose", purposes), purposes.length),
  difference: text(lengths.paragraph),
});
