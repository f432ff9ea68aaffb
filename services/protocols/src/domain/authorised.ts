import { type Asker, allows } from "@coop/kernel";
import { insightInto } from "./insight.ts";
import type { Authorisation, Protocol } from "./protocol.ts";

/** Whether an order signs this version. That it is published too is what the part of the insight says. */
export function isAuthorised({ authorisations }: Protocol, number: number): boolean {
  return authorisations.some(({ version }) => version?.number === number);
}

/** An order is everybody's once it is published, or was before this application; until then it is the instruction's. */
export const mayKnowOf = allows(
  "rows of Authorisation",
  ({ publication, existingOrder }: Authorisation, protocol: Protocol, asker: Asker) =>
    publication !== null || existingOrder !== null || insightInto(protocol, asker).instruction,
);
