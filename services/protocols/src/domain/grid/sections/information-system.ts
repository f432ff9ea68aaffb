import { counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { text } from "../values.ts";

/** 13. How the team shares health data safely. */
export const informationSystem = group({
  tools: list(text(lengths.line), counts.few),
  sharedRecord: text(lengths.paragraph),
  secureMessaging: text(lengths.paragraph),
  letterToPractitioner: text(lengths.paragraph),
  archiving: text(lengths.paragraph),
});
