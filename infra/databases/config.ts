import { topics } from "@coop/contracts";
import { type BrokerConfig, tryBrokerConfig } from "@coop/service-kit/broker/broker-config.ts";
import { ConfigFaults, type Environment, readVariables, variable } from "@coop/service-kit/config.ts";
import type { RetentionMonths } from "@coop/service-kit/history/retention-periods.ts";
import { z } from "zod";

export type ServiceName = keyof typeof topics;
export const serviceNames = Object.keys(topics) as readonly ServiceName[];

/** Who has a database: those who speak to each other, and the directory, which announces nothing. */
export type DatabaseName = ServiceName | "access";
export const databaseNames: readonly DatabaseName[] = [...serviceNames, "access"];

/** Where an operator's command finds the system. */
export interface OperatorConfig {
  /** By `<SERVICE>_DATABASE_URL`. When one is given, only the given ones are looked at. */
  readonly databaseUrls: Readonly<Partial<Record<DatabaseName, string>>>;
  /** The embedded system's, when no database is given. */
  readonly dataFolder: string | undefined;
  readonly postgresPort: number | undefined;
  /** Where uploaded files are kept (`FILES_FOLDER`); the embedded system's when no database is given. */
  readonly filesFolder: string | undefined;
  /** The broker that `KAFKA_BROKERS` or `BROKER_DATABASE_URL` names; the embedded system's when not given. */
  readonly broker: BrokerConfig | undefined;
  /** Where the keys that the gateway signs with stand (`ACTOR_KEYS_FILE`); in the data folder when not given. */
  readonly actorKeysFile: string | undefined;
  /** Durations of retention that the controller has set otherwise (`RETENTION_MONTHS`). */
  readonly retentionMonths: RetentionMonths;
}

/** Throws `ConfigFaults` with every fault at once. */
export function readOperatorConfig(environment: Environment = process.env): OperatorConfig {
  const url = variable.databaseUrl.optional();
  const databases = readVariables(
    Object.fromEntries(databaseNames.map((name) => [`${name.toUpperCase()}_DATABASE_URL`, url])),
    environment,
  );
  const embedded = readVariables(
    {
      COOP_DATA: z.string().optional(),
      POSTGRES_PORT: variable.port.optional(),
      FILES_FOLDER: variable.folder.optional(),
      RETENTION_MONTHS: variable.retentionMonths,
      ACTOR_KEYS_FILE: z.string().optional(),
    },
    environment,
  );
  const named = environment.KAFKA_BROKERS || environment.BROKER_DATABASE_URL;
  const broker = named ? tryBrokerConfig({ KAFKA_CLIENT_ID: "coop-events", ...environment }) : { faults: [] };
  const faults = [...databases.faults, ...embedded.faults, ...broker.faults];
  if (!(databases.values && embedded.values) || faults.length > 0) throw new ConfigFaults("The command", faults);
  const given = databases.values as Readonly<Record<string, string | undefined>>;
  return {
    databaseUrls: Object.fromEntries(
      databaseNames.flatMap((name) => {
        const found = given[`${name.toUpperCase()}_DATABASE_URL`];
        return found ? [[name, found]] : [];
      }),
    ),
    dataFolder: embedded.values.COOP_DATA,
    postgresPort: embedded.values.POSTGRES_PORT,
    filesFolder: embedded.values.FILES_FOLDER,
    broker: broker.config,
    actorKeysFile: embedded.values.ACTOR_KEYS_FILE,
    retentionMonths: embedded.values.RETENTION_MONTHS,
  };
}

/** A service by the name that somebody typed; undefined when none was. Throws one French sentence for a name that is none. */
export function serviceNamed<Name extends string>(name: string | undefined, among: readonly Name[]): Name | undefined {
  const service = among.find((known) => known === name);
  if (name !== undefined && !service) throw new Error(`Le service « ${name} » n'existe pas : ${among.join(", ")}.`);
  return service;
}
