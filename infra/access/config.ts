import { ConfigFaults, type Environment, readVariables, variable } from "@coop/service-kit/config.ts";
import { z } from "zod";

/** Where the directory is kept. */
export interface AccessCommandConfig {
  readonly databaseUrl: string | undefined;
  /** The embedded system's, when no database is given. */
  readonly dataFolder: string | undefined;
  readonly postgresPort: number | undefined;
}

/** Throws `ConfigFaults` with every fault at once. */
export function readAccessCommandConfig(environment: Environment = process.env): AccessCommandConfig {
  const shape = {
    ACCESS_DATABASE_URL: variable.databaseUrl.optional(),
    COOP_DATA: z.string().optional(),
    POSTGRES_PORT: variable.port.optional(),
  };
  const { values, faults } = readVariables(shape, environment);
  if (!values) throw new ConfigFaults("The command", faults);
  return { databaseUrl: values.ACCESS_DATABASE_URL, dataFolder: values.COOP_DATA, postgresPort: values.POSTGRES_PORT };
}
