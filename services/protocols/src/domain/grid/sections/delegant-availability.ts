import { ceilings, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, text, wholeNumber } from "../values.ts";

const modes = ["ON_SITE", "TELEPHONE", "TELEMEDICINE"] as const;

/** 10. How a delegate reaches the delegant, and what happens when nobody answers. */
export const delegantAvailability = group({
  modes: list(choice("AvailabilityMode", modes), modes.length),
  presence: text(lengths.paragraph),
  responseMinutes: wholeNumber(ceilings.responseMinutes),
  replacement: text(lengths.paragraph),
});
