import { expect, test } from "@jest/globals";
import { isStorable } from "./storable-text.ts";

const asPythonWritesIt = (text: string) =>
  `"${[...text].map((each) => (each.length === 2 ? [...Array(2).keys()].map((at) => `\\u${each.charCodeAt(at).toString(16)}`).join("") : each)).join("")}"`;

test.each([
  ["French", JSON.stringify({ text: "Œuvre à l'été, « ça »\n\t😀" })],
  ["a pair of escapes", asPythonWritesIt("😀😀")],
  ["a pair of escapes in capitals", '"\\uD83D\\uDE00"'],
  ["another control character", '"\\u0001"'],
])("%s can be kept", (_, body) => {
  expect(JSON.parse(body)).toBeDefined();
  expect(isStorable(body)).toBe(true);
});

test.each([
  ["NUL", JSON.stringify("a\u0000b")],
  ["NUL in the operation's text", JSON.stringify({ query: '{ a(text: "\\u0000") }' })],
  ["NUL in the operation's text, the new way", JSON.stringify({ query: '{ a(text: "\\u{00}") }' })],
  ["a first half alone", JSON.stringify("a\ud83d")],
  ["a second half alone", JSON.stringify("\ude00a")],
  ["halves in the wrong order", JSON.stringify("\ude00\ud83d")],
  ["half a character as it is", '"\ud83d"'],
])("%s cannot", (_, body) => {
  expect(isStorable(body)).toBe(false);
});
