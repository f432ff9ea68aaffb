import { finessFault, idNatPsFault, isDay, professionOf, regionCodeFault, rppsFault, siretFault } from "@coop/kernel";
import { type GraphQLScalarType, Kind } from "graphql";
import { BadScalar, scalar, textScalar } from "./scalar.ts";

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The scalars of `schema/shared.graphql`. The subgraphs take them as resolvers; the gateway takes their parsing, so that a
 * wrong identifier is refused in French before any subgraph is called.
 */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: textScalar("Date", (text) => (isDay(text) ? undefined : "Une date s'écrit AAAA-MM-JJ et existe dans le calendrier.")),
  DateTime: scalar<Date>("DateTime", { parse: instantOf, serialize: (value) => toInstant(value).toISOString() }),
  Rpps: textScalar("Rpps", (text) => rppsFault(text)?.message),
  IdNatPs: textScalar("IdNatPs", (text) => idNatPsFault(text)?.message),
  Finess: textScalar("Finess", (text) => finessFault(text)?.message),
  Siret: textScalar("Siret", (text) => siretFault(text)?.message),
  RegionCode: textScalar("RegionCode", (text) => regionCodeFault(text)?.message),
  ProfessionCode: textScalar("ProfessionCode", (text) =>
    professionOf(text) ? undefined : "Aucune profession de la nomenclature TRE_G15 ne porte ce code.",
  ),
  Cents: scalar<bigint>("Cents", { parse: centsOf, serialize: (value) => String(value), literals: [Kind.STRING, Kind.INT] }),
  Sha256: textScalar("Sha256", (text) =>
    /^[0-9a-f]{64}$/.test(text) ? undefined : "Une empreinte SHA-256 s'écrit en 64 chiffres hexadécimaux minuscules.",
  ),
};

/** An instant without its zone could be two hours off: it is refused. */
function instantOf(value: unknown): Date {
  const instant = typeof value === "string" && instantForm.test(value) ? new Date(value) : undefined;
  if (instant && isDay(String(value).slice(0, 10)) && !Number.isNaN(instant.getTime())) return instant;
  throw new BadScalar("DateTime", "Un instant s'écrit AAAA-MM-JJTHH:MM:SS suivi de son fuseau (Z, +01:00...).");
}

function toInstant(value: unknown): Date {
  return value instanceof Date ? value : new Date(String(value));
}

/** PostgreSQL's `bigint` ends at nineteen digits; eighteen are enough for a million billion euros. */
function centsOf(value: unknown): bigint {
  const isWritten = typeof value === "string" && /^-?\d{1,18}$/.test(value);
  if (isWritten || Number.isSafeInteger(value)) return BigInt(value as string | number);
  throw new BadScalar("Cents", "Un montant s'écrit en centimes d'euro, avec des chiffres seulement (1250 pour 12,50 €).");
}
