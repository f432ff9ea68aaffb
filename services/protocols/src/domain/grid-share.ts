import { type Actor, type Asker, allows, type Day } from "@coop/kernel";
import type { GridShare, Protocol, ShareRecipient } from "./protocol.ts";

/** The shares of the working grid that hold on this day; one ends by itself after its last day. */
export function sharesOn({ shares = [] }: Protocol, today: Day): readonly GridShare[] {
  return shares.filter(({ until }) => until === null || until >= today);
}

/** Whether this is whom a share names: an agent in their organisation, as long as they act for it; or whoever acts for a structure. */
export const isNamedBy = allows(
  "whom a share names",
  (recipient: ShareRecipient, { kind, organisation, subject }: Actor) =>
    recipient.kind === kind &&
    recipient.organisation === organisation &&
    (recipient.subject === null || recipient.subject === subject),
);

/** The share by which somebody reads the working grid today. */
export function shareWith(protocol: Protocol, asker: Asker): GridShare | undefined {
  return sharesOn(protocol, asker.today).find((share) => isNamedBy(share, asker));
}

export function isSameRecipient(one: ShareRecipient, other: ShareRecipient): boolean {
  return one.kind === other.kind && one.organisation === other.organisation && one.subject === other.subject;
}
