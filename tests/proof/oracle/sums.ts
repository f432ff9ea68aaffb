import { regionsCoveredBy } from "@coop/kernel";
import { isFiled } from "./who.ts";
import type { Row, World } from "./world.ts";

// biome-ignore lint/suspicious/noExplicitAny: an object of an answer.
type Answered = any;

/** What a sum is taken of: all rows of a dossier, or of a region with those that it has united. */
type IsOf = (row: Row) => boolean;

const isCounted = ({ type, state }: Row) => type === "Adhesion" && state.status === "REGISTERED";
/** Sent, and not given back. */
const isReported = ({ type, state }: Row) => type === "AnnualReport" && ["SUBMITTED", "VALIDATED"].includes(state.status);

const figures = ["patients", "acts", "adverseEvents", "seriousAdverseEvents"];

/** A sum is everybody's, and so is told of nothing but what is: of drafts, of what is owed and of whoever asks it says nothing. */
export function* untrueSums(type: string, value: Answered, world: World): Generator<string> {
  const isOf = whatIsOf(type, value);
  if (!isOf) return;
  const own = world.rows.filter(isOf);
  if (value.protocolCounts) yield* untrueCounts(value.protocolCounts, own);
  const teams = own.filter(isCounted).length;
  if (value.teamCount !== undefined && value.teamCount !== teams)
    yield `${value.teamCount} teams, of which ${teams} are registered`;
  if (value.reportTotals?.year) yield* untrueTotals(value.reportTotals, own.filter(isReported));
}

function whatIsOf(type: string, { id, code }: Answered): IsOf | undefined {
  if (type === "Protocol" && id !== undefined) return (row) => row.state?.protocolId === id;
  if (type !== "Region" || code === undefined) return undefined;
  const codes = new Set([code, ...regionsCoveredBy(code)]);
  return ({ state }) => codes.has(state?.regionCode);
}

function* untrueCounts(counts: readonly { status: string; count: number }[], own: readonly Row[]): Generator<string> {
  const filed = own.filter((row) => row.type === "Protocol" && isFiled(row));
  // On the way to something else nothing is read of them but that they are there.
  for (const { status, count } of counts.filter((one) => one.count !== undefined)) {
    const known = filed.filter(({ state }) => state.status === status).length;
    if (count !== known) yield `${count} dossiers in the state ${status}, of which everybody knows ${known}`;
  }
}

function* untrueTotals(totals: Answered, reported: readonly Row[]): Generator<string> {
  const ofYear = reported.filter(({ state }) => state.period.year === totals.year);
  for (const name of figures.filter((one) => typeof totals[one] === "number")) {
    const sum = ofYear.reduce((all, { state }) => all + state.content.figures[name], 0);
    if (totals[name] !== sum) yield `${totals[name]} ${name} in ${totals.year}, of which ${sum} were reported`;
  }
}
