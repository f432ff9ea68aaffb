import { type DataOf, type Dossier, type EventDefinition, protocolEvents } from "@coop/contracts";
import { on, type Subscribed } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

export interface SubscriptionParts {
  readonly keepDossier: (manager: EntityManager, dossier: Dossier) => Promise<void>;
  readonly keepAuthorisation: (manager: EntityManager, inForce: DataOf<typeof protocolEvents.inForce>) => Promise<void>;
}

/** All that comes in: each event of a protocol carries its dossier whole, and one of them what teams can adhere to. */
export function createSubscriptions({ keepDossier, keepAuthorisation }: SubscriptionParts): readonly Subscribed[] {
  const { inForce, ...others } = protocolEvents;
  return [
    ...Object.values(others).map((definition) =>
      on<EventDefinition>(definition, (manager, data) => keepDossier(manager, (data as { readonly dossier: Dossier }).dossier)),
    ),
    on(inForce, async (manager, data) => {
      await keepDossier(manager, data.dossier);
      await keepAuthorisation(manager, data);
    }),
  ];
}
