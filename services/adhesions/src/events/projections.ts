import {
  type DataOf,
  type Dossier,
  type EventDefinition,
  type FundingSnapshot,
  fundingEvents,
  opinionGivenWithoutDay,
  protocolEvents,
} from "@coop/contracts";
import { onAll, type Projection } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

export interface ProjectionParts {
  readonly keepDossiers: (manager: EntityManager, dossiers: readonly Dossier[]) => Promise<void>;
  readonly keepFundings: (manager: EntityManager, fundings: readonly FundingSnapshot[]) => Promise<void>;
  readonly keepAuthorisation: (manager: EntityManager, inForce: DataOf<typeof protocolEvents.inForce>) => Promise<void>;
}

/** What is kept from other services' events alone: each event of a protocol carries its dossier whole, one of them what teams can adhere to; each event of a funding file whether its teams are paid for. */
export function createProjections({ keepDossiers, keepAuthorisation, keepFundings }: ProjectionParts): readonly Projection[] {
  const dossiers = onAll(Object.values<EventDefinition>(protocolEvents), (manager, events) =>
    keepDossiers(
      manager,
      events.map(({ data }) => (data as { readonly dossier: Dossier }).dossier),
    ),
  );
  const authorisations = onAll([protocolEvents.inForce], async (manager, events) => {
    for (const { data } of events) await keepAuthorisation(manager, data);
  });
  const funding: readonly EventDefinition[] = [...Object.values<EventDefinition>(fundingEvents), opinionGivenWithoutDay];
  const fundings = onAll(funding, (manager, events) =>
    keepFundings(
      manager,
      events.map(({ data }) => (data as { readonly funding: FundingSnapshot }).funding),
    ),
  );
  return [
    { name: "dossiers", tables: ["dossier", "authorisation"], subscribed: [...dossiers, ...authorisations] },
    { name: "fundings", tables: ["funding"], subscribed: fundings },
  ];
}
