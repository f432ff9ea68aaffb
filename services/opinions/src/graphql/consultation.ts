import { consultedBodyOf, organisationId } from "@coop/kernel";
import { type GraphContext, sameFields } from "@coop/service-kit";
import { isOverdue, type RequesterKind } from "../domain/consultation/consultation.ts";
import { insightIntoConsultation } from "../domain/consultation/consultation-insight.ts";
import type { ConsultationView } from "../domain/consultation/consultation-reading.ts";
import type { ConsultationHistory } from "./consultation-history.ts";
import type { ConsultationVerbs } from "./consultation-mutations.ts";
import type {
  ConsultationAsOfResolvers,
  ConsultationRequester,
  ConsultationResolvers,
  ConsultedBodyResolvers,
} from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import { versionReference } from "./version-reference.ts";

const requesters: { readonly [Kind in RequesterKind]: ConsultationRequester } = {
  ARS_AGENT: "ARS",
  HAS_AGENT: "HAS",
  PROFESSIONAL: "PROMOTERS",
};

/** The consultation as the graph shows it. What only some may see is null for the others. */
export function createConsultationResolvers(
  loaders: Loaders,
  verbs: ConsultationVerbs,
  history: ConsultationHistory,
): ConsultationResolvers {
  const sees = (consultation: ConsultationView, { actor }: GraphContext) => insightIntoConsultation(consultation, actor).exchange;

  function onlyExchange<Value>(read: (consultation: ConsultationView) => Value) {
    return (consultation: ConsultationView, _args: object, context: GraphContext): Value | null =>
      sees(consultation, context) ? read(consultation) : null;
  }

  return {
    __resolveReference: ({ id }, context) => loaders(context).consultation.load(id),
    protocol: ({ state }) => ({ id: state.protocolId }),
    versionNumber: ({ state }) => state.version.number,
    version: ({ state }) => versionReference(state, state.version.number),
    body: ({ state }) => ({ code: state.body }),
    requestedBy: ({ state }) => requesters[state.requestedBy.kind],
    status: ({ state }) => state.status,
    requestedOn: ({ state }) => state.requestedOn,
    dueOn: ({ state }) => state.dueOn,
    overdue: ({ state }, _args, { at }) => isOverdue(state, at.today),
    silence: ({ state }) => state.silence,
    answeredOn: ({ state }) => state.advice?.answeredOn ?? null,
    late: ({ state }) => state.advice?.late ?? null,
    closedOn: ({ state }) => state.withdrawal?.withdrawnOn ?? state.lapsedOn,
    updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
    availableActions: ({ state, dossier }, _args, context) => {
      const { conflicted } = dossier;
      return verbs.availableActions(conflicted ? Object.assign({ conflicted }, state) : state, context);
    },
    asOf: async (consultation, { at }, context) => {
      if (!sees(consultation, context)) return null;
      const state = await history.at(consultation.id, new Date(at), context);
      return state ? { ...consultation, state } : null;
    },
    history: ({ id }, page, context) => history.page(id, { sees: () => true, seesNames: false }, page, context),

    question: onlyExchange(({ state }) => state.question),
    pieces: onlyExchange(({ state }) => [...state.pieces]),
    position: onlyExchange(({ state }) => state.advice?.position ?? null),
    advice: onlyExchange(({ state }) => state.advice?.text ?? null),
    withdrawnBecause: onlyExchange(({ state }) => state.withdrawal?.reasons ?? null),
  };
}

/** A consultation of the past is shown as that of today is, by the same resolvers. */
export function createConsultationAsOfResolvers(today: ConsultationResolvers): ConsultationAsOfResolvers {
  return sameFields(
    today,
    "status",
    "dueOn",
    "question",
    "pieces",
    "answeredOn",
    "position",
    "advice",
    "closedOn",
    "withdrawnBecause",
  );
}

/** A body by its code. The names are those of the reference list; its agents are the directory's. */
export const consultedBodyResolvers: ConsultedBodyResolvers = {
  label: ({ code }) => consultedBodyOf(code)?.label ?? code,
  type: ({ code }) => consultedBodyOf(code)?.type ?? null,
  organisation: ({ code }) => ({ __typename: "Organisation", id: organisationId(code) }),
};
