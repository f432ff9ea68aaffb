import { isId, take } from "@coop/kernel";
import { checkRevision, type GraphContext, NotFound, type Outcome, occasionOf } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { sectionId } from "../domain/grid-place.ts";
import { type SectionEvent, writeSection } from "../domain/write-section.ts";
import type { MutationResolvers } from "./generated.ts";
import type { MutationParts } from "./mutations.ts";

/**
 * A section is an aggregate of its own: its revision is its lock, and the protocol is only held still meanwhile. Two
 * promoters write two sections at once; two who write the same one find out.
 */
export function createWriteSection(parts: MutationParts): NonNullable<MutationResolvers["writeSection"]> {
  const { verbs, protocols, sections, ports } = parts;

  /** Keeps what was decided under the section's own revision; 0 stands for a section that nobody has written. */
  async function keep(manager: EntityManager, context: GraphContext, event: SectionEvent, expected: number): Promise<Outcome> {
    const { protocolId, section } = event.data;
    const id = sectionId(protocolId, section);
    const current = await sections.lock(manager, id);
    const fresh = checkRevision({ id, state: null, revision: current?.revision ?? 0 }, expected);
    if (!fresh.ok) return fresh;
    if (current) await sections.append(manager, current, occasionOf(context), [event]);
    else await sections.create(manager, id, occasionOf(context), [event]);
    return { ok: true, value: { id: protocolId } };
  }

  return (_parent, args, context) =>
    verbs.run(context, "writeSection", args, async (manager, within) => {
      const { protocolId, revision, input } = args;
      const protocol = isId(protocolId) ? await protocols.hold(manager, protocolId, ports.visibleTo(context)) : undefined;
      if (!protocol) throw new NotFound();
      const decided = take(writeSection, { protocolId, protocol: protocol.state }, input, context.actor, context.at);
      if (!decided.ok) return decided;
      const [event] = decided.value as readonly [SectionEvent];
      return keep(manager, within, event, revision);
    });
}
