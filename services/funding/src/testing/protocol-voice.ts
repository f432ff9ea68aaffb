import { type CloudEvent, type DataOf, type Dossier, type EventDefinition, protocolEvents, topics } from "@coop/contracts";
import { newId, sha256 } from "@coop/kernel";
import type { Received } from "@coop/service-kit";
import type { ServiceBench } from "@coop/testkit";
import { fundingFileIdOf } from "../domain/open-funding.ts";

export const hashOf = (text: string) => sha256(text);
export const versionOf = (number: number) => ({ number, hash: hashOf(`version ${number}`) });

export const figures = {
  remunerationMode: "TEAM_FLAT_FEE",
  amountPerActCents: "2700",
  annualVolumes: [6_000, 9_000, 12_000],
  netAnnualCostCents: "-2700000",
  requestedMonths: 36,
};

let offset = 0n;

/** A partition that the broker does not have: its messages and these never take the same place. */
const PARTITION = 6;

/** Hands an envelope to the service as its broker would. */
export function receive({ service }: ServiceBench, envelope: CloudEvent): Promise<Received> {
  offset += 1n;
  const { subject } = envelope;
  const place = { topic: topics.protocols, partition: PARTITION, offset, key: subject, headers: {} };
  return service.inbox.receive({ ...place, value: JSON.stringify(envelope) });
}

/** What the protocols service says about one protocol, event after event, with the sequence that it counts. */
export function protocolVoice(bench: ServiceBench, details: Partial<Dossier> = {}) {
  const protocolId = newId();
  let sequence = 0;
  let dossier: Dossier = {
    protocolId,
    reference: "COOP-2017-00042",
    title: "Bilan visuel par l'orthoptiste",
    regime: "HPST",
    regionCode: "24",
    promoters: [],
    status: "UNDER_OPINION",
    published: false,
    fundingRequested: true,
    version: versionOf(1),
    ...details,
  };

  /** The next event, not yet sent. */
  function next<Definition extends EventDefinition>(
    definition: Definition,
    data: Omit<DataOf<Definition>, "dossier">,
    { changes = {}, time = "2017-04-03T09:00:00.000Z" }: { changes?: Partial<Dossier>; time?: string } = {},
  ): CloudEvent {
    dossier = { ...dossier, ...changes };
    sequence += 1;
    return {
      specversion: "1.0",
      id: newId(),
      type: definition.type,
      source: "/coop/protocols",
      subject: protocolId,
      time,
      partitionkey: protocolId,
      sequence,
      dataschema: `urn:coop:event:${definition.type}`,
      data: { dossier, ...data },
    };
  }

  const referral = (bodies: readonly string[] = ["HAS", "FUNDING_COLLEGE"]) =>
    next(protocolEvents.referred, {
      version: versionOf(1),
      opinionsAsked: bodies.map((body) => ({ body, binding: true })),
      economicModelHash: hashOf("model 1"),
      economicFigures: figures,
      needStatedOn: "2017-04-03",
    });

  const revision = (number: number, model: number | null) =>
    next(
      protocolEvents.revisionSubmitted,
      {
        version: versionOf(number),
        answeredReserves: [],
        economicModelHash: model === null ? null : hashOf(`model ${model}`),
        economicFigures: model === null ? null : figures,
      },
      { changes: { version: versionOf(number) } },
    );

  const inForce = () =>
    next(
      protocolEvents.inForce,
      {
        authorisation: {
          authorisationId: newId(),
          version: versionOf(1),
          scope: "REGION",
          regionCodes: ["24"],
          inForceOn: "2017-06-01",
          endsOn: null,
        },
        team: { delegantProfessions: ["10"], delegateProfessions: ["91"], practiceFrames: ["MSP"] },
      },
      { changes: { status: "IN_FORCE", published: true } },
    );

  return {
    protocolId,
    fundingFileId: fundingFileIdOf(protocolId),
    next,
    referral,
    revision,
    inForce,
    say: (envelope: CloudEvent) => receive(bench, envelope),
  };
}

export type ProtocolVoice = ReturnType<typeof protocolVoice>;
