import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { firstAdministratorOn } from "@coop/access/subgraph.ts";
import { momentOf } from "@coop/kernel";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { type AccessCommandConfig, readAccessCommandConfig } from "./access/config.ts";
import { dataFolderOf } from "./embedded/data-folder.ts";
import { startCluster } from "./postgres/cluster.ts";

const usage =
  'npm run access -- first-administrator ars-24 --email A@B --siret 14CHIFFRES --given-name P --family-name N [--force --why "…"]';

const sentences = {
  UNKNOWN_ORGANISATION:
    "Aucune organisation n'a ce code (ars-24, has, college, ministry, cnci, cnam, finess-…, urps-medecins-24, cme-FINESS).",
  HAS_ADMINISTRATOR:
    'Cette organisation a déjà un administrateur, ou un administrateur invité : --force --why "…" en invite un autre.',
  ALREADY_MEMBER: "Cette personne est déjà agent de l'organisation, ou déjà invitée.",
} as const;

/** The database that the environment names, else that of the embedded system, whose PostgreSQL is started where it is stopped. */
async function databaseUrlOf({ databaseUrl, dataFolder, postgresPort }: AccessCommandConfig, open: AsyncDisposableStack) {
  if (databaseUrl !== undefined) return databaseUrl;
  const folder = await dataFolderOf(dataFolder);
  if (!existsSync(join(folder, "cluster"))) {
    throw new Error("Aucun système trouvé : lancez npm start une première fois, ou donnez la base par ACCESS_DATABASE_URL.");
  }
  const cluster = await startCluster({ dataFolder: folder, port: postgresPort });
  open.defer(() => cluster.stop());
  return cluster.urlFor("access");
}

// npm run access -- first-administrator ORGANISATION …: invites who will invite all others.
const open = new AsyncDisposableStack();
try {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      email: text,
      siret: text,
      "given-name": text,
      "family-name": text,
      why: text,
      force: { type: "boolean", default: false },
    },
  });
  const [command, organisation] = positionals;
  if (command !== "first-administrator" || organisation === undefined) throw new Error(usage);
  if (values.force !== (values.why !== undefined && values.why.trim() !== ""))
    throw new Error(`--force et --why vont ensemble. ${usage}`);
  const administrator = {
    organisation,
    email: values.email ?? "",
    siret: values.siret ?? "",
    givenName: values["given-name"] ?? "",
    familyName: values["family-name"] ?? "",
    why: values.why ?? null,
  };
  const refused = await firstAdministratorOn(
    await databaseUrlOf(readAccessCommandConfig(), open),
    administrator,
    momentOf(new Date()),
  );
  if (refused?.code === "INVALID") throw new Error(`À corriger : ${refused.paths.join(", ")}. ${usage}`);
  if (refused) throw new Error(sentences[refused.code]);
  console.log(`${administrator.email} est invité comme administrateur de ${organisation} : sa première connexion l'active.`);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
} finally {
  await open.disposeAsync();
}
