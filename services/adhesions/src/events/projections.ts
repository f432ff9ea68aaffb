import { type DataOf, type Dossier, type EventDefinition, protocolEvents } from "@coop/contracts";
import { on, type Projection } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

export interface ProjectionParts {
  readonly keepDossier: (manager: EntityManager, dossier: Dossier) => Promise<void>;
  readonly keepAuthorisation: (manager: EntityManager, inForce: DataOf<typeof protocolEvents.inForce>) => Promise<void>;
}

/** What is kept from other services' events alone: each event of a protocol carries its dossier whole, and one of them what teams can adhere to. */
export function createProjections({ keepDossier, keepAuthorisation }: ProjectionParts): readonly Projection[] {
  const dossiers = Object.values<EventDefinition>(protocolEvents).map((definition) =>
    on(definition, (manager, data) => keepDossier(manager, (data as { readonly dossier: Dossier }).dossier)),
  );
  const authorisations = on(protocolEvents.inForce, keepAuthorisation);
  return [{ name: "dossiers", tables: ["dossier", "authorisation"], subscribed: [...dossiers, authorisations] }];
}
