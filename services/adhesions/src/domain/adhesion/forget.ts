import { legalDay } from "@coop/kernel";
import type { Adhesion, Member } from "./adhesion.ts";
import type { AdhesionEvent } from "./events.ts";

/** The facts that a member's own file is made of: what they signed, who insures them, what they learnt. */
export const fileOf = [
  "MemberCommitted",
  "InsuranceAttested",
  "TrainingAttested",
] as const satisfies readonly AdhesionEvent["type"][];

/** The team without the files of those who had left it before that instant: that they were in it stays. */
export function forget(adhesion: Adhesion, end: Date): { readonly state: Adhesion; readonly memberIds: readonly string[] } {
  const day = legalDay(end);
  const isForgotten = ({ leftOn }: Member) => leftOn !== null && leftOn < day;
  const members = adhesion.members.map((member) =>
    isForgotten(member) ? { ...member, commitment: null, insurances: [], trainings: [] } : member,
  );
  return {
    state: { ...adhesion, members },
    memberIds: adhesion.members.filter(isForgotten).map(({ memberId }) => memberId),
  };
}
