import { join } from "node:path";
import { readConfig as readAccessConfig } from "@coop/access/config.ts";
import { developmentAccounts } from "@coop/access/development-accounts.ts";
import { developmentProfessionals } from "@coop/access/development-people.ts";
import { createAccess } from "@coop/access/service.ts";
import { type FalseProvider, startFalseProvider } from "@coop/access/testing/false-provider.ts";
import { readUpstreams } from "@coop/access/upstream/upstream-config.ts";
import { createGateway, readConfig as readGatewayConfig } from "@coop/gateway";
import { startIssuer, type TestIssuer } from "@coop/gateway/testing/issuer.ts";
import { openDataFolder, sealsFolderIn } from "@coop/infra/embedded/data-folder.ts";
import { keepSecrets, type Secrets } from "@coop/infra/embedded/secrets.ts";
import { startServices } from "@coop/infra/embedded/start-services.ts";
import { startCluster } from "@coop/infra/postgres/cluster.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { choosePort } from "@coop/infra/postgres/port.ts";
import { existingProtocols } from "@coop/protocols";
import { createFileSystemStore } from "@coop/service-kit";
import type { Service } from "@coop/service-kit/service.ts";
import { noTracing } from "@coop/service-kit/tracing/tracing.ts";
import { folderApart, testLogger } from "@coop/testkit";

/** As people and applications know the issuer; a proxy before it ends TLS. */
export const ISSUER = "https://acces.example.gouv.fr";
/** A loopback address, which an application on a device may have in production too. */
export const REDIRECT = "http://127.0.0.1:9/retour";
export const APPLICATION = "telephone";

/** The system as it is started with `NODE_ENV=production`, in one process. */
export interface ProductionSystem {
  readonly url: string;
  /** Where the proxy finds `access`. */
  readonly accessUrl: string;
  /** Another issuer whose tokens the gateway is configured to believe: of anybody who is needed. */
  readonly tokens: TestIssuer;
  /** In the place of Pro Santé Connect. */
  readonly provider: FalseProvider;
  stop(): Promise<void>;
}

const proxies = "127.0.0.1,::1";

/** Started with the settings of production; only the provider that people log in with is on this machine, which no environment may say. */
export async function startProduction(dataFolder = folderApart()): Promise<ProductionSystem> {
  const running = new AsyncDisposableStack();
  running.defer(() => discardCluster(dataFolder));
  try {
    return await startParts(await openDataFolder(dataFolder), running);
  } catch (error) {
    await running.disposeAsync();
    throw error;
  }
}

async function startParts(dataFolder: string, running: AsyncDisposableStack): Promise<ProductionSystem> {
  const secrets = await keepSecrets(join(dataFolder, "secrets.env"));
  const cluster = await startCluster({ dataFolder, durable: false });
  running.defer(() => cluster.stop());
  const [tokens, provider] = await Promise.all([startIssuer(), startFalseProvider()]);
  running.defer(() => tokens.stop());
  running.defer(() => provider.stop());
  provider.claims = claimsOfPromoter(secrets);
  const accessPort = await choosePort(0);
  const sealsFolder = sealsFolderIn(dataFolder);
  const config = accessConfig(accessPort, await cluster.createDatabase("access"), sealsFolder, secrets, provider);
  const access = createAccess(config, { logger: testLogger });
  running.defer(() => access.stop());
  await access.start();

  const filesFolder = join(dataFolder, "files");
  const files = createFileSystemStore(filesFolder);
  const inProduction = { NODE_ENV: "production", HISTORY_SEALS_FOLDER: sealsFolder };
  const services = await startServices({
    ...{ cluster, secrets, filesFolder, files, running, sealsFolder, logger: testLogger },
    said: { protocols: inProduction, opinions: inProduction, funding: inProduction, adhesions: inProduction },
    tracingFor: () => noTracing,
  });
  await services.protocols.importExisting(existingProtocols, new Date());

  const accessUrl = `http://localhost:${accessPort}`;
  const subgraphs = new Map<string, Service>([...Object.entries(services), [access.name, access]]);
  const gateway = createGateway(gatewayConfig(accessUrl, secrets, tokens), { logger: testLogger, subgraphs, access, files });
  running.defer(() => gateway.stop());
  await gateway.start();
  return { url: gateway.url, accessUrl, tokens, provider, stop: () => running.disposeAsync() };
}

function gatewayConfig(accessUrl: string, { ACTOR_KEYS }: Secrets, tokens: TestIssuer) {
  return readGatewayConfig({
    ...{ NODE_ENV: "production", LOG_LEVEL: "silent", GATEWAY_HOST: "127.0.0.1", GATEWAY_PORT: "0", ACTOR_KEYS },
    TOKEN_ISSUERS: JSON.stringify([
      { issuer: ISSUER, jwks: `${accessUrl}/jwks` },
      { issuer: tokens.issuer, jwks: tokens.jwks },
    ]),
    ACCESS_URL: accessUrl,
    GATEWAY_TRUSTED_PROXIES: proxies,
  });
}

function accessConfig(port: number, databaseUrl: string, sealsFolder: string, secrets: Secrets, provider: FalseProvider) {
  const { ACTOR_KEYS, PSEUDONYM_SECRET, ACCESS_KEY_SECRET, HISTORY_SIGNING_KEY } = secrets;
  const config = readAccessConfig({
    ...{ NODE_ENV: "production", ACCESS_ISSUER: ISSUER, ACCESS_PORT: String(port), ACCESS_DATABASE_URL: databaseUrl },
    ...{ ACTOR_KEYS, PSEUDONYM_SECRET, ACCESS_KEY_SECRET, HISTORY_SIGNING_KEY, HISTORY_SEALS_FOLDER: sealsFolder },
    ACCESS_TRUSTED_PROXIES: proxies,
    ACCESS_CLIENTS: JSON.stringify([{ id: APPLICATION, name: "Téléphone", kind: "native", redirectUris: [REDIRECT] }]),
  });
  const settings = {
    clientId: "coop",
    issuer: provider.issuer,
    discovery: `${provider.issuer}/.well-known/openid-configuration`,
    idTokenAlgorithm: "ES256",
    userinfoAlgorithm: "ES256",
  };
  const said = { ACCESS_PRO_SANTE_CONNECT: JSON.stringify(settings), ACCESS_PRO_SANTE_CONNECT_SECRET: "a secret of both" };
  return { ...config, upstreams: readUpstreams(said, false).upstreams };
}

function claimsOfPromoter({ PSEUDONYM_SECRET }: Secrets) {
  const professionals = developmentProfessionals(developmentAccounts(PSEUDONYM_SECRET));
  return { ...professionals.find(({ name }) => name === "promoter")?.claims };
}
