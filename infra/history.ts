import { accessesTo } from "@coop/service-kit/access-log/access-log.ts";
import { extractHistory } from "@coop/service-kit/history/extract.ts";
import type { PublishedSeals } from "@coop/service-kit/history/published-seals.ts";
import { publishSeals } from "@coop/service-kit/history/seal-daily.ts";
import { takeSeal } from "@coop/service-kit/history/take-seal.ts";
import { publicKeyOf, trust } from "@coop/service-kit/history/trusted-keys.ts";
import { verifyHistory } from "@coop/service-kit/history/verify-history.ts";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { type DatabaseName, databaseNames, type OperatorConfig, readOperatorConfig } from "./databases/config.ts";
import { openDatabases, type ServiceDatabase } from "./databases/databases.ts";
import { filesFolderOf } from "./embedded/data-folder.ts";
import { describeAccess, describeVerification } from "./history/describe.ts";
import { publicKeys, publishedSeals, sealingKey } from "./history/keys.ts";
import { purgeAll } from "./history/purge.ts";
import { type HistoryRequest, readRequest } from "./history/request.ts";

async function verify(
  databases: readonly ServiceDatabase<DatabaseName>[],
  keyFiles: readonly string[],
  own: OwnKey,
  published: PublishedSeals | undefined,
): Promise<string> {
  const keys = trust(await publicKeys(keyFiles, own));
  const lines: string[] = [];
  for (const { service, manager } of databases) {
    const verification = await verifyHistory(manager.connection, service, keys, published);
    if (verification.brokenChains.length + verification.brokenSeals.length > 0) process.exitCode = 1;
    lines.push(describeVerification(service, verification));
  }
  return lines.join("\n");
}

async function extract(
  databases: readonly ServiceDatabase<DatabaseName>[],
  subject: string,
  withContent: boolean,
): Promise<string> {
  for (const { service, manager } of databases) {
    const found = await extractHistory(manager, service, subject, withContent);
    if (found) return JSON.stringify(found, null, 2);
  }
  throw new Error(`Aucun service n'a de dossier ${subject}.`);
}

async function accesses(databases: readonly ServiceDatabase<DatabaseName>[], subject: string): Promise<string> {
  const found = await Promise.all(databases.map(({ manager }) => accessesTo(manager, subject, MOST_ACCESSES)));
  const lines = found.flat().map(describeAccess);
  return lines.length > 0 ? lines.join("\n") : `Aucune consultation du dossier ${subject} n'est connue.`;
}

async function seal(
  databases: readonly ServiceDatabase<DatabaseName>[],
  own: OwnKey,
  published: PublishedSeals | undefined,
): Promise<string> {
  const key = required(own);
  const lines: string[] = [];
  for (const { service, manager } of databases) {
    const taken = await takeSeal(manager.connection, { service, key }, new Date());
    if (published) await publishSeals(manager, service, published);
    lines.push(`${service} : sceau n° ${taken?.number}, ${taken?.leaves} dossiers, racine ${taken?.root}`);
  }
  return lines.join("\n");
}

async function purged(
  databases: readonly ServiceDatabase<DatabaseName>[],
  { apply, why }: Extract<HistoryRequest, { verb: "purge" }>,
  config: OperatorConfig,
): Promise<string> {
  const filesFolder = await filesFolderOf(config);
  const lines = await purgeAll(databases, { why: apply ? why : undefined, months: config.retentionMonths, filesFolder });
  return lines.join("\n");
}

/** The newest of them: a dossier that is read every hour for a year has more. */
const MOST_ACCESSES = 1_000;

function wantedBy(request: HistoryRequest): readonly DatabaseName[] {
  const only = request.verb === "verify" ? request.service : undefined;
  return only ? [only] : databaseNames;
}

type OwnKey = Awaited<ReturnType<typeof sealingKey>>;

function required(own: OwnKey): NonNullable<OwnKey> {
  if (!own)
    throw new Error("La clé qui signe n'est pas connue : donnez HISTORY_SIGNING_KEY, ou lancez npm start une première fois.");
  return own;
}

// npm run history -- verify | extract ID | accesses ID | purge | seal | key: whether the history is the one that was recorded, and proof of it.
try {
  const request = readRequest(process.argv.slice(2));
  const config = readOperatorConfig();
  const own = await sealingKey(config.dataFolder);
  const published = await publishedSeals(config);
  if (request.verb === "key") {
    process.stdout.write(publicKeyOf(required(own)).export({ format: "pem", type: "spki" }));
  } else {
    await using open = new AsyncDisposableStack();
    const databases = await openDatabases(config, wantedBy(request), open);
    if (request.verb === "verify") console.log(await verify(databases, request.keyFiles, own, published));
    else if (request.verb === "accesses") console.log(await accesses(databases, request.subject));
    else if (request.verb === "purge") console.log(await purged(databases, request, config));
    else if (request.verb === "extract") console.log(await extract(databases, request.subject, request.withContent));
    else console.log(await seal(databases, own, published));
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
