import { expect, test } from "@jest/globals";
import { instructor, instructorElsewhere, odile, signatory } from "../people.fixture.ts";
import { requestAdhesionPieces } from "./request-adhesion-pieces.ts";
import { supplyAdhesionPieces } from "./supply-adhesion-pieces.ts";
import { incomplete, perform, refusedFor, submitted, underReview } from "./team.fixture.ts";

const asked = { dueOn: "2017-07-15", pieces: [{ name: "Statuts" }] };

test("the ARS names what is missing and until when", () => {
  expect(incomplete()).toMatchObject({
    status: "INCOMPLETE",
    instructedBy: [instructor.subject],
    pieces: [{ number: 1, name: "Attestation d'assurance de l'orthoptiste", dueOn: "2017-07-15", answer: null }],
  });
});

test("numbers go on in a second request", () => {
  const answers = [{ number: 1, text: "Ci-joint", files: [] }];
  const back = perform(incomplete(), supplyAdhesionPieces, { answers, received: new Set<string>() }, odile, "2017-06-25");
  const again = perform(
    back,
    requestAdhesionPieces,
    { ...asked, pieces: [{ name: "A" }, { name: "B" }] },
    instructor,
    "2017-06-26",
  );
  expect(again.pieces.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test("at least one piece, each with a name, by a day that is still to come", () => {
  expect(refusedFor(submitted(), requestAdhesionPieces, { dueOn: "2017-06-20", pieces: [] }, instructor, "2017-06-20")).toEqual([
    "DAY_TOO_EARLY dueOn",
    "TOO_FEW pieces",
  ]);
  expect(refusedFor(submitted(), requestAdhesionPieces, { ...asked, pieces: [{ name: " " }] }, instructor, "2017-06-20")).toEqual(
    ["MISSING pieces.0.name"],
  );
});

test("only an instructor of the team's region, and only before the file is complete", () => {
  expect(refusedFor(submitted(), requestAdhesionPieces, asked, odile, "2017-06-20")).toEqual(["ROLE_REQUIRED"]);
  expect(refusedFor(submitted(), requestAdhesionPieces, asked, signatory, "2017-06-20")).toEqual(["ROLE_REQUIRED"]);
  expect(refusedFor(submitted(), requestAdhesionPieces, asked, instructorElsewhere, "2017-06-20")).toEqual(["OTHER_REGION"]);
  expect(refusedFor(underReview(), requestAdhesionPieces, asked, instructor, "2017-07-01")).toEqual(["TRANSITION_REFUSED"]);
});
