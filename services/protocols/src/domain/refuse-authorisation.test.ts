import type { Actor } from "@coop/kernel";
import { describe, expect, test } from "@jest/globals";
import {
  authorised,
  bothRoles,
  decisionPending,
  done,
  instructor,
  needReview,
  opinion,
  orderPrepared,
  refusal,
  refused,
  signatory,
  told,
} from "./examples.ts";
import { findNeedMet } from "./find-need-met.ts";
import { instructNeed } from "./instruct-need.ts";
import { prepareOrder } from "./prepare-order.ts";
import type { Protocol } from "./protocol.ts";
import { refuseAuthorisation } from "./refuse-authorisation.ts";

const reasons = { reasons: "Pour ces motifs." };

test("the signatory refuses, whatever the opinions say, with written reasons", () => {
  expect(refused).toMatchObject({ status: "REFUSED", refusal: { ...reasons, on: "2017-01-09" }, authorisations: [] });
});

test("not without reasons, not the instructor, not once it is signed", () => {
  expect(refusal(refuseAuthorisation, decisionPending, signatory, { reasons: " " })).toBe("INVALID_INPUT MISSING reasons");
  expect(refusal(refuseAuthorisation, decisionPending, instructor, reasons)).toBe("NOT_COMPETENT_ARS");
  expect(refusal(refuseAuthorisation, authorised, signatory, reasons)).toBe("TRANSITION_REFUSED");
});

describe("who has prepared the decision does not refuse", () => {
  const refuses = (protocol: Protocol, actor: Actor) => refusal(refuseAuthorisation, protocol, actor, reasons);
  const stead = { basis: "DELEGATION", reference: "2017-DG-9", from: "2017-01-01", until: null, acts: null } as const;
  const acting = (actor: Actor, of: Actor): Actor => ({ ...actor, inSteadOf: { ...stead, of: of.subject } });
  const drafted = (actor: Actor) => done(prepareOrder, decisionPending, actor, { articles: "Article 1er." });
  const needBy = (actor: Actor) => {
    const asked = done(findNeedMet, done(instructNeed, needReview, actor, { statement: "Un besoin." }), signatory, {});
    return (["HAS", "FUNDING_COLLEGE"] as const).reduce<Protocol>((file, body) => told(file, opinion(file, body)), asked);
  };

  test("having drafted the order, or instructed the need", () => {
    expect(refuses(drafted(bothRoles), bothRoles)).toBe("INSTRUCTOR_CANNOT_REFUSE");
    expect(refuses(needBy(bothRoles), bothRoles)).toBe("INSTRUCTOR_CANNOT_REFUSE");
    for (const protocol of [decisionPending, orderPrepared]) expect(refuses(protocol, bothRoles)).toBe("ACCEPTED");
  });

  test("nor by another's hand", () => {
    for (const prepared of [drafted, needBy]) {
      expect(refuses(prepared(acting(instructor, bothRoles)), bothRoles)).toBe("INSTRUCTOR_CANNOT_REFUSE");
      expect(refuses(prepared(bothRoles), acting(signatory, bothRoles))).toBe("INSTRUCTOR_CANNOT_REFUSE");
    }
  });
});
