import { registerHooks } from "node:module";
import { sabotages } from "./sabotages.ts";

/**
 * Loaded before a part of the system (`node --import`), with the sabotage as `?name`: hands out other sources than those on
 * disk. Nothing of it is in the system itself. A source in which there is nothing to replace ends the process.
 */
const name = new URL(import.meta.url).searchParams.get("name") ?? "";

registerHooks({
  load(url, context, nextLoad) {
    const rewrites = (sabotages[name] ?? []).filter(({ file }) => url.endsWith(file));
    const loaded = nextLoad(url, context);
    if (rewrites.length === 0) return loaded;
    const source = rewrites.reduce((text, { file, from, to }) => {
      if (!text.includes(from)) throw new Error(`The sabotage ${name} finds nothing to replace in ${file}.`);
      return text.replace(from, () => to);
    }, String(loaded.source));
    return { ...loaded, source };
  },
});
