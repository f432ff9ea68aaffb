import { type Day, type Moment, newId } from "@coop/kernel";
import type { TeamFacts } from "./grid/facts.ts";
import type { ProtocolStatus } from "./lifecycle.ts";
import type { Authorisation, ProtocolEvent, Provenance } from "./protocol.ts";
import type { RegimeId } from "./regimes/regime.ts";

/** An existing protocol as its record tells it. */
export interface ExistingRecord {
  readonly title: string;
  readonly regime: RegimeId;
  readonly regionCodes: readonly string[];
  readonly team: TeamFacts;
  readonly outcome: "AUTHORISED" | "OPINION_ONLY" | "REFUSED" | "UNKNOWN";
  readonly inForceOn: Day | null;
  readonly provenance: Provenance;
}

const statusOf: { readonly [Outcome in ExistingRecord["outcome"]]: ProtocolStatus } = {
  AUTHORISED: "IN_FORCE",
  OPINION_ONLY: "UNDER_OPINION",
  REFUSED: "REFUSED",
  UNKNOWN: "UNDER_OPINION",
};

/** Takes over a protocol that exists already, under its own regime and with its provenance. No grid is demanded. */
export function recordExistingProtocol(record: ExistingRecord, { now, today }: Moment): readonly ProtocolEvent[] {
  const { title, regime, regionCodes, team, outcome, inForceOn, provenance } = record;
  const authorisation: Authorisation = {
    authorisationId: newId(),
    scope: regime === "NATIONAL" ? "NATIONAL" : "REGION",
    regionCodes,
    version: null,
    order: null,
    publication: null,
    inForceOn,
    endsOn: null,
  };
  return [
    {
      type: "ExistingProtocolRecorded",
      data: {
        title,
        regime,
        status: statusOf[outcome],
        regionCode: regionCodes[0] ?? null,
        team,
        authorisations: outcome === "AUTHORISED" ? [authorisation] : [],
        provenance,
        on: today,
        at: now.toISOString(),
      },
    },
  ];
}
