import type { EventOf } from "@coop/kernel";
import type { DatedDescription } from "./structure.ts";

export interface StructureEvents {
  StructureRecorded: { readonly description: DatedDescription; readonly recordedBy: string };
  StructureAmended: { readonly description: DatedDescription };
}
export type StructureEvent = EventOf<StructureEvents>;
