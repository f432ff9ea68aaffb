import { type GridSection, gridSections, type Issue, type Refusal, type Result, unlessFaulty } from "@coop/kernel";
import { type SectionContent, type SectionContentInput, sectionShapes } from "./grid.ts";
import { gridIssue } from "./issues.ts";
import { type BySectionField, sectionFields } from "./section-field.ts";
import type { AnyShape } from "./shape.ts";

/** One section as it is sent: the one field that is given names it. */
export type SectionInput = BySectionField<SectionContentInput>;

/** One section as it is kept. */
export type WrittenSection = {
  readonly [Section in GridSection]: { readonly section: Section; readonly content: SectionContent[Section] };
}[GridSection];

type InvalidInput = Refusal<"INVALID_INPUT", { readonly issues: readonly Issue[] }>;

/** The section that an input writes, or everything that is wrong with it. Incomplete is no fault. */
export function readSectionInput(input: SectionInput): Result<WrittenSection, InvalidInput> {
  const given = gridSections.filter((section) => input[sectionFields[section]] != null);
  const [section] = given;
  const oneSection = given.length === 1 ? [] : [gridIssue("NOT_ONE_SECTION", "", { given: given.length })];
  const issues = given.flatMap((each) => shapeOf(each).faults(sent(input, each), sectionFields[each]));
  return unlessFaulty([...oneSection, ...issues], () => written(section as GridSection, input));
}

function shapeOf(section: GridSection): AnyShape {
  return sectionShapes[section];
}

function sent(input: SectionInput, section: GridSection): never {
  return input[sectionFields[section]] as never;
}

function written(section: GridSection, input: SectionInput): WrittenSection {
  return { section, content: shapeOf(section).read(sent(input, section)) } as WrittenSection;
}
