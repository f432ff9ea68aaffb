import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { outdated, write } from "./artifact.ts";
import { faultsOf, section } from "./lifecycles.ts";

const lifecycle = {
  table: { DRAFT: { submit: "FILED" }, FILED: {} },
  start: "DRAFT",
  labels: { DRAFT: "Brouillon", FILED: "Déposé" },
};

test("only what is missing or differs is written, and then nothing is outdated", async () => {
  const root = mkdtempSync(join(tmpdir(), "coop-generate-"));
  writeFileSync(join(root, "same"), "1");
  const artifacts = [
    { path: "same", content: "1" },
    { path: "docs/new", content: "2" },
  ];
  expect((await write(root, artifacts)).map(({ path }) => path)).toEqual(["docs/new"]);
  expect(await outdated(root, artifacts)).toEqual([]);
  expect(await outdated(root, [{ path: "same", content: "2" }])).toHaveLength(1);
  rmSync(root, { recursive: true });
});

test("a lifecycle becomes a section with its diagram", () => {
  expect(section("protocols, HPST", lifecycle)).toMatch(
    /^## protocols, HPST\n\n```mermaid\nstateDiagram-v2\n[\s\S]*FILED --> \[\*\]\n```\n$/,
  );
});

test("a status that cannot be reached or has no label is refused", () => {
  const faulty = { ...lifecycle, table: { ...lifecycle.table, LOST: {} } };
  expect(faultsOf(faulty)).toEqual(["LOST is reached by no action", "LOST has no label"]);
  expect(() => section("protocols, HPST", faulty)).toThrow("LOST");
});
