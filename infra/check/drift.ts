import { outdated } from "../generate/artifact.ts";
import { generators } from "../generate/generators.ts";
import type { Check } from "./check.ts";

export const generatedFilesAreCurrent: Check = {
  name: "generated files are current",
  run: async (root) => {
    const artifacts = await Promise.all(Object.values(generators).map((generate) => generate(root)));
    const differing = await outdated(root, artifacts.flat());
    return differing.map(({ path }) => `${path}: run npm run generate`);
  },
};
