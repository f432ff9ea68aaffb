import { generateKeyPairSync, randomBytes } from "node:crypto";
import { appendFile, link, readFile, rm, writeFile } from "node:fs/promises";
import { parseEnv } from "node:util";

const names = [
  "ACTOR_KEYS",
  "PSEUDONYM_SECRET",
  "ACCESS_KEY_SECRET",
  "ACCESS_DEVELOPMENT_SECRET",
  "HISTORY_SIGNING_KEY",
] as const;

const namesAddedLater = ["HISTORY_SIGNING_KEY"] as const satisfies readonly (typeof names)[number][];

/** What the processes of one system share and nobody else knows, by the names of their variables. */
export type Secrets = Readonly<Record<(typeof names)[number], string>>;

/**
 * The secrets of a data folder, made at first and then kept: pseudonyms and sealed keys in its databases follow from them.
 * The file has the form of an environment (`node --env-file`), and only its owner may read it.
 */
export async function keepSecrets(file: string): Promise<Secrets> {
  const making = `${file}-${randomBytes(6).toString("hex")}`;
  await writeFile(making, names.map((name) => `${name}=${newSecret(name)}\n`).join(""), { mode: 0o600 });
  // Linked into place whole: of two that start at once one wins, and nobody reads half a file.
  await link(making, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(making);
  await addLater(file, await readSecrets(file));
  const kept = await readSecrets(file);
  const missing = names.filter((name) => !kept[name]);
  if (missing.length > 0) {
    throw new Error(`The file ${file} lacks ${missing.join(", ")}: put back the file that belongs to this data folder.`);
  }
  return kept as Secrets;
}

async function readSecrets(file: string): Promise<Partial<Secrets>> {
  return parseEnv(await readFile(file, "utf8"));
}

/** What a data folder of an earlier version does not have yet. Nothing in it follows from these. */
async function addLater(file: string, kept: Partial<Secrets>): Promise<void> {
  for (const name of namesAddedLater) if (!kept[name]) await appendFile(file, `${name}=${newSecret(name)}\n`);
}

function newSecret(name: keyof Secrets): string {
  if (name === "HISTORY_SIGNING_KEY") {
    return generateKeyPairSync("ed25519").privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
  }
  const secret = randomBytes(36).toString("base64url");
  return name === "ACTOR_KEYS" ? `k${Date.now()}:${secret}` : secret;
}
