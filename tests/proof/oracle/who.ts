import type { Actor } from "@coop/kernel";
import { isArsOf, type Row } from "./world.ts";

// The words that the rules are made of.

export type Who = (actor: Actor, row: Row) => boolean;

/** What one type shows to whom. A field of no part is for those who may read every part. */
export interface TypeRule {
  /** Who may know that the row is there. */
  readonly exists: Who;
  /** Fields for everybody who may know of it. */
  readonly face: readonly string[];
  readonly parts: Readonly<Record<string, { readonly fields: readonly string[]; readonly who: Who }>>;
}

export const anyOf =
  (...all: readonly Who[]): Who =>
  (actor, row) =>
    all.some((who) => who(actor, row));
export const onlyOnce =
  (holds: (row: Row) => boolean, who: Who): Who =>
  (actor, row) =>
    holds(row) && who(actor, row);
export const kind =
  (...kinds: readonly Actor["kind"][]): Who =>
  ({ kind: own }) =>
    kinds.includes(own);
export const everybody: Who = () => true;

// The dossier's life, as far as it says who comes to know of it.
export const isSent = ({ dossier }: Row) => dossier.intent !== null || isFiled({ dossier } as Row);
export const isFiled = ({ dossier }: Row) => dossier.reference !== null || dossier.provenance !== null;
export const isPublished = ({ dossier }: Row) => dossier.status === "IN_FORCE" || dossier.provenance !== null;
export const isReferredTo =
  (body: string) =>
  ({ dossier }: Row) =>
    dossier.opinionsAsked.some((asked: { body: string }) => asked.body === body);

export const promoters: Who = (actor, { dossier }) => actor.kind === "PROFESSIONAL" && dossier.promoters.includes(actor.subject);
/** An agent of an ARS by name, as long as they act for it; of a structure whoever acts for it; both until the last day. */
interface Share {
  readonly shareId: string;
  readonly kind: string;
  readonly organisation: string;
  readonly subject: string | null;
  readonly until: string | null;
  readonly sharedBy: string;
}
const isLasting = ({ until }: Share, today: string) => until === null || until >= today;
const isTo = ({ kind: own, organisation, subject }: Share, actor: Actor) =>
  own === actor.kind &&
  organisation === actor.organisation &&
  (own === "STRUCTURE_HEAD" || (own === "ARS_AGENT" && subject === actor.subject));
export const sharesWith = (actor: Actor, { dossier }: Row): readonly Share[] =>
  (dossier.shares ?? []).filter((share: Share) => isLasting(share, dossier.today) && isTo(share, actor));
export const sharers: Who = (actor, row) => sharesWith(actor, row).length > 0;
export const invited: Who = (actor, { dossier }) =>
  dossier.invitations.some(({ subject }: { subject: string }) => subject === actor.subject);
export const itsArs = (scope: string): Who => onlyOnce(isSent, (actor, { dossier }) => isArsOf(actor, dossier.regionCode, scope));
export const has = kind("HAS_AGENT");
export const funders = kind("FUNDING_COLLEGE", "CNCI");
export const isNational = ({ dossier }: Row) => dossier.regime === "NATIONAL";
/** What an ARS authorises, and a local protocol that is declared, is sent to the HAS for its information. */
const isSentToHas = ({ dossier }: Row) =>
  ["HPST", "LOCAL"].includes(dossier.regime) && ["AUTHORISED", "IN_FORCE"].includes(dossier.status);
const asksForFundingOrNation = (row: Row) => isFiled(row) && (row.dossier.fundingRequested || isNational(row));
/** Whom the dossier is put before: the HAS; the college and the CNCI where funding or a national authorisation is asked for. */
export const asked = anyOf(
  onlyOnce(isReferredTo("HAS"), has),
  onlyOnce(isSentToHas, has),
  onlyOnce(asksForFundingOrNation, funders),
);
/** The ministry has the national dossiers. */
export const ministryOfNation = onlyOnce((row) => isNational(row) && isFiled(row), kind("MINISTRY"));
