import type { Projection, ServiceProjections } from "@coop/service-kit/rebuild/projection.ts";
import { type ServiceName, serviceNames } from "../databases/config.ts";

/** A service is loaded only when it is asked for. */
const projectionsOf = {
  protocols: async () => (await import("@coop/protocols")).protocolsProjections,
  opinions: async () => (await import("@coop/opinions")).opinionsProjections,
  funding: async () => (await import("@coop/funding")).fundingProjections,
  adhesions: async () => (await import("@coop/adhesions")).adhesionsProjections,
} as const satisfies Record<ServiceName, () => Promise<ServiceProjections>>;

/** One line for each projection of each service. */
export async function listProjections(): Promise<readonly string[]> {
  const all = await Promise.all(serviceNames.map((service) => projectionsOf[service]()));
  return all.flatMap(({ service, projections }) =>
    projections.map(({ name, tables }) => `${service} ${name}  (${tables.join(", ")})`),
  );
}

/** Throws one French sentence when the service has no such projection. */
export async function findProjection(
  service: ServiceName,
  name: string,
): Promise<{ readonly of: ServiceProjections; readonly projection: Projection }> {
  const of = await projectionsOf[service]();
  const projection = of.projections.find((known) => known.name === name);
  if (projection) return { of, projection };
  const known = of.projections.map((one) => one.name).join(", ");
  throw new Error(`Le service ${service} n'a pas de projection « ${name} » : ${known}.`);
}
