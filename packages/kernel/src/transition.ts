import { type Refusal, refusal } from "./refusal.ts";
import { accept, type Result, reject } from "./result.ts";

/** A lifecycle: for each status, the actions that are possible and the status that each leads to. */
export type TransitionTable<Status extends string> = { readonly [S in Status]: { readonly [action: string]: Status } };

export type TransitionRefused = Refusal<"TRANSITION_REFUSED", { readonly status: string; readonly action: string }>;

/** Where an action leads from a status, or the refusal that the table implies. */
export function follow<Status extends string>(
  table: TransitionTable<Status>,
  status: Status,
  action: string,
): Result<Status, TransitionRefused> {
  const actions = table[status];
  // Only the table's own: `constructor` is a field of every object.
  const next = Object.hasOwn(actions, action) ? actions[action] : undefined;
  return next === undefined ? reject(refusal("TRANSITION_REFUSED", { status, action })) : accept(next);
}

/** The statuses that can be reached from one. A lifecycle with an unreachable status has a mistake in it. */
export function reachableFrom<Status extends string>(table: TransitionTable<Status>, start: Status): ReadonlySet<Status> {
  const seen = new Set<Status>([start]);
  for (const status of seen) for (const next of Object.values(table[status])) seen.add(next as Status);
  return seen;
}

/** The lifecycle as a Mermaid state diagram, with the label of each status. */
export function mermaid<Status extends string>(
  table: TransitionTable<Status>,
  start: Status,
  labels: { readonly [S in Status]: string },
): string {
  const statuses = Object.keys(table) as Status[];
  return [
    "stateDiagram-v2",
    ...statuses.map((status) => `  ${status} : ${labels[status]}`),
    `  [*] --> ${start}`,
    ...statuses.flatMap((status) => Object.entries(table[status]).map(([action, next]) => `  ${status} --> ${next} : ${action}`)),
    ...statuses.filter((status) => Object.keys(table[status]).length === 0).map((status) => `  ${status} --> [*]`),
  ].join("\n");
}
