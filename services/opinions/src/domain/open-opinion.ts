import { type Moment, partId } from "@coop/kernel";
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

/** A referral told twice names the same file twice, so that it can open only one. */
export function opinionIdOf({ protocolId, type, version }: Referral): string {
  return partId(protocolId, `${type}:${version.number}`);
}
