import { build } from "hdr-histogram-js";
import type { Difference } from "./compare/difference.ts";
import { ACCEPTED, type Act } from "./journal.ts";
import type { ChaosOptions } from "./options.ts";
import type { DossierPlan } from "./shapes.ts";
import type { Struck } from "./strike.ts";

/** What a run was and what came of it. */
export interface ChaosReport {
  readonly seed: number;
  readonly dossiers: number;
  readonly sabotage: string | null;
  readonly seconds: { readonly whole: number; readonly driving: number; readonly toQuiet: number; readonly comparing: number };
  readonly shapes: Readonly<Record<string, number>>;
  readonly blows: {
    readonly planned: number;
    readonly fallen: number;
    readonly byKind: Readonly<Record<string, number>>;
    /** Of them, those that struck the process whose relay held the lease. */
    readonly leaseHolders: number;
  };
  readonly mutations: {
    readonly accepted: number;
    readonly refused: Readonly<Record<string, number>>;
    /** Sent more than once, since the answer was lost or said nothing. */
    readonly repeated: number;
    readonly sends: number;
  };
  readonly events: number;
  readonly requestMs: { readonly count: number; readonly p50: number; readonly p99: number; readonly max: number };
  /** Of the joined graph, each compared with the owners' databases. */
  readonly answers: number;
  readonly differences: readonly Difference[];
}

/** How long each request took, from its first send to its answer. */
export function createStopwatch() {
  const histogram = build({ lowestDiscernibleValue: 1, highestTrackableValue: 600_000, numberOfSignificantValueDigits: 3 });
  return {
    note: (milliseconds: number) => histogram.recordValue(Math.max(1, Math.round(milliseconds))),
    summary: () => ({
      count: histogram.totalCount,
      p50: histogram.getValueAtPercentile(50),
      p99: histogram.getValueAtPercentile(99),
      max: histogram.maxValue,
    }),
  };
}

export interface Told {
  readonly options: ChaosOptions;
  readonly plans: readonly DossierPlan[];
  readonly struck: readonly Struck[];
  readonly acts: readonly Act[];
}

export function tell(
  { options, plans, struck, acts }: Told,
  rest: Pick<ChaosReport, "seconds" | "events" | "requestMs" | "answers" | "differences">,
): ChaosReport {
  return {
    seed: options.seed,
    dossiers: options.dossiers,
    sabotage: options.sabotage ?? null,
    shapes: countBy(plans, ({ shape }) => shape),
    blows: {
      planned: options.kills,
      fallen: struck.length,
      byKind: countBy(struck, ({ part, way }) => `${way} ${part}`),
      leaseHolders: struck.filter(({ heldLease }) => heldLease).length,
    },
    mutations: {
      accepted: acts.filter(({ outcome }) => outcome === ACCEPTED).length,
      refused: countBy(
        acts.filter(({ outcome }) => outcome !== ACCEPTED),
        ({ outcome }) => outcome,
      ),
      repeated: acts.filter(({ sends }) => sends > 1).length,
      sends: acts.reduce((sum, { sends }) => sum + sends, 0),
    },
    ...rest,
  };
}

function countBy<Value>(values: readonly Value[], nameOf: (value: Value) => string): Readonly<Record<string, number>> {
  const counts = [...Map.groupBy(values, nameOf)].map(([name, those]) => [name, those.length] as const);
  return Object.fromEntries(counts.toSorted(([one], [other]) => one.localeCompare(other)));
}

const SHOWN = 20;

/** The report for a person. */
export function tableOf({ seed, seconds, blows, mutations, events, requestMs, differences, ...run }: ChaosReport): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ") || "none";
  const lines: readonly (readonly [string, string])[] = [
    ["Dossiers", `${run.dossiers}, seed ${seed}${run.sabotage ? `, SABOTAGE ${run.sabotage}` : ""}`],
    ["Shapes", list(run.shapes)],
    ["Time", `${seconds.whole} s: driving ${seconds.driving}, until quiet ${seconds.toQuiet}, comparing ${seconds.comparing}`],
    ["Kills and stops", `${blows.fallen} of ${blows.planned}; ${blows.leaseHolders} struck the holder of a relay's lease`],
    ["", list(blows.byKind)],
    ["Mutations", `${mutations.accepted} accepted; refused: ${list(mutations.refused)}`],
    ["Lost answers", `${mutations.repeated} mutations were sent again with their key (${mutations.sends} sends in all)`],
    ["Events", String(events)],
    ["Request", `${requestMs.count}: p50 ${requestMs.p50} ms, p99 ${requestMs.p99} ms, at most ${requestMs.max} ms`],
    ["Answers", `${run.answers} of the joined graph compared with the owners' databases`],
    ["Differences", `${differences.length} (${list(countBy(differences, ({ kind }) => kind))})`],
    ...differences.slice(0, SHOWN).map(({ kind, where, what }) => ["", `${kind} | ${where} | ${what}`] as const),
    ...(differences.length > SHOWN ? [["", `… and ${differences.length - SHOWN} more, all in the JSON report`] as const] : []),
  ];
  return lines.map(([name, text]) => `${name.padEnd(16)} ${text}`).join("\n");
}
