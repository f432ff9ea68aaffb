import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryFiles } from "../repository.ts";
import { placeOf, resolveImport, type Workspace } from "./boundaries/place.ts";
import { type Import, importRules, type RuleName, useRules } from "./boundaries/rules.ts";
import { type Use, usesIn } from "./boundaries/source.ts";
import type { Check } from "./check.ts";

export interface Violation {
  readonly rule: RuleName;
  readonly sentence: string;
  readonly path: string;
  readonly line: number;
}

type Broken = Pick<Violation, "rule" | "sentence">;

function brokenByUse(path: string, use: Use): readonly Broken[] {
  if (use.kind === "import" && use.specifier !== undefined) return [];
  return Object.entries(useRules)
    .filter(([, { kind, free }]) => kind === use.kind && !free(placeOf(path)))
    .map(([rule, { sentence }]) => ({ rule: rule as RuleName, sentence }));
}

function brokenByImport(path: string, specifier: string, workspaces: readonly Workspace[]): readonly Broken[] {
  const workspace = workspaces.find(({ folder }) => path.startsWith(`${folder}/`));
  const found: Import = { from: placeOf(path), specifier, to: resolveImport(specifier, path, workspaces), workspace };
  return Object.entries(importRules)
    .filter(([, { broken }]) => broken(found))
    .map(([rule, { sentence }]) => ({ rule: rule as RuleName, sentence: `${sentence} (${specifier})` }));
}

/** Every boundary that a file of code crosses. */
export function violationsIn(path: string, text: string, workspaces: readonly Workspace[]): readonly Violation[] {
  return usesIn(text).flatMap((use) => {
    const written = use.kind === "import" ? use.specifier : undefined;
    const broken = written === undefined ? brokenByUse(path, use) : brokenByImport(path, written, workspaces);
    return broken.map(({ rule, sentence }) => ({ rule, sentence, path, line: use.line }));
  });
}

function readWorkspaces(root: string, files: readonly string[]): readonly Workspace[] {
  const manifests = files.filter((path) => /.\/package\.json$/.test(path));
  return manifests.map((path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), "utf8")) as {
      name: string;
      dependencies?: Record<string, string>;
    };
    return { name: manifest.name, folder: dirname(path), dependencies: new Set(Object.keys(manifest.dependencies ?? {})) };
  });
}

export const boundaries: Check = {
  name: "boundaries between folders",
  run: async (root) => {
    const files = repositoryFiles(root);
    const workspaces = readWorkspaces(root, files);
    return files
      .filter((path) => /\.[cm]?[jt]s$/.test(path))
      .flatMap((path) => violationsIn(path, readFileSync(join(root, path), "utf8"), workspaces))
      .map(({ path, line, sentence }) => `${path}:${line}  ${sentence}`);
  },
};
