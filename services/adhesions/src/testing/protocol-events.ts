import type { DataOf, Dossier, EventDefinition, protocolEvents } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { IncomingMessage } from "@coop/service-kit";
import { promoter } from "@coop/testkit";

export function dossierOf(change: Partial<Dossier> = {}): Dossier {
  return {
    protocolId: newId(),
    reference: "COOP-2017-00042",
    title: "Bilan visuel par un infirmier",
    regime: "HPST",
    regionCode: "24",
    promoters: [promoter.subject],
    status: "IN_FORCE",
    published: true,
    fundingRequested: false,
    version: { number: 2, hash: "a".repeat(64) },
    ...change,
  };
}

export type InForce = DataOf<typeof protocolEvents.inForce>;

/** A regional authorisation of doctors who delegate to nurses. */
export function inForceOf(dossier: Dossier, change: Partial<InForce["authorisation"]> = {}): InForce {
  return {
    dossier,
    authorisation: {
      authorisationId: newId(),
      version: { number: 2, hash: "a".repeat(64) },
      scope: "REGION",
      regionCodes: ["24"],
      inForceOn: "2017-06-01",
      endsOn: null,
      ...change,
    },
    team: { delegantProfessions: ["10"], delegateProfessions: ["60"], practiceFrames: ["MSP", "SOLO_PRACTICE"] },
  };
}

let offset = 0n;

/** An event of the protocols service as the broker hands it over. */
export function messageOf(definition: EventDefinition, data: object, sequence: number): IncomingMessage {
  const { protocolId } = (data as { dossier: Dossier }).dossier;
  const envelope = {
    specversion: "1.0",
    id: newId(),
    type: definition.type,
    source: "/coop/protocols",
    subject: protocolId,
    time: "2017-06-01T08:00:00Z",
    partitionkey: protocolId,
    sequence,
    dataschema: `urn:coop:event:${definition.type}`,
    data,
  };
  offset += 1n;
  return {
    topic: definition.topic,
    partition: 0,
    offset,
    key: protocolId,
    value: JSON.stringify(envelope),
    headers: {},
  } as IncomingMessage;
}
