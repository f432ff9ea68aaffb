import { isFiled, isNational, isReferredTo } from "./who.ts";
import type { Row } from "./world.ts";

/** What somebody must be shown: a rule that gives nothing leaks nothing, and serves nobody. */
export interface MustSee {
  /** An account of the cast. */
  readonly account: string;
  /** Of the graph: `Protocol`. */
  readonly type: string;
  readonly rows: (row: Row) => boolean;
  /** Of these no answer may be null or false, at any depth. */
  readonly fields: string;
}

const inRegion =
  (...codes: readonly string[]) =>
  ({ dossier }: Row) =>
    codes.includes(dossier.regionCode);
const both =
  (...all: readonly ((row: Row) => boolean)[]) =>
  (row: Row) =>
    all.every((holds) => holds(row));
const statusIs =
  (...statuses: readonly string[]) =>
  ({ state }: Row) =>
    statuses.includes(state.status);
const isSubmitted = ({ dossier }: Row) => dossier.reference !== null;
const asksForFunding = ({ dossier }: Row) => dossier.fundingRequested;
const isInEffect = ({ state }: Row) => state.status === "GRANTED" && state.ministerialOrder !== null;
const isDelivered = ({ state }: Row) => state.delivery !== null;
const isShared =
  (to: string) =>
  ({ dossier }: Row) =>
    (dossier.shares ?? []).some(
      ({ organisation, until }: { organisation: string; until: string | null }) =>
        organisation === to && (until === null || until >= dossier.today),
    );
const isAskedOf =
  (body: string) =>
  ({ state }: Row) =>
    state.body === body;
const isWithBody =
  (body: string) =>
  ({ consultations = [] }: Row) =>
    consultations.some((one) => one.body === body && one.status === "ANSWERED");
const isRegistered = statusIs("REGISTERED");
const isInCentre = ({ state }: Row) => state.regionCode === "24";

const grid = "grid { sections { section } } checklist { code }";
const instruction = "requiredOpinions { body } versions { number }";
const course = "title status statusSince filedOn updatedAt delegantProfessions { code } region { code }";
const whole = "economicModel { hash }";
const bodies: Readonly<Record<string, string>> = {
  "urps-24": "urps-medecins-24",
  ordre: "ordre-medecins",
  cme: "cme-990000010",
};
const funders = ["college-member", "college-secretary", "cnci"];

/** From the text of the issue, kind by kind. */
export const mustSee: readonly MustSee[] = [
  {
    account: "promoter",
    type: "Protocol",
    rows: both(inRegion("24"), statusIs("DRAFT", "UNDER_OPINION")),
    fields: `${grid} promoters { name }`,
  },
  { account: "ars-instructor-75", type: "Protocol", rows: isShared("ars-75"), fields: grid },
  { account: "structure-head", type: "Protocol", rows: isShared("finess-990000010"), fields: grid },
  ...["ars-instructor-24", "ars-signatory-24", "partner-ars-24"].flatMap((account): readonly MustSee[] => [
    {
      account,
      type: "Protocol",
      rows: both(isSubmitted, inRegion("24")),
      fields: `${course} ${instruction} promoters { name rpps } pieces { id }`,
    },
    { account, type: "Opinion", rows: both(isDelivered, inRegion("24")), fields: "considerations number deliveredOn" },
    { account, type: "FundingFile", rows: inRegion("24"), fields: whole },
    { account, type: "Adhesion", rows: both(isRegistered, isInCentre), fields: "submittedOn members { name rpps }" },
    { account, type: "AnnualReport", rows: both(statusIs("VALIDATED"), isInCentre), fields: "figures { acts }" },
  ]),
  // Of other regions' instruction: states and dates.
  { account: "ars-instructor-11", type: "Protocol", rows: both(isSubmitted, inRegion("24")), fields: course },
  { account: "has-instructor", type: "Protocol", rows: isReferredTo("HAS"), fields: instruction },
  {
    account: "has-instructor",
    type: "Protocol",
    rows: ({ dossier }) => dossier.provenance !== null && dossier.regime === "HPST" && dossier.status === "IN_FORCE",
    fields: "requiredOpinions { body }",
  },
  { account: "has-instructor", type: "Opinion", rows: ({ state }) => state.draft !== null, fields: "draft { considerations }" },
  {
    account: "has-instructor",
    type: "FundingFile",
    rows: ({ state }) => state.opinion !== null,
    fields: "opinion { number outcome }",
  },
  ...funders.flatMap((account): readonly MustSee[] => [
    { account, type: "Protocol", rows: both(isSubmitted, asksForFunding), fields: `fundingRequested ${instruction}` },
    { account, type: "Protocol", rows: isNational, fields: "requiredOpinions { body } versions { number }" },
    { account, type: "Opinion", rows: both(isDelivered, asksForFunding), fields: "number outcome deliveredOn" },
    { account, type: "FundingFile", rows: () => true, fields: whole },
  ]),
  {
    account: "ministry",
    type: "Protocol",
    rows: both(isNational, isFiled),
    fields: `${instruction} promoters { name } pieces { id }`,
  },
  { account: "ministry", type: "FundingFile", rows: statusIs("GRANTED"), fields: `${whole} grant { months }` },
  {
    account: "ministry",
    type: "Region",
    rows: () => true,
    fields: "protocolCounts { count } teamCount reportTotals(year: 2018) { patients acts adverseEvents seriousAdverseEvents }",
  },
  { account: "cnam", type: "FundingFile", rows: isInEffect, fields: `${whole} grant { months } ministerialOrder { nor }` },
  {
    account: "cnam",
    type: "Adhesion",
    rows: both(isRegistered, ({ isPaid = false }) => isPaid),
    fields: "submittedOn registration { decisionNumber }",
  },
  ...Object.keys(bodies).map(
    (account): MustSee => ({
      account,
      type: "Consultation",
      rows: isAskedOf(bodies[account] as string),
      fields: "question dueOn",
    }),
  ),
  {
    account: "urps-24",
    type: "Protocol",
    rows: isWithBody("urps-medecins-24"),
    fields: "versions { hash filedOn }",
  },
  { account: "delegant", type: "Adhesion", rows: both(isRegistered, isInCentre), fields: "members { name } updatedAt" },
  // What is published; of a dossier in instruction its title, professions, region, state and dates.
  { account: "public", type: "Protocol", rows: isSubmitted, fields: course },
  {
    account: "public",
    type: "Protocol",
    rows: both(isSubmitted, statusIs("IN_FORCE")),
    fields: "authorisations { orderNumber } versions { hash }",
  },
  {
    account: "public",
    type: "Opinion",
    rows: ({ state }) => state.publication !== null,
    fields: "number outcome publication { url }",
  },
  { account: "public", type: "Adhesion", rows: isRegistered, fields: "structure { name } memberCounts { delegants }" },
];
