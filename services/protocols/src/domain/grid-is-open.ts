import { refusal } from "@coop/kernel";
import { isFinal } from "./lifecycle.ts";
import type { Protocol } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** Nothing is written any more once the dossier is at its end, and nobody is let in to write. */
export function gridIsOpen({ status }: Protocol): readonly ProtocolRefusal[] {
  return isFinal(status) ? [refusal("GRID_CLOSED", {})] : [];
}
