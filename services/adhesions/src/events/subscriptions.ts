import { protocolEvents } from "@coop/contracts";
import { systemActor } from "@coop/kernel";
import { type Occasion, on, type Subscribed } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { createProjections, type ProjectionParts } from "./projections.ts";

export interface SubscriptionParts extends ProjectionParts {
  readonly retireDossier: (manager: EntityManager, protocolId: string, occasion: Occasion) => Promise<void>;
}

/** All that comes in. */
export function createSubscriptions({ retireDossier, ...parts }: SubscriptionParts): readonly Subscribed[] {
  return [
    ...createProjections(parts).flatMap(({ subscribed }) => subscribed),
    on(protocolEvents.retired, (manager, { dossier }, { time, traceparent }) =>
      retireDossier(manager, dossier.protocolId, { actor: systemActor, at: new Date(time), traceparent }),
    ),
  ];
}
