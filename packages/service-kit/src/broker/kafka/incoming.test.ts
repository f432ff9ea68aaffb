import { expect, test } from "@jest/globals";
import { readRecord } from "./incoming.ts";

test("a record without key, value or headers is a message of empty texts", () => {
  const record = { offset: "7", key: null, value: null };
  expect(readRecord("events", 3, record)).toEqual({
    topic: "events",
    partition: 3,
    offset: 7n,
    key: "",
    value: "",
    headers: {},
  });
});

test("bytes that are no text become text, and of a repeated header the last one counts", () => {
  const headers = { once: Buffer.from("été"), twice: [Buffer.from("first"), Buffer.from("last")], absent: undefined, none: [] };
  const message = readRecord("events", 0, { offset: "0", key: Buffer.from([0xff]), value: Buffer.from("☃"), headers });
  expect(message).toMatchObject({
    key: "\uFFFD",
    value: "☃",
    headers: { once: "été", twice: "last", absent: "", none: "" },
  });
});

test("an offset beyond what a number holds is kept exactly", () => {
  expect(readRecord("events", 0, { offset: "9223372036854775807", key: null, value: null }).offset).toBe(9223372036854775807n);
});
