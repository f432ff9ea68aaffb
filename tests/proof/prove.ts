import { goOnFromEveryCursor } from "./walk/every-cursor.ts";
import { openEveryDoor } from "./walk/every-door.ts";
import { tryEveryFilter } from "./walk/every-filter.ts";
import { tryEveryMutation } from "./walk/every-mutation.ts";
import { sortEveryList } from "./walk/every-order.ts";
import { repeatEveryAct } from "./walk/every-payload.ts";
import { askEveryRow } from "./walk/every-row.ts";
import { askForEverySecret } from "./walk/every-secret.ts";
import { showEverySight } from "./walk/every-sight.ts";
import { askEveryObject, walkEveryWay } from "./walk/every-way.ts";
import type { Figures, Finding } from "./walk/findings.ts";
import type { Proving } from "./walk/proving.ts";
import type { Step, Stretch } from "./walk/stretch.ts";
import { countSuccesses } from "./walk/successes.ts";
import { unsaidFields } from "./walk/unsaid.ts";

const steps: readonly Step[] = [
  showEverySight,
  openEveryDoor,
  askEveryRow,
  askForEverySecret,
  tryEveryFilter,
  sortEveryList,
  goOnFromEveryCursor,
  walkEveryWay,
  askEveryObject,
  tryEveryMutation,
  repeatEveryAct,
];

/** How long one stretch took. */
export type Tell = (stretch: Stretch, milliseconds: number) => void;

/** Goes every stretch, or those that are chosen. Throws when a mutation that must be refused or does nothing has succeeded. */
export async function prove(
  proving: Proving,
  tell: Tell = () => undefined,
  isChosen: (stretch: Stretch) => boolean = () => true,
): Promise<Figures> {
  const before = await countSuccesses(proving.proof);
  for (const step of steps) {
    for (const stretch of (await step(proving)).filter(isChosen)) tell(stretch, await proving.passages.along(stretch, proving));
  }
  const more = (await countSuccesses(proving.proof)) - before;
  if (more !== 0) throw new Error(`${more} mutations have succeeded while the proof walked: it changes nothing.`);
  return proving.figures;
}

/** Mutations of the supergraph whose success nobody was shown, because nothing in the data is made by them. */
export function notFollowed({ territory, figures }: Proving): readonly string[] {
  const all = Object.keys(territory.schema.getMutationType()?.getFields() ?? {});
  return all.filter((verb) => !figures.payloads.has(verb));
}

/** Fields of the graph of which nobody has said who sees them. */
export const unsaid = ({ territory }: Proving): readonly string[] => unsaidFields(territory.schema);

/** Every edge after every edge that leads to it is all that a resolver can tell apart; of the ways to the full depth some are walked. */
export function figuresOf({ edges, fields, payloads, ways, fullWays, operations, answers, findings }: Figures): string {
  return `${edges.size} edges walked, each after each that leads to it, on ${ways} ways from Query (${fullWays} of them to depth 5, not every way to it), ${fields.size} fields read, ${payloads.size} payloads followed, ${operations} operations, ${answers} answers checked, ${leaksOf(findings).length} leaks`;
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
