import type { Subscribed } from "@coop/service-kit";
import { createProjections, type ProjectionParts } from "./projections.ts";

/** All that comes in. */
export function createSubscriptions(parts: ProjectionParts): readonly Subscribed[] {
  return createProjections(parts).flatMap(({ subscribed }) => subscribed);
}
