import { expect, test } from "@jest/globals";
import { leafHash, merkleProof, merkleRoot, rootOf } from "./merkle.ts";

const leaves = (count: number) => Array.from({ length: count }, (_, index) => `leaf ${index}`);

test.each([1, 2, 3, 4, 5, 7, 8, 13, 100])("of %i leaves, each has a proof that leads to the root", (count) => {
  const all = leaves(count);
  const root = merkleRoot(all);
  for (const [index, leaf] of all.entries()) expect(rootOf(leaf, merkleProof(all, index))).toBe(root);
});

test("another leaf, another order or one leaf less gives another root", () => {
  const root = merkleRoot(leaves(5));
  expect(merkleRoot(leaves(4))).not.toBe(root);
  expect(merkleRoot(leaves(5).toReversed())).not.toBe(root);
  expect(rootOf("leaf 9", merkleProof(leaves(5), 2))).not.toBe(root);
});

test("the tree is that of RFC 6962", () => {
  expect(merkleRoot([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(leafHash("")).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
});
