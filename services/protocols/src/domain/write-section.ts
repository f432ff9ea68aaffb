import { accept, type Decision, type EventOf, type Evolve, type GridSection } from "@coop/kernel";
import { readSectionInput, type SectionInput } from "./grid/section-input.ts";
import { type StoredSection, storeSection } from "./grid/stored.ts";
import { gridIsOpen } from "./grid-is-open.ts";
import { byWriter } from "./guards.ts";
import type { Protocol } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/**
 * One section of the working grid: an aggregate of its own with its own revision, so that two promoters write two
 * sections at once without a conflict.
 */
export interface Section {
  readonly protocolId: string;
  readonly section: GridSection;
  readonly content: StoredSection;
  readonly writtenAt: string;
}

export type SectionEvent = EventOf<{ SectionWritten: Section & { readonly by: string } }>;

export const evolveSection: Evolve<Section, SectionEvent> = (_before, { data: { by: _, ...section } }) => section;

export interface SectionTarget {
  readonly protocolId: string;
  readonly protocol: Protocol;
}

/** A promoter, or whom they let write, writes one section, complete or not; what it held before is replaced. */
export const writeSection: Decision<SectionTarget, SectionInput, SectionEvent, ProtocolRefusal> = {
  guard: ({ protocol }, actor, at) => [...byWriter(protocol, actor, at), ...gridIsOpen(protocol)],
  decide({ protocolId }, input, actor, { now }) {
    const written = readSectionInput(input);
    if (!written.ok) return written;
    const { section, content } = written.value;
    return accept([
      {
        type: "SectionWritten",
        data: { protocolId, section, content: storeSection(content), writtenAt: now.toISOString(), by: actor.subject },
      },
    ]);
  },
};
