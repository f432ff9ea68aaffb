import { type Actor, fold, momentOf, publicActor, take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { closeOrganisation } from "./close-organisation.ts";
import { evolveOrganisation } from "./evolve.ts";
import type { Organisation, OrganisationEvent } from "./organisation.ts";
import { registerOrganisation } from "./register-organisation.ts";
import { renameOrganisation } from "./rename-organisation.ts";
import { reopenOrganisation } from "./reopen-organisation.ts";

const at = momentOf(new Date("2026-11-22T09:00:00Z"));
const administrator: Actor = {
  ...publicActor,
  kind: "ARS_AGENT",
  subject: "boss",
  organisation: "ars-24",
  region: "24",
  roles: ["ADMINISTRATOR"],
};
const ministry: Actor = { ...administrator, kind: "MINISTRY", organisation: "ministry", region: null };
const head: Actor = { ...administrator, kind: "STRUCTURE_HEAD", organisation: "finess-990000044", region: null };
const input = {
  kind: "STRUCTURE",
  label: " Maison de santé ",
  region: "24",
  finess: "990000044",
  siret: "35600000000033",
} as const;
const unknown = { organisation: input, isKnown: false, siretIsTaken: false };
const made = take(registerOrganisation, unknown, input, administrator, at);
const structure = fold(evolveOrganisation, made.ok ? made.value : []) as Organisation;

/** `ok`, or the code of the refusal with what is wrong. */
function codeOf(taken: { readonly ok: boolean; readonly refusal?: { readonly code: string; readonly data: object } }): string {
  if (!taken.refusal) return "ok";
  const { issues = [] } = taken.refusal.data as { issues?: readonly { code: string; path: string }[] };
  return [taken.refusal.code, ...issues.map(({ code, path }) => `${code} ${path}`)].join(", ");
}

test("a structure is brought in by the agency of its region, under the code that its head would bring", () => {
  expect(structure).toEqual({
    code: "finess-990000044",
    kind: "STRUCTURE",
    label: "Maison de santé",
    region: "24",
    sirets: ["35600000000033"],
  });
  const register = (changes: object, actor = administrator, known: object = {}) => {
    const changed = { ...input, ...changes };
    return codeOf(take(registerOrganisation, { ...unknown, organisation: changed, ...known }, changed, actor, at));
  };
  expect(register({ region: "11" })).toBe("NOT_SUPERVISOR");
  expect(register({ region: null })).toBe("NOT_SUPERVISOR");
  expect(register({ region: null }, ministry)).toBe("ok");
  expect(register({}, { ...administrator, roles: ["SIGNATORY"] })).toBe("NOT_SUPERVISOR");
  expect(register({ kind: "ARS" }, ministry)).toBe("NAMED_BY_LAW");
  expect(register({}, administrator, { isKnown: true })).toBe("ORGANISATION_KNOWN");
  expect(register({ label: " ", finess: "990000045", siret: "1" }, administrator, { siretIsTaken: true })).toBe(
    "INVALID_INPUT, MISSING label, FINESS_WRONG finess, SIRET_WRONG siret, SIRET_TAKEN siret",
  );
});

test("it is renamed by its own administrators or those above, and closed by those above alone", () => {
  const rename = (actor: Actor, of = structure) => codeOf(take(renameOrganisation, of, { label: "Autre nom" }, actor, at));
  const close = (actor: Actor, of = structure) => codeOf(take(closeOrganisation, of, { reason: "Dissoute." }, actor, at));
  expect([rename(head), rename(administrator), close(administrator)]).toEqual(["ok", "ok", "ok"]);
  expect(close(head)).toBe("NOT_SUPERVISOR");
  const elsewhere = { ...administrator, organisation: "ars-11", region: "11" };
  expect([rename(elsewhere), close(elsewhere), close(ministry)]).toEqual([
    "NOT_ADMINISTRATOR",
    "NOT_SUPERVISOR",
    "NOT_SUPERVISOR",
  ]);
  const agency: Organisation = { ...structure, code: "ars-24", kind: "ARS" };
  expect([close(ministry, agency), close(administrator, agency)]).toEqual(["ok", "NOT_SUPERVISOR"]);
  expect(close(ministry, { ...agency, code: "ministry", kind: "MINISTRY", region: null })).toBe("NOT_SUPERVISOR");
  expect(codeOf(take(closeOrganisation, structure, { reason: "" }, administrator, at))).toBe("INVALID_INPUT, MISSING reason");
});

/** The organisation after what was decided of it. */
const after = (before: Organisation, taken: { readonly ok: boolean; readonly value?: readonly OrganisationEvent[] }) =>
  (taken.value ?? []).reduce<Organisation>((state, event) => evolveOrganisation(state, event), before);

test("what is closed is neither renamed nor closed again, and opened again by those above alone", () => {
  const closed = after(structure, take(closeOrganisation, structure, { reason: "Dissoute." }, administrator, at));
  expect(closed.closedOn).toBe("2026-11-22");
  expect(codeOf(take(renameOrganisation, closed, { label: "Autre" }, head, at))).toBe("ORGANISATION_CLOSED");
  expect(codeOf(take(closeOrganisation, closed, { reason: "Encore." }, administrator, at))).toBe("ORGANISATION_CLOSED");
  const reopen = (of: Organisation, actor: Actor, reason = "Fermée par erreur.") =>
    take(reopenOrganisation, of, { reason }, actor, at);
  expect(after(closed, reopen(closed, administrator))).toEqual(structure);
  expect([codeOf(reopen(closed, head)), codeOf(reopen(closed, ministry))]).toEqual(["NOT_SUPERVISOR", "NOT_SUPERVISOR"]);
  expect(codeOf(reopen(structure, administrator))).toBe("ORGANISATION_OPEN");
  expect(codeOf(reopen(closed, administrator, " "))).toBe("INVALID_INPUT, MISSING reason");
});
