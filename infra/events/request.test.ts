import { expect, test } from "@jest/globals";
import { readRequest } from "./request.ts";

const id = "01590000-0000-7000-8000-000000000001";

test("each verb is read with what it is about", () => {
  expect(readRequest(["list", "--service", "funding"])).toEqual({ verb: "list", service: "funding" });
  expect(readRequest(["replay", id])).toEqual({ verb: "replay", id, why: undefined });
  expect(readRequest(["replay", "--dossier", id])).toMatchObject({ verb: "replayDossier", dossier: id });
  expect(readRequest(["discard", id, "--why", "Inutile"])).toEqual({ verb: "discard", id, why: "Inutile" });
});

test.each([
  [["list", "funding"], "« funding » est de trop."],
  [["projections", "protocols"], "« protocols » est de trop."],
  [["republish", "funding"], "« funding » est de trop."],
  [["replay", id, "--dossier", id], `« ${id} » est de trop.`],
  [["show", id, "encore"], "« encore » est de trop."],
  [["discard", id], "Dites pourquoi"],
  [["show", "12"], "n'est pas l'identifiant d'un message"],
  [["republish"], "Dites de quel service"],
  [["oublie"], "npm run events --"],
  [[], "npm run events --"],
])("%j is refused, with a sentence that says why", (words, sentence) => {
  expect(() => readRequest(words)).toThrow(sentence);
});
