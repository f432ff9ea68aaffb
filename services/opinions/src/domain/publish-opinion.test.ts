import { expect, test } from "@jest/globals";
import { delivered, instructor, published, run, scheduled, secretary } from "./examples.ts";
import { publishOpinion } from "./publish-opinion.ts";

const url = "https://www.has-sante.fr/avis";
const opinion = delivered("FAVOURABLE");

test("a delivered opinion is published once, at its address", () => {
  expect(published).toMatchObject({ status: "PUBLISHED", publication: { publishedOn: "2017-03-15", url } });
  expect(run(publishOpinion, published, { publishedOn: "2017-03-15", url }, secretary).refused?.code).toBe("TRANSITION_REFUSED");
});

test("an address that is no web address is refused: it would become a link", () => {
  for (const wrong of ["javascript:alert(1)", "has-sante.fr", "ftp://has-sante.fr"])
    expect(run(publishOpinion, opinion, { publishedOn: "2017-03-15", url: wrong }, secretary).refused).toMatchObject({
      data: { issues: [{ code: "NOT_A_WEB_ADDRESS", path: "url" }] },
    });
});

test("it is not published before it is delivered, in the future, or by an instructor", () => {
  const on = (publishedOn: string) => ({ publishedOn, url });
  expect(run(publishOpinion, scheduled("FAVOURABLE"), on("2017-03-15"), secretary).refused?.code).toBe("TRANSITION_REFUSED");
  expect(run(publishOpinion, opinion, on("2017-03-14"), secretary).refused).toMatchObject({
    data: { issues: [{ code: "DAY_TOO_EARLY" }] },
  });
  expect(run(publishOpinion, opinion, on("2017-03-16"), secretary).refused).toMatchObject({
    data: { issues: [{ code: "DAY_TOO_LATE" }] },
  });
  expect(run(publishOpinion, opinion, on("2017-03-15"), instructor).refused?.code).toBe("ROLE_REQUIRED");
});
