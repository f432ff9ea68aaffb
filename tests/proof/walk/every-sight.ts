import { type MustSee, mustSee } from "../oracle/must-see.ts";
import type { Row } from "../oracle/world.ts";
import { note } from "./findings.ts";
import type { Data } from "./graph.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import type { Stretch } from "./stretch.ts";

/** Asks for what each kind must be shown: what is withheld is noted as what leaks is. An expectation of no row is one too. */
export function showEverySight(): readonly Stretch[] {
  return mustSee.map((sight) => ({
    name: `must see: ${sight.account}, ${sight.type} ${sight.fields}`,
    go: (proving) => lookAt(proving, sight),
  }));
}

async function lookAt(proving: Proving, { account, type, rows, fields }: MustSee): Promise<void> {
  const { figures } = proving;
  const [argument, ids] =
    type === "Region"
      ? ["code", ["24", "11"]]
      : [
          "id",
          rowsOf(proving, type)
            .filter(rows)
            .map(({ id }) => id),
        ];
  const root = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const calls = ids.map((id, index) => `r${index}: ${root}(${argument}: "${id}") { ${fields} }`);
  const operation = `{ ${calls.join("\n")} __typename }`;
  const { data } = await proving.ask(account, GATEWAY, operation, {}, new Set(ids));
  const withhold = (what: string) => note(figures, { path: "", what, actor: account, graph: GATEWAY, operation, variables: {} });
  if (ids.length === 0) withhold(`that nothing in the data is a ${type} whose ${fields} they must see`);
  for (const [index, id] of ids.entries()) {
    const missing = withheldIn(data?.[`r${index}`], `${type} ${id}`);
    if (missing) withhold(`nothing of ${missing}, which they must see`);
  }
}

const rowsOf = ({ rowsOf: all }: Proving, type: string): readonly Row[] => all(type);

/** Where an answer holds nothing, if it does. */
function withheldIn(value: Data, path: string): string | undefined {
  if (value === null || value === undefined || value === false) return path;
  if (typeof value !== "object") return undefined;
  for (const [name, held] of Object.entries(value)) {
    const missing = withheldIn(held as Data, `${path}.${name}`);
    if (missing) return missing;
  }
  return undefined;
}
