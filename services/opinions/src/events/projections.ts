import { type Dossier, type EventDefinition, protocolEvents } from "@coop/contracts";
import { onAll, type Projection } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

export interface ProjectionParts {
  readonly keepDossiers: (manager: EntityManager, dossiers: readonly Dossier[]) => Promise<void>;
}

/** What is kept from other services' events alone: each event of a protocol carries its dossier whole. */
export function createProjections({ keepDossiers }: ProjectionParts): readonly Projection[] {
  const subscribed = onAll(Object.values<EventDefinition>(protocolEvents), (manager, events) =>
    keepDossiers(
      manager,
      events.map(({ data }) => (data as { readonly dossier: Dossier }).dossier),
    ),
  );
  return [{ name: "dossiers", tables: ["dossier"], subscribed }];
}
