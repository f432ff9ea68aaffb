import { type GridSection, partId } from "@coop/kernel";

/** The id of a section's aggregate, made from its protocol's. */
export function sectionId(protocolId: string, section: GridSection): string {
  return partId(protocolId, section);
}
