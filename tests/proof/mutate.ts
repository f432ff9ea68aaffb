import { whyEquivalent } from "./equivalents.ts";
import { type Mutant, ruleMutants } from "./mutants.ts";
import { PLACE } from "./places.ts";
import type { Finding } from "./walk/findings.ts";
import type { Proving } from "./walk/proving.ts";

/** What became of one rule that was switched off. */
export interface Verdict {
  readonly name: string;
  /** The first leak that the proof found; undefined when it noticed nothing. */
  readonly leak: Finding | undefined;
  /** Why it can't be noticed, where that is known. */
  readonly because: string | undefined;
}

/** Whether it is as it should be: noticed, or not without a reason. A reason that no longer holds must go. */
export function isExpected({ leak, because }: Verdict): boolean {
  return (leak === undefined) === (because !== undefined);
}

class FirstLeak extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.what);
    this.finding = finding;
  }
}

/** Goes where somebody came by the rule, as those alone who did, until the first leak. */
async function firstLeak({ name }: Mutant, proving: Proving): Promise<Finding | undefined> {
  proving.figures.found = (finding) => {
    throw new FirstLeak(finding);
  };
  try {
    for (const { stretch, who } of proving.passages.by(name)) await stretch.go({ ...proving, asking: who });
    return undefined;
  } catch (error) {
    if (error instanceof FirstLeak) return error.finding;
    throw new Error(`Without "${name}" the proof could not go on: ${(error as Error).message}`, { cause: error });
  } finally {
    delete proving.figures.found;
  }
}

async function judge(mutant: Mutant, proving: Proving): Promise<Verdict> {
  const switchOn = mutant.switchOff();
  try {
    return { name: mutant.name, leak: await firstLeak(mutant, proving), because: whyEquivalent(mutant.name) };
  } finally {
    switchOn();
  }
}

export type Choice = (mutant: Mutant) => boolean;

/** The rules themselves; not each place where one stands, which is the command's. */
export const everyRule: Choice = ({ name }) => !name.startsWith(PLACE);

/** Switches off each rule in turn, and then the rule at each place where it stands. */
export async function mutate(
  proving: Proving,
  isChosen: Choice,
  tell: (verdict: Verdict) => void = () => undefined,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const mutant of [...ruleMutants(), ...proving.placeMutants()].filter(isChosen)) {
    const verdict = await judge(mutant, proving);
    verdicts.push(verdict);
    tell(verdict);
  }
  return verdicts;
}
