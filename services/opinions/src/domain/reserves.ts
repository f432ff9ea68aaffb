import { accept, type RefusalOf, type Result, refusal, reject } from "@coop/kernel";
import type { Opinion, Reserve } from "./opinion.ts";
import type { OpinionRefusals } from "./refusals.ts";

type ReserveRefusal = RefusalOf<Pick<OpinionRefusals, "RESERVE_UNKNOWN" | "RESERVE_NOT_ANSWERED">>;

/** The reserve that an answer was given to: what has none can be neither lifted nor maintained. */
export function answeredReserve(opinion: Opinion, reserveId: string): Result<Reserve, ReserveRefusal> {
  const reserve = opinion.reserves.find((each) => each.reserveId === reserveId);
  if (!reserve) return reject(refusal("RESERVE_UNKNOWN", { reserveId }));
  const { status } = reserve;
  return status === "ANSWERED" ? accept(reserve) : reject(refusal("RESERVE_NOT_ANSWERED", { reserveId, status }));
}
