import { lengths } from "../limits.ts";
import { group } from "../shape.ts";
import { text, webAddress } from "../values.ts";

export const bibliographicReference = group({ citation: text(lengths.line), url: webAddress });
