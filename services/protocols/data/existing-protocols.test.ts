import { isDay, isEligibleProfession, regionInForce, regionOf } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { authorities, authorityActKinds } from "./existing-protocol.ts";
import { existingProtocols } from "./existing-protocols.ts";
import { rememberedProtocols } from "./remembered-protocols.ts";

const acts = existingProtocols.flatMap((protocol) => protocol.acts.map((act) => ({ protocol: protocol.key, ...act })));

test("each protocol has a key of its own, a title and a source", () => {
  expect(new Set(existingProtocols.map((protocol) => protocol.key)).size).toBe(existingProtocols.length);
  for (const { key, title, sources } of existingProtocols) {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title).not.toBe("");
    expect(sources.length).toBeGreaterThan(0);
  }
});

test("each profession is one that a protocol may name, and nobody delegates to their own", () => {
  for (const { delegants, delegates } of existingProtocols) {
    for (const code of [...delegants, ...delegates]) expect([code, isEligibleProfession(code)]).toEqual([code, true]);
    for (const code of delegates) expect(delegants).not.toContain(code);
  }
});

test("each region exists, and an ARS acted while its region did", () => {
  for (const code of existingProtocols.flatMap((protocol) => protocol.regionCodes)) expect(regionOf(code)?.code).toBe(code);
  for (const { authority, regionCode, date } of acts) {
    expect(regionCode !== null).toBe(authority === "ARS");
    if (regionCode !== null && date !== null) expect(regionInForce(regionCode, date)?.code).toBe(regionCode);
  }
});

test("each region whose ARS acted is among the protocol's regions", () => {
  for (const protocol of existingProtocols) {
    for (const { regionCode } of protocol.acts) if (regionCode !== null) expect(protocol.regionCodes).toContain(regionCode);
  }
});

test("each date is a day, and nothing is published before it is signed", () => {
  for (const { date, publishedOn } of acts) {
    for (const day of [date, publishedOn]) if (day !== null) expect([day, isDay(day)]).toEqual([day, true]);
    if (date !== null && publishedOn !== null) expect(date <= publishedOn).toBe(true);
  }
});

test("each act has a source, a known kind and authority", () => {
  for (const { kind, authority, source } of acts) {
    expect(authorityActKinds).toContain(kind);
    expect(authorities).toContain(authority);
    expect(source).not.toBe("");
  }
});

test("an act without any date says why", () => {
  for (const act of acts)
    if (act.date === null && act.publishedOn === null)
      expect([act.protocol, act.toVerify, act.note]).toEqual([act.protocol, true, expect.any(String)]);
});

test("what is to be verified says what", () => {
  for (const { key, toVerify, note } of existingProtocols) if (toVerify) expect([key, note]).toEqual([key, expect.any(String)]);
});

test("a protocol is authorised if and only if an order authorises it", () => {
  for (const { key, outcome, acts: own } of existingProtocols) {
    expect([key, own.some((act) => act.kind === "ARRETE")]).toEqual([key, outcome === "AUTHORISED"]);
  }
});

test("a national protocol is authorised by the ministers, a regional one by its ARS", () => {
  for (const { regime, acts: own } of existingProtocols) {
    for (const { kind, authority } of own)
      if (kind === "ARRETE") expect(authority).toBe(regime === "NATIONAL" ? "MINISTERS" : "ARS");
  }
});

test("at least one was refused, after an unfavourable opinion of the HAS", () => {
  const refused = existingProtocols.filter((protocol) => protocol.outcome === "REFUSED");
  expect(refused.map((protocol) => protocol.key)).toContain("neuro-oncologie-suivi");
  for (const { acts: own } of refused)
    expect(own).toContainEqual(expect.objectContaining({ kind: "HAS_OPINION", outcome: "UNFAVOURABLE" }));
});

test("what is remembered only is marked and tells of no act", () => {
  for (const protocol of rememberedProtocols)
    expect([protocol.toVerify, protocol.outcome, protocol.acts]).toEqual([true, "UNKNOWN", []]);
});
