import type { NamedActor } from "@coop/service-kit";
import type { ShareRecipient } from "../domain/protocol.ts";
import type { GridShareResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";

/** A share of the working grid, for the promoters and whom it names. Names stand apart from the file. */
export function createGridShareResolvers(loaders: Loaders): GridShareResolvers {
  return {
    id: ({ shareId }) => shareId,
    name: async ({ shareId }, _args, context) => (await loaders(context).recipient.load(shareId))?.name ?? null,
    organisation: async ({ shareId }, _args, context) =>
      (await loaders(context).recipient.load(shareId))?.organisationLabel ?? null,
    organisationCode: ({ organisation }) => organisation,
    since: ({ on }) => on,
    sharedBy: ({ sharedBy }) => ({ id: sharedBy }),
  };
}

/** Whom a grid may be shared with: an agent of an ARS by name and never the whole agency; a structure, and nobody in it by name. */
export function recipientOf({ kind, organisation, subject }: NamedActor): ShareRecipient | undefined {
  if (kind === "ARS_AGENT" && subject !== null) return { kind, organisation, subject };
  return kind === "STRUCTURE_HEAD" && subject === null ? { kind, organisation, subject } : undefined;
}
