import { isId, take } from "@coop/kernel";
import { checkRevision, NotFound, type Outcome, occasionOf } from "@coop/service-kit";
import { sectionId } from "../domain/grid-place.ts";
import { writeSection } from "../domain/write-section.ts";
import type { MutationResolvers } from "./generated.ts";
import type { MutationParts } from "./mutations.ts";

/**
 * A section is an aggregate of its own: its revision is its lock, and the protocol is only held still meanwhile. Two
 * promoters write two sections at once; two who write the same one find out.
 */
export function createWriteSection({
  verbs,
  protocols,
  sections,
  ports,
}: MutationParts): NonNullable<MutationResolvers["writeSection"]> {
  return (_parent, args, context) =>
    verbs.run(context, "writeSection", args, async (manager): Promise<Outcome> => {
      const { protocolId, revision, input } = args;
      const protocol = isId(protocolId) ? await protocols.hold(manager, protocolId, ports.visibleTo(context)) : undefined;
      if (!protocol) throw new NotFound();
      const decided = take(writeSection, { protocolId, protocol: protocol.state }, input, context.actor, context.at);
      if (!decided.ok) return decided;
      const [written] = decided.value;
      if (!written) return { ok: true, value: { id: protocolId } };
      const id = sectionId(protocolId, written.data.section);
      const current = await sections.lock(manager, id);
      const fresh = checkRevision({ id, state: null, revision: current?.revision ?? 0 }, revision);
      if (!fresh.ok) return fresh;
      if (current) await sections.append(manager, current, occasionOf(context), decided.value);
      else await sections.create(manager, id, occasionOf(context), decided.value);
      return { ok: true, value: { id: protocolId } };
    });
}
