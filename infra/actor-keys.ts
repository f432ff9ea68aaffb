import { stat } from "node:fs/promises";
import { join } from "node:path";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { type ChangeOfKeys, changeActorKeys, describeKeys, isChangeOfKeys } from "./actor-keys/change.ts";
import { readKeyFile, writeKeyFile } from "./actor-keys/file.ts";
import { readOperatorConfig } from "./databases/config.ts";
import { folderFor } from "./postgres/folder.ts";
import { serverUser } from "./postgres/server-user.ts";

const USAGE =
  "npm run actor-keys -- list | add | use | drop [--now]. Le fichier est celui de ACTOR_KEYS_FILE, sinon celui de start:distributed.";

/** What the directory has signed with the former key is believed for an hour; one minute for clocks that differ. */
const OVERLAP_MS = 61 * 60_000;

async function requireOverlap(file: string, change: ChangeOfKeys, now: boolean): Promise<void> {
  const changedAtMs = (await stat(file)).mtimeMs;
  const waitMs = changedAtMs + OVERLAP_MS - Date.now();
  if (change === "drop" && !now && waitMs > 0)
    throw new Error(
      `Des références signées de l'ancienne clé valent encore ${Math.ceil(waitMs / 60_000)} min : attendez, ou drop --now si elle est compromise.`,
    );
}

// npm run actor-keys -- list | add | use | drop: changes the key that the gateway signs with, while all parts run (docs/operations.md).
try {
  const [verb, flag] = process.argv.slice(2);
  const { dataFolder, actorKeysFile } = readOperatorConfig();
  const file = actorKeysFile ?? join(dataFolder ?? (await folderFor("distributed", await serverUser())), "actor-keys");
  const keys = await readKeyFile(file);
  if (verb === "list") console.log(describeKeys(keys));
  else if (verb !== undefined && isChangeOfKeys(verb)) {
    await requireOverlap(file, verb, flag === "--now");
    const changed = changeActorKeys(keys, verb);
    await writeKeyFile(file, changed);
    console.log(describeKeys(changed));
  } else throw new Error(USAGE);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
