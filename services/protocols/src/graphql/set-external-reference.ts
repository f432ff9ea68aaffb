import { isId, requiredText, unlessFaulty } from "@coop/kernel";
import { NotFound, type Outcome } from "@coop/service-kit";
import type { MutationResolvers } from "./generated.ts";
import type { MutationParts } from "./mutations.ts";

const REFERENCE_MAX = 100;

/** A partner's own name for a dossier is no fact of the procedure: it leaves no trace in its history. */
export function createSetExternalReference({
  verbs,
  protocols,
  ports,
}: MutationParts): NonNullable<MutationResolvers["setExternalReference"]> {
  return (_parent, args, context) =>
    verbs.run(context, "setExternalReference", args, async (manager): Promise<Outcome> => {
      const { id, input } = args;
      const protocol = isId(id) ? await protocols.hold(manager, id, ports.visibleTo(context)) : undefined;
      if (!protocol) throw new NotFound();
      const checked = unlessFaulty(requiredText("reference", input.reference, REFERENCE_MAX), () => input.reference.trim());
      if (!checked.ok) return checked;
      await ports.keepExternalReference(manager, id, context.actor.organisation ?? context.actor.subject, checked.value);
      return { ok: true, value: { id } };
    });
}
