import type { Row } from "../oracle/world.ts";
import type { Answered, Proving } from "./proving.ts";

/** Rows of a type that somebody may not see, one of each state: the newest. */
export function hiddenFrom({ oracle, proof, rowsOf }: Proving, name: string, type: string): readonly Row[] {
  const actor = proof.cast.get(name);
  const hidden = rowsOf(type).filter((row) => actor && !oracle.mayKnow(actor, row));
  return [...new Map(hidden.map((row) => [row.state.status, row])).values()];
}

/**
 * All that an answer says, and what was asked of each database for it, without the name that was asked for: what may not be
 * seen and what does not exist must be one text.
 */
export function saidOf({ data, errors = [], statements }: Answered, asked = ""): string {
  const said = JSON.stringify({
    data,
    errors: errors.map(({ message, path, extensions }) => [message, path, extensions]),
    statements,
  });
  return asked === "" ? said : said.replaceAll(asked, "*");
}
