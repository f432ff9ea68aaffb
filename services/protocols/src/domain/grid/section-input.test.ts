import { gridSections, issue } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { exampleSections } from "./example/example-sections.ts";
import { readSectionInput, type SectionInput } from "./section-input.ts";

function issuesOf(input: SectionInput): readonly string[] {
  const read = readSectionInput(input);
  return read.ok ? [] : read.refusal.data.issues.map(({ code, path }) => `${code} ${path}`);
}

test("the example has each section once", () => {
  const sections = exampleSections.map((input) => {
    const read = readSectionInput(input);
    return read.ok ? read.value.section : read.refusal.data.issues;
  });
  expect([...sections].sort()).toEqual([...gridSections].sort());
});

test("a section is accepted with any of its fields left out", () => {
  fc.assert(
    fc.property(fc.constantFrom(...exampleSections), fc.infiniteStream(fc.boolean()), (input, keep) => {
      const partial = Object.fromEntries(
        Object.entries(input).map(([field, content]) => [
          field,
          Object.fromEntries(Object.entries(content as object).filter(() => keep.next().value)),
        ]),
      );
      expect(readSectionInput(partial).ok).toBe(true);
    }),
  );
});

test("a section with nothing in it is a section that was begun", () => {
  expect(readSectionInput({ nature: {} })).toEqual({
    ok: true,
    value: { section: "NATURE", content: { object: null, natures: [], purposes: [], difference: null } },
  });
});

test("exactly one section is written at a time", () => {
  expect(issuesOf({})).toEqual(["NOT_ONE_SECTION "]);
  expect(issuesOf({ nature: null, team: undefined })).toEqual(["NOT_ONE_SECTION "]);
  expect(issuesOf({ nature: {}, team: {} })).toEqual(["NOT_ONE_SECTION "]);
});

test("every fault of a section is found at once, each at its own path", () => {
  const input: SectionInput = {
    economicModel: {
      amountPerActCents: -1n,
      billingCode: "x".repeat(41),
      requestedMonths: 0,
      annualVolumes: [-1, 12, 1.5],
      timeSaved: [{ professionCode: "10" }, { professionCode: "1000" }],
      evaluation: { startsOn: "2017-02-30", budgetCents: "douze" },
      sources: [{ url: "javascript:alert(1)" }],
    },
  };
  expect(issuesOf(input)).toEqual([
    "UNKNOWN_PROFESSION economicModel.timeSaved.1.professionCode",
    "AMOUNT_NOT_WITHIN economicModel.amountPerActCents",
    "TOO_LONG economicModel.billingCode",
    "NOT_WITHIN economicModel.requestedMonths",
    "NOT_WITHIN economicModel.annualVolumes.0",
    "NOT_WITHIN economicModel.annualVolumes.2",
    "NOT_AN_AMOUNT economicModel.evaluation.budgetCents",
    "NOT_A_DAY economicModel.evaluation.startsOn",
    "NOT_A_WEB_ADDRESS economicModel.sources.0.url",
  ]);
});

test("a value that the lists do not have is refused with the value", () => {
  expect(readSectionInput({ places: { practiceFrames: ["MSP", "SPACE_STATION" as "MSP"] } })).toMatchObject({
    refusal: { data: { issues: [issue("UNKNOWN_VALUE", "places.practiceFrames.1", { value: "SPACE_STATION" })] } },
  });
});

test("a list that is too long is refused without a look at its entries", () => {
  expect(issuesOf({ identification: { keywords: Array(10_000).fill("x".repeat(1_000)) } })).toEqual([
    "TOO_MANY identification.keywords",
  ]);
});

test("a file is named by a whole hash and a size", () => {
  const files = [{ sha256: "ABC", sizeBytes: -1 }];
  expect(issuesOf({ annexes: { files } })).toEqual(["NOT_A_HASH annexes.files.0.sha256", "NOT_WITHIN annexes.files.0.sizeBytes"]);
});

test("blanks say nothing", () => {
  expect(readSectionInput({ identification: { keywords: [" ", " vue "], pathologies: ["\n"] } })).toMatchObject({
    value: { content: { keywords: ["vue"], pathologies: [] } },
  });
});

test("a saving is a negative net cost, and an amount beyond the int of GraphQL is no trouble", () => {
  const input: SectionInput = { economicModel: { netAnnualCostCents: -1n, trainingInvestmentCents: 3_000_000_000n } };
  expect(readSectionInput(input)).toMatchObject({
    value: { content: { netAnnualCostCents: -1n, trainingInvestmentCents: 3_000_000_000n } },
  });
});
