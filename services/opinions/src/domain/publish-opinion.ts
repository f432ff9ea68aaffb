import { type Day, dayWithin, type Faults, issue, requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { collegeBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";

export interface PublishOpinion {
  readonly publishedOn: Day;
  readonly url: string;
}

/** The opinion can be read by everybody at its address. */
export const publishOpinion: OpinionDecision<PublishOpinion> = {
  guard: (opinion, actor) => collegeBlockers(opinion, "publishOpinion", actor),

  decide: (opinion, { publishedOn, url }, _actor, at) => {
    const issues = [
      ...dayWithin("publishedOn", publishedOn, { notBefore: opinion.delivery?.deliveredOn, notAfter: at.today }),
      ...requiredText("url", url, limits.webAddress),
      ...webAddressFaults("url", url),
    ];
    return unlessFaulty(issues, (): readonly OpinionEvent[] => [{ type: "OpinionPublished", data: { publishedOn, url } }]);
  },
};

/** The address becomes a link in other people's pages: `javascript:` is an address too. */
function webAddressFaults(path: string, text: string): Faults {
  const isWebAddress = text.trim() === "" || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));
  return isWebAddress ? [] : [issue("NOT_A_WEB_ADDRESS", path)];
}
