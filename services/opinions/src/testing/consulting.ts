import { type Actor, newId } from "@coop/kernel";
import { type Answer, arsInstructor, ask, consultedBody, internalBody } from "@coop/testkit";
import { march, type OpinionsBench } from "./opinions-bench.ts";

export const urps = consultedBody("urps-medecins-24");
export const order = consultedBody("ordre-medecins");
export const cme = internalBody("cme-990000010");
export const ars = arsInstructor("24");

export const advice = { position: "FAVOURABLE_WITH_REMARKS", text: "Prévoir un temps de coordination." };

const result = `__typename
  ... on ConsultationChanged { consultation { id revision status dueOn } }
  ... on Refusal { code message }
  ... on InvalidInput { issues { code path message } }`;

/** What the tests say about consultations. */
export function consulting({ service }: OpinionsBench) {
  async function request(actor: Actor, protocolId: string, change: object = {}, key = newId()): Promise<Answer> {
    const input = { protocolId, bodyCode: "urps-medecins-24", question: "Y êtes-vous favorables ?", versionNumber: 1, ...change };
    const mutation = `mutation ($key: String!, $input: RequestConsultationInput!) {
      result: requestConsultation(idempotencyKey: $key, input: $input) { ${result} } }`;
    return ask(service, actor, march, mutation, { key, input });
  }

  async function act(actor: Actor, verb: "answer" | "withdraw", id: string, input: object, revision = 1): Promise<Answer> {
    const type = verb === "answer" ? "AnswerConsultationInput" : "WithdrawConsultationInput";
    const mutation = `mutation ($id: ID!, $revision: Int!, $key: String!, $input: ${type}!) {
      result: ${verb}Consultation(id: $id, revision: $revision, idempotencyKey: $key, input: $input) { ${result} } }`;
    return ask(service, actor, march, mutation, { id, revision, key: newId(), input });
  }

  return {
    request,
    act,

    /** The identifier of a consultation that must come about. */
    async requested(actor: Actor, protocolId: string, change: object = {}): Promise<string> {
      const { data, errors } = await request(actor, protocolId, change);
      if (!data?.result?.consultation) throw new Error(JSON.stringify(errors ?? data));
      return data.result.consultation.id;
    },

    /** For what must succeed. */
    async done(actor: Actor, verb: "answer" | "withdraw", id: string, input: object): Promise<void> {
      const { data, errors } = await act(actor, verb, id, input);
      if (!data?.result?.consultation) throw new Error(JSON.stringify(errors ?? data));
    },

    async read(actor: Actor, id: string, fields: string): Promise<Answer["data"]> {
      const query = `query ($id: ID!) { consultation(id: $id) { ${fields} } }`;
      const { data, errors } = await ask(service, actor, march, query, { id });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.consultation;
    },

    /** A page of the list, with what it says of itself. */
    async list(actor: Actor, filter: object = {}, page = "first: 100", now = march) {
      const query = `query ($filter: ConsultationFilter) { consultations(filter: $filter, ${page}) {
        nodes { id dueOn } totalCount { count } pageInfo { hasNextPage endCursor } } }`;
      const { data, errors } = await ask(service, actor, now, query, { filter });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.consultations as {
        nodes: { id: string; dueOn: string }[];
        totalCount: { count: number };
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    },

    async entities(actor: Actor, representations: readonly object[], fields: string) {
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
      const { data, errors } = await ask(service, actor, march, query, { representations });
      if (errors) throw new Error(JSON.stringify(errors));
      return data._entities;
    },
  };
}

export type Consulting = ReturnType<typeof consulting>;
