import { expect, test } from "@jest/globals";
import { waitFor } from "./wait-for.ts";

test("waiting ends with the value that came", async () => {
  let calls = 0;
  expect(await waitFor(() => (++calls < 3 ? null : calls))).toBe(3);
});

test("waiting in vain says what for", async () => {
  await expect(waitFor(() => false, { timeoutMs: 5, describe: () => "the postman" })).rejects.toThrow(
    "After 5 ms still waiting for the postman",
  );
});

test("zero and the empty text are values", async () => {
  expect(await waitFor(() => 0)).toBe(0);
  expect(await waitFor(async () => "")).toBe("");
});
