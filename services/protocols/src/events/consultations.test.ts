import type { CloudEvent, ConsultationSnapshot } from "@coop/contracts";
import { expect, test } from "@jest/globals";
import { consultationsAfter } from "./projections.ts";

const told = (consultationId: string, status: string) => ({
  data: { consultation: { consultationId, status } as ConsultationSnapshot },
  envelope: {} as CloudEvent,
});
const after = (...events: ReturnType<typeof told>[]) => {
  const { kept, dropped } = consultationsAfter(events);
  return { kept: kept.map(({ consultationId, status }) => `${consultationId} ${status}`), dropped };
};

test("of what is told in one go the newest stands, of each consultation by itself", () => {
  const events = [told("a", "REQUESTED"), told("b", "REQUESTED"), told("a", "WITHDRAWN"), told("b", "ANSWERED")];
  expect(after(...events)).toEqual({ kept: ["b ANSWERED"], dropped: ["a"] });
});

test("what lapsed is dropped, and so is a status that this version does not know", () => {
  expect(after(told("a", "LAPSED"), told("b", "SOMETHING_NEW"))).toEqual({ kept: [], dropped: ["a", "b"] });
});
