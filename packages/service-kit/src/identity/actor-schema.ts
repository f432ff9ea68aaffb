import { type Actor, actorKinds, type Person, roles } from "@coop/kernel";
import { z } from "zod";

const person: z.ZodType<Person> = z.strictObject({
  idNatPs: z.string().min(1).max(32),
  givenName: z.string().max(200),
  familyName: z.string().max(200),
  professionCode: z.string().min(1).max(16),
});

/** An actor as it travels in a token. Strict: an unknown field is a sign of two versions that do not understand each other. */
export const actorSchema: z.ZodType<Actor> = z.strictObject({
  kind: z.enum(actorKinds),
  subject: z.string().min(1).max(128),
  organisation: z.string().min(1).max(64).nullable(),
  region: z.string().min(1).max(8).nullable(),
  regions: z.array(z.string().min(1).max(8)).exactOptional(),
  roles: z.array(z.enum(roles)),
  scopes: z.array(z.string().min(1).max(128)),
  person: person.nullable(),
});
