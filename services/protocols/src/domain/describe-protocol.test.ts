import { momentOf, take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { describeProtocol } from "./describe-protocol.ts";
import { done, draft, intentAccepted, promoter, refusal, run, stranger, submitted } from "./examples.ts";

const described = { title: "Autre titre", fundingRequested: false };

test("title and funding change until filing, and not afterwards", () => {
  for (const protocol of [draft, intentAccepted])
    expect(done(describeProtocol, protocol, promoter, described)).toMatchObject(described);
  expect(refusal(describeProtocol, submitted, promoter, described)).toBe("TRANSITION_REFUSED");
});

test("what is as it was is no event", () => {
  const same = { title: draft.title, fundingRequested: draft.fundingRequested };
  expect(run(describeProtocol, draft, promoter, same)).toMatchObject({ events: [], refused: undefined });
});

test("a title is needed; a stranger has nothing to say", () => {
  expect(refusal(describeProtocol, draft, promoter, { ...described, title: " " })).toBe("INVALID_INPUT MISSING title");
  expect(refusal(describeProtocol, draft, stranger, described)).toBe("NOT_PROMOTER");
});

test("funding is asked while there is any, and kept by who has asked before", () => {
  const later = momentOf(new Date("2019-12-01T12:00:00Z"));
  const ask = (fundingRequested: boolean) =>
    take(describeProtocol, { ...draft, fundingRequested }, { title: "Titre", fundingRequested: true }, promoter, later);
  expect(ask(false)).toMatchObject({ refusal: { code: "FUNDING_NOT_AVAILABLE" } });
  expect(ask(true).ok).toBe(true);
});
