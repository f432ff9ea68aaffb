import type { BrokerConfig } from "@coop/service-kit/broker/broker-config.ts";
import { createBroker } from "@coop/service-kit/broker/create-broker.ts";
import type { OperatorAct } from "@coop/service-kit/events/parked-actions.ts";
import type { TableDifference } from "@coop/service-kit/rebuild/differences.ts";
import { EventsAreLost, RebuildGoesOn, rebuildProjection } from "@coop/service-kit/rebuild/rebuild.ts";
import { ConsumerFarBehind } from "@coop/service-kit/rebuild/replay.ts";
import { pino } from "pino";
import type { OperatorConfig } from "../databases/config.ts";
import { openUrls } from "../databases/databases.ts";
import { findProjection } from "./projections.ts";
import type { RebuildRequest } from "./request.ts";

/**
 * Builds a projection again from its topics, with the handlers of this version of the code, while its service answers.
 * Resolves with what differed, in French, and whether anything did.
 */
export async function rebuild(
  config: OperatorConfig,
  { service, projection: name, dryRun }: RebuildRequest,
  act: OperatorAct,
): Promise<{ readonly lines: readonly string[]; readonly equal: boolean }> {
  const found = await findProjection(service, name);
  await using open = new AsyncDisposableStack();
  const urlOf = await openUrls(config, open);
  const databaseUrl = urlOf(service);
  if (!databaseUrl) throw new Error(`La base du service ${service} n'est pas donnée : ${service.toUpperCase()}_DATABASE_URL.`);
  const broker = createBroker(brokerOf(config, urlOf("broker")), { logger: pino({ level: "silent" }) });
  open.defer(() => broker.stop());
  const differences = await rebuildProjection({ ...found, databaseUrl, broker, dryRun, act }).catch((error: unknown) => {
    throw inFrench(error, name);
  });
  return { lines: describe(`${service} ${name}`, differences, dryRun), equal: differences.length === 0 };
}

function brokerOf({ broker }: OperatorConfig, embeddedUrl: string | undefined): BrokerConfig {
  if (broker) return broker;
  if (!embeddedUrl) throw new Error("Où sont les événements ? Donnez KAFKA_BROKERS ou BROKER_DATABASE_URL.");
  return { kind: "embedded", databaseUrl: embeddedUrl };
}

const kinds = {
  MISSING: "absentes de la table",
  SURPLUS: "dans la table sans qu'aucun événement le dise",
  DIFFERENT: "différentes",
} as const satisfies Record<TableDifference["kind"], string>;

function describe(title: string, differences: readonly TableDifference[], dryRun: boolean): readonly string[] {
  if (differences.length === 0) return [`${title} : égale à ce que disent les événements.`];
  const found = differences.map(({ table, kind, count, keys }) => {
    const more = count > keys.length ? ", …" : "";
    return `  ${table} : ${count} ${count === 1 ? "ligne" : "lignes"}, ${kinds[kind]} : ${keys.join(", ")}${more}`;
  });
  const done = dryRun ? "rien n'est changé (--dry-run)." : "la table dit maintenant ce que disent les événements.";
  return [`${title} : ces lignes différaient ; ${done}`, ...found];
}

function inFrench(error: unknown, projection: string): unknown {
  const say = (sentence: string) => new Error(sentence, { cause: error });
  if (error instanceof RebuildGoesOn) return say(`La projection ${projection} est déjà en cours de reconstruction.`);
  if (error instanceof EventsAreLost)
    return say(`Rien n'est changé : des événements manquent dans les sujets Kafka. ${error.message}`);
  if (error instanceof ConsumerFarBehind)
    return say(`Rien n'est changé : le service a trop d'événements à rattraper. ${error.message}`);
  return error;
}
