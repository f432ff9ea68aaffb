import { type Actor, type Day, regionsActedFor } from "@coop/kernel";
import { presentStead } from "@coop/service-kit/graphql/actor-labels.ts";
import type { Acting } from "../domain/agent/acting.ts";
import { permittedOperations } from "../domain/operations/permitted-operations.ts";
import type { BearerRightsResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import { presentScopes } from "./scopes.ts";

/** What the directory knows of the bearer beside the token. */
export interface Standing {
  /** Last day of the client or of the membership. */
  readonly until: Day | null;
  /** All that the bearer may act as in this organisation today. */
  readonly actings: readonly Acting[];
}
export type ReadStanding = (actor: Actor, today: Day) => Promise<Standing>;

/** What the bearer of the token may do: read from the token, the directory, and the permission tables of all services. */
export function createBearerRightsResolvers(loaders: Loaders, readStanding: ReadStanding): BearerRightsResolvers {
  return {
    kind: ({ actor }) => actor.kind,
    organisation: ({ actor }, _args, context) =>
      actor.organisation === null ? null : loaders(context).organisationOfCode.load(actor.organisation),
    regionCodes: ({ actor }) => regionsActedFor(actor),
    roles: ({ actor }) => actor.roles,
    scopes: ({ actor }) => presentScopes(actor.scopes),
    tokenExpiresAt: (_bearer, _args, { tokenExpiresAt }) => tokenExpiresAt?.toISOString() ?? null,
    inSteadOf: ({ actor }) => presentStead(actor.inSteadOf),
    until: async ({ actor }, _args, { at }) => (await readStanding(actor, at.today)).until,
    heldForOthers: async ({ actor }, _args, { at }) => {
      const { actings } = await readStanding(actor, at.today);
      return actings.flatMap(({ roles, until, inSteadOf }) =>
        inSteadOf ? [{ roles, until, reference: inSteadOf.reference, acts: inSteadOf.acts }] : [],
      );
    },
    operations: ({ actor }) => permittedOperations(actor),
  };
}
