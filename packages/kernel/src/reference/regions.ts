import type { Day } from "../moment.ts";

/** A region of the INSEE and the regional health agency (ARS) that signs there. */
export interface Region {
  readonly code: string;
  /** Official spelling of the INSEE. TRE_R30 has mistakes in some (`Grand-Est`, `Centre-Val-de-Loire`). */
  readonly label: string;
  /** The agency's name. A closed region keeps the one that its orders bear. */
  readonly arsLabel: string;
  /** First day; null when it was there before the law of 2009 that this application begins with. */
  readonly opensOn: Day | null;
  /** First day on which it is no more; null while it is. */
  readonly closedOn: Day | null;
  /** The region that took its rights and files over. */
  readonly successor: string | null;
  readonly source: string;
  /** Set where the source does not carry all of it; the note says what. */
  readonly toVerify: boolean;
  readonly note?: string;
}

/** Day on which the regions were merged (dateFin and dateValid of TRE_R30). */
const merger = "2016-01-01";
const source = "ANS, TRE_R30-RegionOM v1.1.0 (26 janvier 2024) ; orthographe de l'INSEE";

function open(code: string, label: string, details: Partial<Region> = {}): Region {
  const base = { arsLabel: `ARS ${label}`, opensOn: null, closedOn: null, successor: null, source, toVerify: false };
  return { code, label, ...base, ...details };
}

function merged(code: string, label: string): Region {
  return open(code, label, { opensOn: merger });
}

function closed(code: string, label: string, successor: string): Region {
  return open(code, label, { closedOn: merger, successor });
}

/**
 * The 18 regions and the 16 that were closed on 1 January 2016. Saint-Pierre-et-Miquelon (975) has no ARS but an
 * "administration territoriale de santé", so that it is none of them.
 */
export const regions: readonly Region[] = [
  open("01", "Guadeloupe", { arsLabel: "ARS Guadeloupe, Saint-Martin, Saint-Barthélemy" }),
  open("02", "Martinique"),
  open("03", "Guyane"),
  open("04", "La Réunion", {
    toVerify: true,
    note: "ARS distincte depuis 2020 ; auparavant, une seule agence pour La Réunion et Mayotte (de mémoire).",
  }),
  open("06", "Mayotte", {
    toVerify: true,
    note: "ARS distincte depuis 2020 ; auparavant, une seule agence pour La Réunion et Mayotte (de mémoire).",
  }),
  open("11", "Île-de-France"),
  closed("21", "Champagne-Ardenne", "44"),
  closed("22", "Picardie", "32"),
  closed("23", "Haute-Normandie", "28"),
  open("24", "Centre-Val de Loire", { note: "« Centre » dans les arrêtés antérieurs au changement de nom." }),
  closed("25", "Basse-Normandie", "28"),
  closed("26", "Bourgogne", "27"),
  merged("27", "Bourgogne-Franche-Comté"),
  merged("28", "Normandie"),
  closed("31", "Nord-Pas-de-Calais", "32"),
  merged("32", "Hauts-de-France"),
  closed("41", "Lorraine", "44"),
  closed("42", "Alsace", "44"),
  closed("43", "Franche-Comté", "27"),
  merged("44", "Grand Est"),
  open("52", "Pays de la Loire"),
  open("53", "Bretagne"),
  closed("54", "Poitou-Charentes", "75"),
  closed("72", "Aquitaine", "75"),
  closed("73", "Midi-Pyrénées", "76"),
  closed("74", "Limousin", "75"),
  merged("75", "Nouvelle-Aquitaine"),
  merged("76", "Occitanie"),
  closed("82", "Rhône-Alpes", "84"),
  closed("83", "Auvergne", "84"),
  merged("84", "Auvergne-Rhône-Alpes"),
  closed("91", "Languedoc-Roussillon", "76"),
  open("93", "Provence-Alpes-Côte d'Azur"),
  open("94", "Corse"),
];

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The region with this code, closed or not. */
export function regionOf(code: string): Region | undefined {
  return byCode.get(code);
}

/** The region with this code if it exists on that day: an order of 2017 can't be signed in Alsace. */
export function regionInForce(code: string, day: Day): Region | undefined {
  const region = byCode.get(code);
  if (!region) return undefined;
  const begun = region.opensOn === null || region.opensOn <= day;
  const ended = region.closedOn !== null && region.closedOn <= day;
  return begun && !ended ? region : undefined;
}

/** The code of the region that holds the rights of this one today: its successor's, its own while it is open. */
export function successorOf(code: string): string | undefined {
  const region = byCode.get(code);
  return region && (region.successor ?? region.code);
}

/**
 * The codes that an agent of this region may act for: its own, then those of the closed regions that merged into it.
 * A closed region covers nothing any more, and an unknown code nothing at all.
 */
export function regionsCoveredBy(code: string): readonly string[] {
  const own = byCode.get(code);
  if (!own || own.closedOn !== null) return [];
  return [code, ...regions.filter((region) => region.successor === code).map((region) => region.code)];
}
