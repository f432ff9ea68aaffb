import { parseActorKeys } from "@coop/service-kit";
import { expect, test } from "@jest/globals";
import { changeActorKeys, describeKeys } from "./change.ts";

const old = `k1:${"o".repeat(48)}`;
function names(text: string): readonly string[] {
  const { signing, byId } = parseActorKeys(text).now();
  return [signing.id, ...byId.keys()];
}

test("a key is added, then signs, then is the only one; at each step what the last one signs is believed by the next", () => {
  const added = changeActorKeys(old, "add");
  const [, , newer] = names(added);
  expect(names(added)).toEqual(["k1", "k1", newer]);
  const used = changeActorKeys(added, "use");
  expect(names(used)).toEqual([newer, newer, "k1"]);
  expect(names(changeActorKeys(used, "drop"))).toEqual([newer, newer]);
});

test("a step out of turn is refused, and no secret is ever told", () => {
  expect(() => changeActorKeys(old, "use")).toThrow("add d'abord");
  expect(() => changeActorKeys(old, "drop")).toThrow("ne peut pas être retirée");
  const added = changeActorKeys(old, "add");
  expect(() => changeActorKeys(added, "add")).toThrow("déjà deux");
  expect(describeKeys(added)).toMatch(/^k1 signe ; k\d+ : /);
  expect(describeKeys(added)).not.toContain("oooo");
});
