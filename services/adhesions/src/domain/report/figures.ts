/** What is counted in a year, each numerator beside its denominator (D.4011-4-1 II CSP; domain dossier, 4). */
export const figureNames = [
  "patients",
  "acts",
  "takeovers",
  "reorientedPlanned",
  "reorientedUnplanned",
  "adverseEvents",
  "seriousAdverseEvents",
  "professionalsSatisfied",
  "professionalRespondents",
  "patientsSatisfied",
  "patientRespondents",
] as const;
export type FigureName = (typeof figureNames)[number];

/** Figures as they are typed: what is missing is null, and null is not zero. */
export type DraftFigures = { readonly [Name in FigureName]: number | null };

/** Figures as they were sent: all of them. */
export type Figures = { readonly [Name in FigureName]: number };

export function everyFigure<Value>(value: (name: FigureName) => Value): { readonly [Name in FigureName]: Value } {
  return Object.fromEntries(figureNames.map((name) => [name, value(name)])) as { [Name in FigureName]: Value };
}

export const noFigures: DraftFigures = everyFigure(() => null);
export const zeroFigures: Figures = everyFigure(() => 0);

/** The figures if none is missing. */
export function completeFigures(draft: DraftFigures): Figures | undefined {
  return figureNames.every((name) => draft[name] !== null) ? (draft as Figures) : undefined;
}
