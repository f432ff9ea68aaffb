import { anyOf, has, isNational, isReferredTo, itsArs, kind, onlyOnce, promoters, type TypeRule, type Who } from "./who.ts";
import type { Row } from "./world.ts";

const decided = ["NEED_NOT_MET", "AUTHORISED", "IN_FORCE", "REFUSED", "WITHDRAWN"];

/** Who is asked, when and until when: the parties. What is asked and answered: the body and who asks; the others as it is told to them. */
export function consultationRule(): TypeRule {
  const body: Who = ({ kind: own, organisation }, { state }) => own === state.bodyKind && organisation === state.body;
  const isAskedBy =
    (...kinds: readonly string[]) =>
    ({ state }: Row) =>
      kinds.includes(state.requestedBy.kind);
  const isTold = ({ dossier, opinions = [] }: Row) =>
    decided.includes(dossier.status) || opinions.some(({ delivery }) => delivery !== null);
  const ars = itsArs("opinions");
  const national = onlyOnce(isNational, kind("MINISTRY", "CNCI", "FUNDING_COLLEGE"));
  return {
    exists: anyOf(body, promoters, ars, onlyOnce(isReferredTo("HAS"), has), national),
    face: [
      ...["id", "revision", "protocol", "versionNumber", "version", "body", "requestedBy", "status", "requestedOn", "dueOn"],
      ...["overdue", "silence", "answeredOn", "late", "closedOn", "updatedAt", "availableActions", "history"],
    ],
    parts: {
      exchange: {
        fields: ["question", "pieces", "position", "advice", "withdrawnBecause", "asOf"],
        who: anyOf(
          body,
          has,
          national,
          onlyOnce(isAskedBy("PROFESSIONAL"), promoters),
          onlyOnce(isAskedBy("PROFESSIONAL", "ARS_AGENT"), ars),
          onlyOnce(isTold, anyOf(promoters, ars)),
        ),
      },
    },
  };
}
