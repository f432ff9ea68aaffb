import { openEveryDoor } from "./walk/every-door.ts";
import { tryEveryFilter } from "./walk/every-filter.ts";
import { tryEveryMutation } from "./walk/every-mutation.ts";
import { askEveryRow } from "./walk/every-row.ts";
import { walkEveryWay } from "./walk/every-way.ts";
import type { Figures, Finding } from "./walk/findings.ts";
import type { Proving } from "./walk/proving.ts";

/** The parts of the proof, the quickest first. */
export const steps: readonly ((proving: Proving) => Promise<void>)[] = [
  openEveryDoor,
  askEveryRow,
  tryEveryFilter,
  walkEveryWay,
  tryEveryMutation,
];

export async function prove(proving: Proving): Promise<Figures> {
  for (const step of steps) await step(proving);
  return proving.figures;
}

export function figuresOf({ edges, fields, operations, answers, findings }: Figures): string {
  return `${edges.size} edges walked, ${fields.size} fields read, ${operations} operations, ${answers} answers checked, ${leaksOf(findings).length} leaks`;
}

/** Each leak once, with how often it was found: who, what, and by which operation. */
export function leaksOf(findings: readonly Finding[]): readonly string[] {
  const alike = Map.groupBy(findings, ({ actor, what, path }) => `${actor} learns ${nameless(what)} at ${nameless(path)}`);
  return [...alike].map(([leak, all]) => {
    const { graph, operation, variables } = all[0] as Finding;
    return `${leak} (${all.length} times), for example ${all[0]?.what} at ${all[0]?.path}\n  ${graph}: ${operation.slice(0, 2000)}\n  ${JSON.stringify(variables).slice(0, 500)}`;
  });
}

function nameless(text: string): string {
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}(:\d+)?|zq[0-9a-z]{4}k/g, "…").replaceAll(/\d+/g, "n");
}
