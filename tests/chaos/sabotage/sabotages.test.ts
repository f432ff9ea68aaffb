import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { expect, test } from "@jest/globals";
import { rewrite, sabotages } from "./sabotages.ts";

test.each(Object.keys(sabotages))("the sabotage %s finds what it breaks", async (sabotage) => {
  for (const file of new Set(sabotages[sabotage]?.map((one) => one.file))) {
    const source = await readFile(join(repositoryRoot, "packages/service-kit/src", file), "utf8");
    expect(rewrite(sabotage, file, source)).not.toBe(source);
  }
});

test("a sabotage that would break nothing is refused, and other files stay as they are", () => {
  expect(() => rewrite("relay-mark", "events/relay.ts", "")).toThrow("finds nothing to replace");
  expect(rewrite("relay-mark", "events/lease.ts", "as it is")).toBe("as it is");
});
