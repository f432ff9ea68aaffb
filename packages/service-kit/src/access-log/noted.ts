import type { ActorKind } from "@coop/kernel";
import type { GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import type { GraphContext } from "../graphql/context.ts";

/** Professionals look at their own dossiers, and the public at what is public: neither is recorded. */
const unrecorded: readonly ActorKind[] = ["PROFESSIONAL", "PUBLIC", "SYSTEM"];

function isRecorded({ actor }: GraphContext): boolean {
  return !unrecorded.includes(actor.kind);
}

function note({ shown }: GraphContext, entity: string, id: string): void {
  const ids = shown.get(entity) ?? new Set();
  shown.set(entity, ids.add(id));
}

/** The types that show a dossier or a part of it, and the property of theirs that is the dossier's id. */
export type RecordedEntities = Readonly<Record<string, string>>;

/**
 * Notes every object of these types that an answer shows, by whatever way it got there: a list, a join, a payload. The
 * executor asks each object once whether it is of its type; that is done once per schema, not in every resolver.
 */
export function noteShown(schema: GraphQLSchema, entities: RecordedEntities): void {
  for (const [name, id] of Object.entries(entities)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type of this schema: its accesses can't be recorded.`);
    type.isTypeOf = (value: Readonly<Record<string, string>>, context: GraphContext) => {
      if (isRecorded(context)) note(context, name, value[id] as string);
      return true;
    };
  }
}
