/** A rule on who may see what that is a function, and no row of a table. */
export interface NamedRule<Given extends readonly unknown[] = never[], Answer = unknown> {
  /** Its answer where it does not stand in the way. */
  readonly open: (...given: Given) => Answer;
  readonly holds: (...given: Given) => Answer;
}

const made: Record<string, NamedRule> = {};

/** Every named rule of what is loaded: what switches each off in turn, to see whether anybody notices, need not know them. */
export const namedRules: Readonly<Record<string, NamedRule>> = made;

/** Makes a rule under a name of its own. Throws where another has that name. */
export function namedRule<Given extends readonly unknown[], Answer>(
  name: string,
  rule: NamedRule<Given, Answer>,
): (...given: Given) => Answer {
  if (made[name]) throw new Error(`Two rules are named "${name}".`);
  made[name] = rule;
  return (...given) => (made[name] as NamedRule<Given, Answer>).holds(...given);
}

/** A rule that says yes or no. */
export function allows<Given extends readonly unknown[]>(
  name: string,
  holds: (...given: Given) => boolean,
): (...given: Given) => boolean {
  return namedRule(name, { open: () => true, holds });
}
