import { type DataOf, type Dossier, type EventDefinition, protocolEvents } from "@coop/contracts";
import { onAll, type Projection } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

export interface ProjectionParts {
  readonly keepDossiers: (manager: EntityManager, dossiers: readonly Dossier[]) => Promise<void>;
  readonly keepAuthorisation: (manager: EntityManager, inForce: DataOf<typeof protocolEvents.inForce>) => Promise<void>;
}

/** What is kept from other services' events alone: each event of a protocol carries its dossier whole, and one of them what teams can adhere to. */
export function createProjections({ keepDossiers, keepAuthorisation }: ProjectionParts): readonly Projection[] {
  const dossiers = onAll(Object.values<EventDefinition>(protocolEvents), (manager, events) =>
    keepDossiers(
      manager,
      events.map(({ data }) => (data as { readonly dossier: Dossier }).dossier),
    ),
  );
  const authorisations = onAll([protocolEvents.inForce], async (manager, events) => {
    for (const { data } of events) await keepAuthorisation(manager, data);
  });
  return [{ name: "dossiers", tables: ["dossier", "authorisation"], subscribed: [...dossiers, ...authorisations] }];
}
