import { expect, test } from "@jest/globals";
import { instructor, odile, omar } from "../people.fixture.ts";
import { inviteMember } from "./invite-member.ts";
import { supplyAdhesionPieces } from "./supply-adhesion-pieces.ts";
import { incomplete, nadiasPlace, perform, refusedFor, submitted } from "./team.fixture.ts";

const file = { sha256: "a".repeat(64), name: "attestation.pdf", size: 1000 };
const received = new Set([file.sha256]);
const answers = [{ number: 1, text: null, files: [file] }];

test("the team answers each piece, by text or by files, and the file is back with the ARS", () => {
  const team = perform(incomplete(), supplyAdhesionPieces, { answers, received }, omar, "2017-07-01");
  expect(team).toMatchObject({
    status: "SUBMITTED",
    pieces: [{ number: 1, answer: { files: [file], suppliedOn: "2017-07-01" } }],
  });
});

test("a piece that was not asked for, one answered twice, one left out, and an empty answer", () => {
  const empty = { number: 1, text: "  ", files: [] };
  expect(refusedFor(incomplete(), supplyAdhesionPieces, { answers: [], received }, odile, "2017-07-01")).toContain(
    "PIECE_NOT_SUPPLIED answers",
  );
  expect(
    refusedFor(
      incomplete(),
      supplyAdhesionPieces,
      { answers: [empty, { ...empty, text: "oui" }, { ...empty, number: 7 }], received },
      odile,
      "2017-07-01",
    ),
  ).toEqual(expect.arrayContaining(["MISSING answers.0.text", "REPEATED answers.1.number", "PIECE_UNKNOWN answers.2.number"]));
});

test("a file is named by its hash, its name and a possible size, and was received", () => {
  const wrong = [{ number: 1, text: null, files: [{ sha256: "A", name: "", size: 0 }] }];
  expect(refusedFor(incomplete(), supplyAdhesionPieces, { answers: wrong, received }, odile, "2017-07-01")).toEqual(
    expect.arrayContaining([
      "NOT_A_HASH answers.0.files.0.sha256",
      "MISSING answers.0.files.0.name",
      "NOT_WITHIN answers.0.files.0.size",
      "FILE_NOT_RECEIVED answers.0.files.0",
    ]),
  );
});

test("a team that changed meanwhile must be as whole as at filing", () => {
  const withNadia = perform(incomplete(), inviteMember, nadiasPlace, odile, "2017-06-21");
  expect(refusedFor(withNadia, supplyAdhesionPieces, { answers, received }, odile, "2017-07-01")).toContain(
    "MEMBER_NOT_COMMITTED members.m-nadia",
  );
});

test("only the team, and only while something is asked", () => {
  expect(refusedFor(incomplete(), supplyAdhesionPieces, { answers, received }, instructor, "2017-07-01")).toEqual([
    "NOT_A_MEMBER",
  ]);
  expect(refusedFor(submitted(), supplyAdhesionPieces, { answers, received }, odile, "2017-06-15")).toEqual([
    "TRANSITION_REFUSED",
  ]);
});
