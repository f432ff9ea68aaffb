import type { Environment } from "@coop/service-kit/config.ts";

const ofAccess = /^ACCESS_(RATE|TRUSTED|CLIENT_CERTIFICATE|RECEIVE|MAX)_/;

/** What the environment says of the limits of `access`, for `access`, which reads and checks it itself. */
export function accessVariables(environment: Environment): Readonly<Record<string, string>> {
  const said = Object.entries(environment).filter(([name, value]) => ofAccess.test(name) && value);
  return Object.fromEntries(said) as Record<string, string>;
}
