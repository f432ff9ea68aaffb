import { expect, test } from "@jest/globals";
import { publicBearer } from "./bearer.ts";
import { createTokenCache } from "./token-cache.ts";

const at = (ms: number) => new Date(ms);

test("a token is known until it expires", () => {
  let now = 0;
  const cache = createTokenCache(10, () => now);
  cache.set("a", publicBearer, at(1_000));
  now = 999;
  expect(cache.get("a")).toBe(publicBearer);
  now = 1_000;
  expect(cache.get("a")).toBeUndefined();
});

test("when it is full, the one unused for longest goes", () => {
  const cache = createTokenCache(2, () => 0);
  cache.set("a", publicBearer, at(1));
  cache.set("b", publicBearer, at(1));
  cache.get("a");
  cache.set("c", publicBearer, at(1));
  expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([publicBearer, undefined, publicBearer]);
});
