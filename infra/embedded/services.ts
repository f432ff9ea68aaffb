import { createAdhesions } from "@coop/adhesions";
import { createFunding } from "@coop/funding";
import { createOpinions } from "@coop/opinions";
import { createProtocols } from "@coop/protocols";

/** The services of the graph. Each has a database of its own, with its name. The only list of them in `infra`. */
export const services = {
  protocols: createProtocols,
  opinions: createOpinions,
  funding: createFunding,
  adhesions: createAdhesions,
} as const;

export type ServiceName = keyof typeof services;
/** Every service of the graph, running. */
export type Services = { readonly [Name in ServiceName]: ReturnType<(typeof services)[Name]> };
