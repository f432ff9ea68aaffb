import { type Moment, partId } from "@coop/kernel";
import type { TeamFacts } from "./grid/facts.ts";
import type { ProtocolStatus } from "./lifecycle.ts";
import type { Authorisation, ExistingAct, ProtocolEvent, Provenance } from "./protocol.ts";
import type { RegimeId } from "./regimes/regime.ts";

/** An existing protocol as its sources tell of it. */
export interface ExistingRecord {
  readonly title: string;
  readonly regime: RegimeId;
  readonly outcome: "AUTHORISED" | "OPINION_ONLY" | "REFUSED" | "UNKNOWN";
  /** Empty for the whole country, or when unknown. */
  readonly regionCodes: readonly string[];
  readonly team: TeamFacts;
  readonly provenance: Provenance;
}

const statusOf: { readonly [Outcome in ExistingRecord["outcome"]]: ProtocolStatus } = {
  AUTHORISED: "IN_FORCE",
  OPINION_ONLY: "TO_VERIFY",
  REFUSED: "REFUSED",
  UNKNOWN: "TO_VERIFY",
};

/**
 * Takes over a protocol that exists already, under its own regime and with its provenance. No grid is demanded, and no date
 * is made up: what the sources leave open stays null. The identifiers follow from `id`, so that the same record taken over
 * twice is the same protocol.
 */
export function recordExistingProtocol(id: string, record: ExistingRecord, { now, today }: Moment): readonly ProtocolEvent[] {
  const { title, regime, outcome, regionCodes, team, provenance } = record;
  return [
    {
      type: "ExistingProtocolRecorded",
      data: {
        title,
        regime,
        status: statusOf[outcome],
        regionCode: regionCodes[0] ?? null,
        team,
        authorisations: authorisationsOf(id, record),
        provenance,
        on: today,
        at: now.toISOString(),
      },
    },
  ];
}

/** One authorisation of the nation by the newest order of the ministers; one of each region whose ARS is known to have given it. */
function authorisationsOf(id: string, { regime, provenance: { acts } }: ExistingRecord): readonly Authorisation[] {
  const orders = acts.filter(({ kind }) => kind === "ARRETE");
  if (regime === "NATIONAL") return orders.slice(-1).map((order) => authorisation(partId(id, "NATIONAL"), order));
  return orders.map((order, index) => authorisation(partId(id, `REGION:${order.regionCode}:${index}`), order));
}

function authorisation(
  authorisationId: string,
  { regionCode, reference, date: signedOn, publishedOn }: ExistingAct,
): Authorisation {
  return {
    authorisationId,
    scope: regionCode === null ? "NATIONAL" : "REGION",
    regionCodes: regionCode === null ? [] : [regionCode],
    version: null,
    order: null,
    existingOrder: { reference, signedOn, publishedOn },
    publication: null,
    inForceOn: null,
    endsOn: null,
  };
}
