import { createPublicKey, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { ConfigFaults, type Environment, readVariables, variable } from "@coop/service-kit/config.ts";
import { type PublishedSeals, sealsIn } from "@coop/service-kit/history/published-seals.ts";
import type { SealingKey } from "@coop/service-kit/history/seal.ts";
import { publicKeyOf } from "@coop/service-kit/history/trusted-keys.ts";
import type { OperatorConfig } from "../databases/config.ts";
import { dataFolderOf, sealsFolderIn } from "../embedded/data-folder.ts";

/** The key that the services sign with: the environment's, else that of the embedded system. Undefined where neither is. */
export async function sealingKey(
  dataFolder: string | undefined,
  environment: Environment = process.env,
): Promise<SealingKey | undefined> {
  const { values, faults } = readVariables({ HISTORY_SIGNING_KEY: variable.sealingKey.optional() }, environment);
  if (!values) throw new ConfigFaults("The command", faults);
  if (values.HISTORY_SIGNING_KEY) return values.HISTORY_SIGNING_KEY;
  const secrets = await readFile(join(await dataFolderOf(dataFolder), "secrets.env"), "utf8").catch(() => "");
  return readVariables({ HISTORY_SIGNING_KEY: variable.sealingKey.optional() }, parseEnv(secrets)).values?.HISTORY_SIGNING_KEY;
}

/** The seals that were handed out: to the folder that the environment names, else to that of the embedded system where that is looked at. */
export async function publishedSeals(
  { databaseUrls, dataFolder }: OperatorConfig,
  environment: Environment = process.env,
): Promise<PublishedSeals | undefined> {
  const { values } = readVariables({ HISTORY_SEALS_FOLDER: variable.folder.optional() }, environment);
  if (values?.HISTORY_SEALS_FOLDER) return sealsIn(values.HISTORY_SEALS_FOLDER);
  return Object.keys(databaseUrls).length > 0 ? undefined : sealsIn(sealsFolderIn(await dataFolderOf(dataFolder)));
}

/** The public keys to verify with: the files that are named, else the one of the services themselves. */
export async function publicKeys(keyFiles: readonly string[], own: SealingKey | undefined): Promise<readonly KeyObject[]> {
  if (keyFiles.length > 0) return Promise.all(keyFiles.map(readPublicKey));
  return own ? [publicKeyOf(own)] : [];
}

async function readPublicKey(file: string): Promise<KeyObject> {
  const text = await readFile(file).catch((cause) => {
    throw new Error(`La clé ${file} ne peut pas être lue.`, { cause });
  });
  try {
    return createPublicKey(text);
  } catch (cause) {
    throw new Error(`${file} n'est pas une clé publique (PEM).`, { cause });
  }
}
