import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { lockFileAgrees, noRegistryHost } from "./dependencies.ts";
import { linksIn, linksResolve } from "./links.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "coop-check-"));
  execFileSync("git", ["init", "-q"], { cwd: root });
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string | object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

test("links of examples and to other sites are not followed", () => {
  const page = '[a](a.md) `[b](b.md)` [c](https://example.org)\n```\n[d](d.md)\n```\n![e](<e.png> "titre")';
  expect(linksIn(page)).toEqual(["a.md", "e.png"]);
});

test("a link leads to a file that is there and to one of its headings", async () => {
  put("docs/a.md", "# Le délai d'un avis\n[b](b.md#l-avis) [ici](#le-délai-dun-avis) [racine](/README.md) [dossier](../docs)");
  put("docs/b.md", "# Autre");
  put("README.md", "[a](docs/a.md) [perdu](docs/perdu.md)");
  expect(await linksResolve.run(root)).toEqual(["README.md: docs/perdu.md", "docs/a.md: b.md#l-avis"]);
});

test("a registry's host is found wherever it stands, and other registries are left alone", async () => {
  const host = ["registry", "npmjs", "org"].join(".");
  put("a.txt", `see https://${host}/x`);
  put("package-lock.json", `{ "resolved": "${"https"}://mirror.example/x.tgz" }`);
  put(".npmrc", `registry=${"https"}://mirror.example/`);
  put("metrics.ts", "const registry = new Registry();");
  put(".gitignore", "ignored.txt");
  put("ignored.txt", host);
  expect(await noRegistryHost.run(root)).toEqual([".npmrc", "a.txt", "package-lock.json"]);
});

test("a package.json that asks for more than the lock file knows is found", async () => {
  put("package.json", { devDependencies: { jest: "30.0.0" } });
  put("infra/package.json", { dependencies: { pg: "8.0.0" } });
  put("package-lock.json", { packages: { "": { devDependencies: { jest: "30.0.0" } }, infra: {} } });
  expect(await lockFileAgrees.run(root)).toEqual(["infra/package.json asks for something else: run npm install"]);
});

test("a platform package that the lock file leaves out is found, wherever it is nested", async () => {
  put("package-lock.json", {
    packages: {
      "node_modules/biome": { optionalDependencies: { "@biome/linux": "1.0.0", "@biome/darwin": "1.0.0" } },
      "node_modules/biome/node_modules/@biome/linux": {},
    },
  });
  expect(await lockFileAgrees.run(root)).toEqual([
    "package-lock.json lacks @biome/darwin, which node_modules/biome may install: take a version that has it",
  ]);
});
