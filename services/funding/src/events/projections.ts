import { type Dossier, type EventDefinition, protocolEvents } from "@coop/contracts";
import { on, type Projection } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

export interface ProjectionParts {
  readonly keepDossier: (manager: EntityManager, dossier: Dossier) => Promise<void>;
}

/** What is kept from other services' events alone: each event of a protocol carries its dossier whole. */
export function createProjections({ keepDossier }: ProjectionParts): readonly Projection[] {
  const subscribed = Object.values<EventDefinition>(protocolEvents).map((definition) =>
    on(definition, (manager, data) => keepDossier(manager, (data as { readonly dossier: Dossier }).dossier)),
  );
  return [{ name: "dossiers", tables: ["dossier"], subscribed }];
}
