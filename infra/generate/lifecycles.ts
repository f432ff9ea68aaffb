import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { mermaid, reachableFrom, type TransitionTable } from "@coop/kernel";
import type { Generator } from "./artifact.ts";

/** What `domain/lifecycle.ts` or `domain/regimes/*.ts` exports as `lifecycles`: one entry per legal regime. */
export interface Lifecycle {
  readonly table: TransitionTable<string>;
  readonly start: string;
  /** The French label of each status. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Statuses that no action leads to, and statuses that the diagram could not name. */
export function faultsOf({ table, start, labels }: Lifecycle): readonly string[] {
  const reachable = reachableFrom(table, start);
  const statuses = Object.keys(table);
  return [
    ...statuses.filter((status) => !reachable.has(status)).map((status) => `${status} is reached by no action`),
    ...statuses.filter((status) => !labels[status]).map((status) => `${status} has no label`),
  ];
}

/** One lifecycle as a section with its diagram. `title` says whose it is: `protocols, HPST`. */
export function section(title: string, lifecycle: Lifecycle): string {
  const faults = faultsOf(lifecycle);
  if (faults.length > 0) throw new Error(`Lifecycle ${title}: ${faults.join("; ")}.`);
  const diagram = mermaid(lifecycle.table, lifecycle.start, lifecycle.labels);
  return `## ${title}\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`;
}

async function sectionsOf(root: string, path: string): Promise<readonly string[]> {
  const { lifecycles } = (await import(pathToFileURL(join(root, path)).href)) as { lifecycles?: Record<string, Lifecycle> };
  if (!lifecycles && basename(path) === "lifecycle.ts") throw new Error(`${path} must export "lifecycles".`);
  const service = path.split("/")[1];
  return Object.entries(lifecycles ?? {}).map(([regime, lifecycle]) => section(`${service}, ${regime}`, lifecycle));
}

export const lifecycleDocument: Generator = async (root) => {
  const paths = globSync("services/*/src/domain/{lifecycle,*/lifecycle,regimes/*}.ts", { cwd: root }).sort();
  const sources = paths.filter((path) => !path.endsWith(".test.ts"));
  const sections = (await Promise.all(sources.map((path) => sectionsOf(root, path)))).flat();
  if (sections.length === 0) return [];
  const head = "# Lifecycles\n\nWritten by `npm run generate` from `services/*/src/domain`.\n";
  return [{ path: "docs/lifecycles.md", content: [head, ...sections].join("\n") }];
};
