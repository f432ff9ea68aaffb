import type { Day } from "@coop/kernel";
import { BadInput, type NamedActor } from "@coop/service-kit";
import type { QueryResolvers, ShareRecipientResolvers } from "./generated.ts";

/** A shorter text would list the directory instead of naming somebody. */
const SHORTEST_TEXT = 3;

export interface ShareRecipientParts {
  readonly findShareRecipients: (today: Day, text: string) => Promise<readonly NamedActor[]>;
  /** Refers to somebody so that another service believes it. */
  readonly referTo: (named: NamedActor) => Promise<string>;
}

export function createShareRecipientsQuery({
  findShareRecipients,
}: ShareRecipientParts): NonNullable<QueryResolvers["shareRecipients"]> {
  return (_parent, { text }, { at }) => {
    if (text.trim().length < SHORTEST_TEXT)
      throw new BadInput(`Donnez au moins ${SHORTEST_TEXT} caractères du nom que vous cherchez.`);
    return findShareRecipients(at.today, text);
  };
}

export function createShareRecipientResolvers({ referTo }: ShareRecipientParts): ShareRecipientResolvers {
  return {
    id: (named) => referTo(named),
    isStructure: ({ subject }) => subject === null,
    organisation: ({ organisationLabel }) => organisationLabel,
    organisationCode: ({ organisation }) => organisation,
  };
}
