import type { Day } from "@coop/kernel";
import { type Adhesion, hasCommitted, type Member, presentMembers, rolesMissing } from "./adhesion.ts";
import type { AdhesionEvent } from "./events.ts";

/** Who speaks for the team once this member has gone: the referent, or who has been in it longest, signed members first. */
export function referentAfter(adhesion: Adhesion, leavingId: string): string {
  if (adhesion.referentId !== leavingId) return adhesion.referentId;
  const staying = presentMembers(adhesion).filter(({ memberId }) => memberId !== leavingId);
  return (staying.find(hasCommitted) ?? staying[0])?.memberId ?? leavingId;
}

/** What a departure brings about: the end of a team without members, or of the registration of one without a role. */
export function consequencesOfDeparture(adhesion: Adhesion, leaving: Member, today: Day): readonly AdhesionEvent[] {
  const staying = presentMembers(adhesion).filter(({ memberId }) => memberId !== leaving.memberId);
  if (staying.length === 0) return [{ type: "AdhesionWithdrawn", data: { withdrawnOn: today, reason: "NO_MEMBER_LEFT" } }];
  const missing = rolesMissing(staying);
  const broken = adhesion.status === "REGISTERED" && missing.length > 0;
  return broken ? [{ type: "ComplianceRequired", data: { requiredOn: today, missing } }] : [];
}
