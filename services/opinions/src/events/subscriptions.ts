import { type CloudEvent, type DataOf, type Dossier, type EventDefinition, protocolEvents } from "@coop/contracts";
import { type Moment, momentOf, systemActor, take } from "@coop/kernel";
import { type Occasion, on, type Store, type Subscribed } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { OpinionEvent } from "../domain/events.ts";
import type { OpinionDecision } from "../domain/guards.ts";
import { isOpinionRegime } from "../domain/lifecycle.ts";
import { openOpinion, opinionIdOf, type Referral } from "../domain/open-opinion.ts";
import type { Opinion } from "../domain/opinion.ts";
import { recordRevision } from "../domain/record-revision.ts";
import { withdrawOpinion } from "../domain/withdraw-opinion.ts";
import type { LapseConsultations } from "./lapse-consultations.ts";
import { createProjections, type ProjectionParts } from "./projections.ts";

export interface SubscriptionParts extends ProjectionParts {
  readonly opinions: Store<Opinion, OpinionEvent>;
  readonly findOpenFile: (manager: EntityManager, protocolId: string) => Promise<string | undefined>;
  readonly lapseConsultations: LapseConsultations;
  readonly retireDossier: (manager: EntityManager, protocolId: string, occasion: Occasion) => Promise<void>;
}

type Referred = DataOf<typeof protocolEvents.referred>;

/** The body that this service speaks for. */
const BODY = "HAS";

/** The referral as it concerns the HAS; undefined when it is not asked. Throws for a regime whose procedure is not known here. */
function referralToHas({ dossier, version, opinionsAsked }: Referred): Referral | undefined {
  const asked = opinionsAsked.find(({ body }) => body === BODY);
  if (!asked) return undefined;
  const { protocolId, regime } = dossier;
  if (!isOpinionRegime(regime)) throw new Error(`The HAS's procedure under the regime ${regime} is not known here.`);
  return { protocolId, regime, type: "HAS_PROTOCOL", binding: asked.binding, version };
}

function momentOfEvent({ time }: CloudEvent): Moment {
  return momentOf(new Date(time));
}

function occasionOfEvent(event: CloudEvent): Occasion {
  return { actor: systemActor, at: momentOfEvent(event).now, traceparent: event.traceparent };
}

/** What decides a dossier: no body's advice is needed after it. */
const decisions = [protocolEvents.needRejected, protocolEvents.refused, protocolEvents.authorised, protocolEvents.withdrawn];

/** All that comes in: each protocol event renews the dossier, then some move the HAS's file, and a decision closes what bodies were asked. */
export function createSubscriptions({
  opinions,
  findOpenFile,
  lapseConsultations,
  retireDossier,
  ...parts
}: SubscriptionParts): readonly Subscribed[] {
  /** Runs the verb on the protocol's open file. Returns whether there is one. */
  async function changeOpenFile<Input>(
    manager: EntityManager,
    protocolId: string,
    verb: OpinionDecision<Input>,
    input: Input,
    event: CloudEvent,
  ): Promise<boolean> {
    const id = await findOpenFile(manager, protocolId);
    const current = id && (await opinions.lock(manager, id));
    if (!current) return false;
    const taken = take(verb, current.state, input, systemActor, momentOfEvent(event));
    if (!taken.ok) throw new Error(`The file ${current.id} refuses ${event.type}: ${taken.refusal.code}.`);
    await opinions.append(manager, current, occasionOfEvent(event), taken.value);
    return true;
  }

  /** A referral opens one file: told again it opens none, and where one is open it only brings its version. */
  async function refer(manager: EntityManager, data: Referred, event: CloudEvent): Promise<void> {
    const referral = referralToHas(data);
    if (!referral || (await opinions.lock(manager, opinionIdOf(referral)))) return;
    const { protocolId, version } = referral;
    if (await changeOpenFile(manager, protocolId, recordRevision, { version, answeredReserves: [] }, event)) return;
    await opinions.create(manager, opinionIdOf(referral), occasionOfEvent(event), openOpinion(referral, momentOfEvent(event)));
  }

  return [
    ...createProjections(parts).flatMap(({ subscribed }) => subscribed),
    on(protocolEvents.referred, refer),
    on(protocolEvents.revisionSubmitted, async (manager, { dossier, version, answeredReserves }, event) => {
      await changeOpenFile(manager, dossier.protocolId, recordRevision, { version, answeredReserves }, event);
    }),
    ...[protocolEvents.withdrawn, protocolEvents.refused].map((definition) =>
      on(definition, async (manager, { dossier }, event) => {
        await changeOpenFile(manager, dossier.protocolId, withdrawOpinion, {}, event);
      }),
    ),
    on(protocolEvents.retired, (manager, { dossier }, event) =>
      retireDossier(manager, dossier.protocolId, occasionOfEvent(event)),
    ),
    ...decisions.map((definition: EventDefinition) =>
      on(definition, async (manager, data, event) => {
        const { dossier } = data as { readonly dossier: Dossier };
        await lapseConsultations(manager, dossier.protocolId, occasionOfEvent(event));
      }),
    ),
  ];
}
