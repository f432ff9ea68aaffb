import { registerHooks } from "node:module";
import { rewrite } from "./sabotages.ts";

/**
 * Loaded before each part of the system (`node --import`), with the sabotage in its address: hands out other sources than
 * those on disk. Nothing of it is in the system itself.
 */
const sabotage = new URL(import.meta.url).searchParams.get("sabotage") ?? "";
const KIT = "/packages/service-kit/src/";

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const [, file] = url.split(KIT);
    return file ? { ...loaded, source: rewrite(sabotage, file, String(loaded.source)) } : loaded;
  },
});
