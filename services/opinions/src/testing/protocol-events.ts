import { type CloudEvent, type Dossier, type EventDefinition, topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { IncomingMessage } from "@coop/service-kit";
import { promoter } from "@coop/testkit";

/** A frozen version; its hash says which one it is. */
export function versionOf(number: number) {
  return { number, hash: number.toString(16).padStart(64, "0") };
}

/** A dossier as the protocols service would announce it. */
export function dossierOf(change: Partial<Dossier> = {}): Dossier {
  const protocolId = change.protocolId ?? newId();
  return {
    protocolId,
    reference: `COOP-2017-${protocolId.slice(-5)}`,
    title: "Suivi des patients sous chimiothérapie orale",
    regime: "HPST",
    regionCode: "24",
    promoters: [promoter.subject],
    status: "UNDER_OPINION",
    published: false,
    fundingRequested: false,
    version: versionOf(1),
    ...change,
  };
}

export function referralOf(dossier: Dossier, version = versionOf(1)): object {
  return {
    dossier,
    version,
    opinionsAsked: [{ body: "HAS", binding: true }],
    economicModelHash: null,
    economicFigures: null,
    needStatedOn: "2017-03-01",
  };
}

export function revisionOf(dossier: Dossier, number: number, answeredReserves: readonly string[] = []): object {
  const version = versionOf(number);
  return {
    dossier: { ...dossier, version },
    version,
    answeredReserves,
    economicModelHash: null,
    economicFigures: null,
  };
}

/** The event in its envelope, as it lies in the broker. */
export function protocolEvent(
  definition: EventDefinition,
  data: object,
  { subject, sequence, time }: { readonly subject: string; readonly sequence: number; readonly time: Date },
): CloudEvent {
  return {
    specversion: "1.0",
    id: newId(),
    type: definition.type,
    source: "/coop/protocols",
    subject,
    time: time.toISOString(),
    partitionkey: subject,
    sequence,
    dataschema: `urn:coop:event:${definition.type}`,
    data,
  };
}

let offset = 0n;

/** The envelope as the broker hands it over. */
export function messageOf(event: CloudEvent): IncomingMessage {
  offset += 1n;
  const place = { topic: topics.protocols, partition: 0, offset };
  return { ...place, key: event.subject, value: JSON.stringify(event), headers: {} };
}
