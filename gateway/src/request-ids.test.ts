import { expect, test } from "@jest/globals";
import { requestIdOf, traceparentOf } from "./request-ids.ts";

test.each([undefined, "short", "with space inside", '{"a":"bcdefgh"}', "x".repeat(129), ["a-good-one", "another"]])(
  "%j is replaced by an identifier of our own",
  (header) => {
    expect(requestIdOf(header)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  },
);

test("a good identifier and a good trace are kept", () => {
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  expect([requestIdOf("partner:42-abc"), traceparentOf(traceparent)]).toEqual(["partner:42-abc", traceparent]);
});

test.each([undefined, "garbage", `00-${"0".repeat(32)}-b7ad6b7169203331-01`])("%j begins a trace of its own", (header) => {
  expect(traceparentOf(header)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
});
