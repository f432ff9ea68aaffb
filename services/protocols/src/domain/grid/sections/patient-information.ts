import { lengths } from "../limits.ts";
import { group } from "../shape.ts";
import { choice, text, yesOrNo } from "../values.ts";

/** 8. What the patient is told before, and how they agree or refuse. */
export const patientInformation = group({
  method: text(lengths.paragraph),
  leafletProvided: yesOrNo,
  consentForm: choice("ConsentForm", ["ORAL_RECORDED", "WRITTEN"]),
  trace: text(lengths.paragraph),
  refusal: text(lengths.paragraph),
});
