import type { DataOf, Dossier, EventDefinition, FundingSnapshot, protocolEvents } from "@coop/contracts";
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

/** A file that is granted, before and after the ministers' order. */
export function fundingOf(protocolId: string, change: Partial<FundingSnapshot> = {}): FundingSnapshot {
  return {
    fundingFileId: newId(),
    protocolId,
    status: "GRANTED",
    outcome: "FAVOURABLE",
    covers: { number: 2, hash: "a".repeat(64) },
    economicModelHash: "b".repeat(64),
    grantedMonths: 36,
    startsOn: "2017-06-01",
    endsOn: "2020-05-31",
    ministerialOrderRecorded: false,
    ...change,
  };
}

/** Whose event it is: a dossier's, or a funding file's. */
export function subjectOf(data: object): string {
  const { dossier, funding } = data as { readonly dossier?: Dossier; readonly funding?: FundingSnapshot };
  return (dossier?.protocolId ?? funding?.fundingFileId) as string;
}

/** An event of the services that speak of protocols as the broker hands it over. */
export function messageOf(definition: EventDefinition, data: object, sequence: number): IncomingMessage {
  const subject = subjectOf(data);
  const envelope = {
    specversion: "1.0",
    id: newId(),
    type: definition.type,
    source: `/${definition.topic.replace(".", "/")}`,
    subject,
    time: "2017-06-01T08:00:00Z",
    partitionkey: subject,
    sequence,
    dataschema: `urn:coop:event:${definition.type}`,
    data,
  };
  offset += 1n;
  return {
    topic: definition.topic,
    partition: 0,
    offset,
    key: subject,
    value: JSON.stringify(envelope),
    headers: {},
  } as IncomingMessage;
}
