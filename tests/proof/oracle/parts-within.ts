import type { Actor } from "@coop/kernel";
import { rules } from "./rules.ts";
import { sharesWith } from "./who.ts";
import type { Row } from "./world.ts";

// biome-ignore lint/suspicious/noExplicitAny: an object of an answer.
type Answered = any;
type WhoWithin = (actor: Actor, row: Row, answered: Answered) => boolean;

const part =
  (type: string, name: string): WhoWithin =>
  (actor, row) =>
    mayRead(type, name, actor, row);
/** Who was passed without the id of their membership is known by who they are. */
const memberIs = ({ subject }: Actor, { state }: Row, { id, person }: Answered) =>
  id === undefined
    ? person?.id === subject
    : (state.members ?? []).some(
        (member: { memberId: string; subject: string }) => member.memberId === id && member.subject === subject,
      );
const isPromoterOf = ({ kind, subject }: Actor, { dossier }: Row) =>
  kind === "PROFESSIONAL" && dossier.promoters.includes(subject);
const oneself: WhoWithin = ({ subject }, _row, { id }) => id === subject;

const followers = new Set(["ARS_AGENT", "HAS_AGENT", "FUNDING_COLLEGE", "CNCI", "CNAM", "MINISTRY", "PARTNER_SYSTEM"]);
const SMALL_COUNT = 5;

/** What only some may see in an object that is no row of its own: its fields, asked of the row that it stands in. */
export const within: Readonly<Record<string, Readonly<Record<string, WhoWithin>>>> = {
  TeamMember: Object.fromEntries(
    Object.entries({
      persons: ["person", "name", "rpps"],
      file: ["commitment", "insurances", "trainings"],
      progress: ["activeOn", "leftOn"],
    }).flatMap(([name, fields]) =>
      fields.map((field): [string, WhoWithin] => [
        field,
        (actor, row, member) =>
          memberIs(actor, row, member) || (row.type === "Adhesion" && part("Adhesion", name)(actor, row, member)),
      ]),
    ),
  ),
  Need: {
    statement: (actor, row) =>
      row.dossier.need === null ? mayRead("Protocol", "arsWork", actor, row) : mayRead("Protocol", "instruction", actor, row),
  },
  // A promoter sees with whom the grid is shared; whoever it is shared with sees that one share, which may be passed without its id.
  GridShare: Object.fromEntries(
    ["name", "organisation", "organisationCode", "role", "since", "until", "sharedBy"].map((field): [string, WhoWithin] => [
      field,
      (actor, row, { id }) =>
        isPromoterOf(actor, row) || sharesWith(actor, row).some(({ shareId }) => id === undefined || shareId === id),
    ]),
  ),
  // Whom a grid can be shared with is told to those who may have one.
  ShareRecipient: Object.fromEntries(
    ["id", "isStructure", "name", "organisation", "organisationCode"].map((field): [string, WhoWithin] => [
      field,
      ({ kind }) => kind === "PROFESSIONAL",
    ]),
  ),
  // The answer that made a secret shows it; a repeat of the same request, which all requests of the proof are, does not.
  PartnerClientChanged: { secret: () => false },
  // What is past is told in the parts of today; who is asked for an opinion sees no person of it.
  ProtocolAsOf: {
    promoters: part("Protocol", "file"),
    intent: part("Protocol", "file"),
    pieces: part("Protocol", "file"),
    refusal: part("Protocol", "file"),
    grid: part("Protocol", "workingGrid"),
    orderDraft: part("Protocol", "arsWork"),
  },
  AnnualReportAsOf: {
    nil: part("AnnualReport", "figures"),
    figures: part("AnnualReport", "figures"),
    difficulties: part("AnnualReport", "words"),
    improvements: part("AnnualReport", "words"),
  },
  InformationRequest: { questions: part("Opinion", "dialogue") },
  // A small count that is not zero could be a person; those who follow protocols for the State see it.
  ReportTotals: Object.fromEntries(
    ["patients", "acts", "adverseEvents", "seriousAdverseEvents"].map((field): [string, WhoWithin] => [
      field,
      ({ kind }, _row, totals) => followers.has(kind) || totals[field] === 0 || totals[field] >= SMALL_COUNT,
    ]),
  ),
  // What waits in a region is for its agency.
  Region: { workItems: ({ kind, region }, _row, { code }) => kind === "ARS_AGENT" && (code === undefined || region === code) },
  FundingOpinion: { considerations: part("FundingFile", "file"), conditions: part("FundingFile", "file") },
  FundingGrant: { conditions: part("FundingFile", "file"), evaluation: part("FundingFile", "file") },
  Person: Object.fromEntries(
    ["name", "profession", "organisation", "drafts", "protocols", "invitedTo", "sharedWithMe", "workItems", "teams"].map(
      (field) => [field, oneself],
    ),
  ),
};

/** Whether the actor may read this part of the row, which is of this type. */
export function mayRead(type: string, name: string, actor: Actor, row: Row): boolean {
  const rule = rules[type];
  if (!rule?.exists(actor, row)) return false;
  if (name === "face") return true;
  const part = rule.parts[name];
  if (!part) throw new Error(`The rules of ${type} have no part ${name}.`);
  return part.who(actor, row);
}
