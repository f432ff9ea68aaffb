import { isId, newId, take } from "@coop/kernel";
import { type createVerbs, type GraphContext, NotFound, type Sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Consultation, ConsultationEvent } from "../domain/consultation/consultation.ts";
import { requestConsultation } from "../domain/consultation/request-consultation.ts";
import type { Requestable } from "../domain/consultation/requestable.ts";
import type { MutationResolvers } from "./generated.ts";

export type ConsultationVerbs = ReturnType<typeof createVerbs<Consultation, ConsultationEvent, "ConsultationChanged">>;

/** What a request needs beside the store. */
export interface ConsultationPorts {
  readonly lockRequestable: (manager: EntityManager, protocolId: string, requestable: Sql) => Promise<Requestable | undefined>;
  readonly findConflicted: (manager: EntityManager, consultationId: string) => Promise<readonly string[]>;
  readonly requestableBy: (context: GraphContext) => Sql;
  /** How long every body has to answer; null for the terms of its type. */
  readonly days: number | null;
  /** The hashes of those files that the file store holds. */
  readonly receivedFiles: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
}

export function createConsultationMutations({ change, run, create }: ConsultationVerbs, ports: ConsultationPorts) {
  return {
    requestConsultation: (_parent, args, context) =>
      run(context, "requestConsultation", args, async (manager, within) => {
        const { protocolId, dueOn = null, pieces = [], ...input } = args.input;
        const requestable = ports.requestableBy(context);
        const dossier = isId(protocolId) ? await ports.lockRequestable(manager, protocolId, requestable) : undefined;
        if (!dossier) throw new NotFound();
        const received = await ports.receivedFiles(pieces.map(({ sha256 }) => sha256));
        const asked = { ...input, dueOn, days: ports.days, pieces, received };
        const decided = take(requestConsultation, dossier, asked, context.actor, context.at);
        return decided.ok ? create(manager, newId(), within, decided.value) : decided;
      }),
    answerConsultation: change("answerConsultation"),
    withdrawConsultation: change("withdrawConsultation", async (manager, input: { readonly reasons: string }, id) => ({
      ...input,
      conflicted: await ports.findConflicted(manager, id),
    })),
  } satisfies MutationResolvers;
}
