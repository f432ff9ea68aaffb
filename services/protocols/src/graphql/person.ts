import { allows, isId, type PageArguments, rppsOfIdNatPs } from "@coop/kernel";
import { askerOf, type GraphContext } from "@coop/service-kit";
import type { PersonView, ProtocolFilter, ProtocolReader } from "../domain/reading.ts";
import type { PersonResolvers, PromoterResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import type { PersonParent } from "./parents.ts";

/** What belongs to oneself: nobody reads it of somebody else, and the public is nobody in particular. */
const isOneself = allows(
  "own fields of Person",
  ({ id }: PersonParent, { actor }: GraphContext) => isId(id) && id === actor.subject,
);

function ofOneself<Value>(read: (context: GraphContext) => Value) {
  return (person: PersonParent, context: GraphContext): Value | null => (isOneself(person, context) ? read(context) : null);
}

export function createPersonResolvers(reader: ProtocolReader): PersonResolvers {
  const own =
    <Args, Value>(read: (context: GraphContext, args: Args) => Value) =>
    (parent: PersonParent, args: Args, context: GraphContext) =>
      ofOneself((one) => read(one, args))(parent, context);
  const ownProtocols = (context: GraphContext, filter: ProtocolFilter, page: PageArguments) =>
    reader.page(askerOf(context), filter, "UPDATED_NEWEST_FIRST", page);
  return {
    __resolveReference: ({ id }) => ({ id }),
    name: own(({ actor }) => (actor.person ? `${actor.person.givenName} ${actor.person.familyName}` : null)),
    profession: own(({ actor }) => (actor.person ? { code: actor.person.professionCode } : null)),
    organisation: own(({ actor }) => actor.organisation),
    drafts: own((context, page) => ownProtocols(context, { promoter: context.actor.subject, statuses: ["DRAFT"] }, page)),
    protocols: own((context, page) => ownProtocols(context, { promoter: context.actor.subject }, page)),
    sharedWithMe: own((context, page) => ownProtocols(context, { sharedWithMe: true }, page)),
    invitedTo: own((context) => reader.invitedTo(askerOf(context))),
    workItems: own((context, page) => reader.workItems(askerOf(context), page)),
  };
}

export function nameOf(person: PersonView | null): string | null {
  return person?.givenName && person.familyName ? `${person.givenName} ${person.familyName}` : null;
}

/** A promoter's name stands apart from the file; who gets here may see it. */
export function createPromoterResolvers(loaders: Loaders): PromoterResolvers {
  return {
    person: ({ id }) => ({ id }),
    name: async ({ id }, _args, context) => {
      return nameOf(await loaders(context).person.load(id));
    },
    profession: async ({ id }, _args, context) => {
      const person = await loaders(context).person.load(id);
      return person?.professionCode ? { code: person.professionCode } : null;
    },
    rpps: async ({ id }, _args, context) => {
      const person = await loaders(context).person.load(id);
      return person ? rppsOfIdNatPs(person.idNatPs) : null;
    },
  };
}
