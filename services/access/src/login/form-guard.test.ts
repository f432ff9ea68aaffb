import { expect, test } from "@jest/globals";
import { createFormGuard } from "./form-guard.ts";

const guard = createFormGuard("a secret");

test("a form is accepted for the interaction that it was made for, and for no other", () => {
  const token = guard.tokenOf("one");
  expect(guard.accepts("one", token)).toBe(true);
  expect(guard.accepts("two", token)).toBe(false);
});

test.each([null, "", "x", createFormGuard("another secret").tokenOf("one")])("a forged token is refused: %p", (token) => {
  expect(guard.accepts("one", token)).toBe(false);
});
