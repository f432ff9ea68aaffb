import { type Issue, wholeNumberWithin } from "@coop/kernel";
import { fault } from "../refusals.ts";
import { type DraftFigures, everyFigure, type FigureName, type Figures, figureNames } from "./figures.ts";

/** No team counts further: more is a slip of the keyboard. */
const LARGEST = 10_000_000;

/** Which figure can't be above which. */
const ceilings: readonly (readonly [FigureName, FigureName])[] = [
  ["takeovers", "acts"],
  ["adverseEvents", "acts"],
  ["seriousAdverseEvents", "adverseEvents"],
  ["professionalsSatisfied", "professionalRespondents"],
  ["patientsSatisfied", "patientRespondents"],
];

/** What is compared with the year before; who answers a questionnaire changes too much to mean anything. */
const compared: readonly FigureName[] = [
  "patients",
  "acts",
  "takeovers",
  "reorientedPlanned",
  "reorientedUnplanned",
  "adverseEvents",
];
const FAR = 0.5;

/** What is wrong with the figures that are there. A draft may lack any of them. */
export function draftFigureIssues(figures: DraftFigures): readonly Issue[] {
  const given = figureNames.flatMap((name) => {
    const value = figures[name];
    return value === null ? [] : wholeNumberWithin(`figures.${name}`, value, 0, LARGEST);
  });
  return [
    ...given,
    ...ceilings.flatMap(([name, other]) => above(name, figures[name], other, figures[other])),
    ...reoriented(figures),
  ];
}

/** What must be put right before sending: nothing missing, and zeros only from a team that says that it did nothing. */
export function sentFigureIssues(figures: DraftFigures): readonly Issue[] {
  const missing = figureNames
    .filter((name) => figures[name] === null)
    .map((name) => fault("FIGURE_MISSING", `figures.${name}`, {}));
  const nothing = figures.patients === 0 && figures.acts === 0;
  return [...missing, ...draftFigureIssues(figures), ...(nothing ? [fault("NIL_NOT_DECLARED", "nil", {})] : [])];
}

/** What a team that did nothing may not have counted. */
export function nilIssues(figures: DraftFigures): readonly Issue[] {
  return figureNames.filter((name) => (figures[name] ?? 0) !== 0).map((name) => fault("NIL_WITH_FIGURES", `figures.${name}`, {}));
}

/** What is half as much again as the year before, or half as much: worth a second look, and no more. */
export function yearlyWarnings(figures: DraftFigures, previous: Figures | null): readonly Issue[] {
  if (!previous) return [];
  const changes = everyFigure((name) => ({ before: previous[name], now: figures[name] }));
  return compared.flatMap((name) => {
    const { before, now } = changes[name];
    const far = now !== null && before > 0 && Math.abs(now - before) > FAR * before;
    return far ? [fault("FAR_FROM_LAST_YEAR", `figures.${name}`, { previous: before, current: now }, "WARNING")] : [];
  });
}

function above(name: string, value: number | null, other: string, max: number | null): readonly Issue[] {
  return value !== null && max !== null && value > max ? [fault("ABOVE", `figures.${name}`, { other, max })] : [];
}

/** Reorientations are counted in patients: planned and unplanned together can't be more than there were. */
function reoriented({ reorientedPlanned, reorientedUnplanned, patients }: DraftFigures): readonly Issue[] {
  const sum = (reorientedPlanned ?? 0) + (reorientedUnplanned ?? 0);
  return above(reorientedPlanned === null ? "reorientedUnplanned" : "reorientedPlanned", sum, "patients", patients);
}
