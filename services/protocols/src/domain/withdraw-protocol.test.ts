import { expect, test } from "@jest/globals";
import { authorised, done, draft, instructor, promoter, refusal, underOpinion, withdrawn } from "./examples.ts";
import { withdrawProtocol } from "./withdraw-protocol.ts";

test("a promoter withdraws until the decision", () => {
  expect(withdrawn).toMatchObject({ status: "WITHDRAWN", withdrawnOn: "2017-01-09" });
  expect(done(withdrawProtocol, underOpinion, promoter, {}).status).toBe("WITHDRAWN");
  expect(refusal(withdrawProtocol, authorised, promoter, {})).toBe("TRANSITION_REFUSED");
  expect(refusal(withdrawProtocol, withdrawn, promoter, {})).toBe("TRANSITION_REFUSED");
});

test("nobody withdraws for the promoters", () => {
  expect(refusal(withdrawProtocol, draft, instructor, {})).toBe("NOT_PROMOTER");
});
