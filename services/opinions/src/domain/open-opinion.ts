import type { Moment } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import type { OpinionRegime } from "./lifecycle.ts";
import type { OpinionType, Version } from "./opinion.ts";

/** What the referral of a protocol says about one opinion that is asked for. */
export interface Referral {
  readonly protocolId: string;
  readonly regime: OpinionRegime;
  readonly type: OpinionType;
  readonly binding: boolean;
  readonly version: Version;
}

/** A protocol is referred: the file opens on its frozen version. */
export function openOpinion({ version, ...referral }: Referral, at: Moment): readonly [OpinionEvent] {
  const { number, hash } = version;
  return [{ type: "OpinionOpened", data: { ...referral, version: { number, hash, receivedOn: at.today } } }];
}
