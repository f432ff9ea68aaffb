import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { QueryFailedError } from "typeorm";
import { logSerializers } from "./log-serializers.ts";

function logged(err: unknown): string {
  const lines: string[] = [];
  pino({ serializers: logSerializers }, { write: (line) => void lines.push(line) }).error({ err }, "It failed.");
  return lines.join("");
}

test("a failed statement is written without its values, with what finds it again", () => {
  const driver = Object.assign(new Error('invalid input syntax for type uuid: "CANARY"'), {
    code: "22P02",
    detail: "Failing row contains (CANARY).",
    table: "protocol",
  });
  const line = logged(new QueryFailedError("INSERT INTO protocol VALUES ($1)", ["CANARY"], driver));
  expect(line).not.toContain("CANARY");
  expect(JSON.parse(line).err).toMatchObject({
    code: "22P02",
    table: "protocol",
    message: 'invalid input syntax for type uuid: "…"',
  });
});

test("any other error keeps its sentence and where it was thrown", () => {
  const { err } = JSON.parse(logged(new TypeError("x is not a function")));
  expect(err).toMatchObject({ type: "TypeError", message: "x is not a function" });
  expect(err.stack).toContain("log-serializers.test.ts");
});

test.each([undefined, null, "boom", 7])("what is no error is written too: %s", (thrown) => {
  expect(JSON.parse(logged(thrown)).msg).toBe("It failed.");
});
