import { type Actor, actorKinds, type Person, roles, type Stead, signedActs, steadBases } from "@coop/kernel";
import { z } from "zod";

const person: z.ZodType<Person> = z.strictObject({
  idNatPs: z.string().min(1).max(32),
  givenName: z.string().max(200),
  familyName: z.string().max(200),
  professionCode: z.string().min(1).max(16),
});

const stead: z.ZodType<Stead> = z.strictObject({
  basis: z.enum(steadBases),
  of: z.string().min(1).max(128),
  reference: z.string().min(1).max(100).nullable(),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  acts: z.array(z.enum(signedActs)).nullable(),
});

/** An actor as it travels in a token. Strict: an unknown field is a sign of two versions that do not understand each other. */
export const actorSchema: z.ZodType<Actor> = z.strictObject({
  kind: z.enum(actorKinds),
  subject: z.string().min(1).max(128),
  organisation: z.string().min(1).max(64).nullable(),
  region: z.string().min(1).max(8).nullable(),
  regions: z.array(z.string().min(1).max(8)).exactOptional(),
  roles: z.array(z.enum(roles)),
  inSteadOf: stead.exactOptional(),
  scopes: z.array(z.string().min(1).max(128)),
  person: person.nullable(),
});
