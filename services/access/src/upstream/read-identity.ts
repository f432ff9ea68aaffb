import { isIdNatPs } from "@coop/kernel";
import { z } from "zod";
import type { AgentIdentity, ProfessionalActivity, ProfessionalIdentity } from "../domain/directory.ts";
import type { ClaimOfPerson, UpstreamSettings } from "./upstream-settings.ts";

/** What a provider says of somebody, with its own names. */
export type ProviderClaims = Readonly<Record<string, unknown>>;

export type Identity =
  | ({ readonly family: "PROFESSIONAL" } & ProfessionalIdentity)
  | ({ readonly family: "AGENT" } & AgentIdentity);

/** The provider vouches for a person in words that we can't take: a claim is missing or misshapen. */
export class UnreadableIdentity extends Error {
  constructor(what: string, cause?: unknown) {
    super(`The provider's userinfo can't be read: ${what}.`, { cause });
    this.name = "UnreadableIdentity";
  }
}

/** Who logged in, or undefined for somebody who is known to Pro Santé Connect without being a professional. Throws `UnreadableIdentity`. */
export function readIdentity(settings: UpstreamSettings, claims: ProviderClaims, acr: string | undefined): Identity | undefined {
  return settings.family === "PROFESSIONAL" ? readProfessional(settings, claims) : readAgent(settings, claims, acr);
}

function readProfessional(settings: UpstreamSettings, claims: ProviderClaims): Identity | undefined {
  const professional = claim(settings, claims, "professional");
  if (professional === undefined) return undefined;
  const idNatPs = text(settings, claims, "idNatPs");
  if (!settings.takesTestIdentifiers && !isIdNatPs(idNatPs))
    throw new UnreadableIdentity("its national identifier has no known form");
  const exercices = parseExercices(professional);
  const activities = exercices.flatMap(({ codeProfession, activities: held }): readonly ProfessionalActivity[] =>
    held.map((activity) => ({ professionCode: codeProfession, place: placeOf(activity) })),
  );
  if (activities.length === 0) return undefined;
  const [first] = exercices;
  return {
    family: "PROFESSIONAL",
    idNatPs,
    givenName: optionalText(settings, claims, "givenName") ?? first?.prenomDexercice ?? "",
    familyName: optionalText(settings, claims, "familyName") ?? first?.nomDexercice ?? "",
    activities,
  };
}

/** Pro Santé Connect writes what it does not know as an empty text. */
const written = z.string().transform((value) => value.trim() || undefined);
const activity = z.looseObject({
  enseigneCommercialeSite: written.optional(),
  raisonSocialeSite: written.optional(),
  numeroFinessSite: written.optional(),
  numeroSiretSite: written.optional(),
});
type Activity = z.output<typeof activity>;

const exercice = z.looseObject({
  codeProfession: z.string().min(1),
  nomDexercice: written.optional(),
  prenomDexercice: written.optional(),
  activities: z.array(activity).default([]),
});
const professionalClaim = z.looseObject({ exercices: z.array(exercice).default([]) });

function parseExercices(professional: unknown) {
  const parsed = professionalClaim.safeParse(professional);
  if (!parsed.success) throw new UnreadableIdentity("its professional part is misshapen", parsed.error);
  return parsed.data.exercices;
}

function placeOf({ enseigneCommercialeSite, raisonSocialeSite, numeroFinessSite, numeroSiretSite }: Activity): string | null {
  const number = (numeroFinessSite && `FINESS ${numeroFinessSite}`) ?? (numeroSiretSite && `SIRET ${numeroSiretSite}`);
  return enseigneCommercialeSite ?? raisonSocialeSite ?? number ?? null;
}

function readAgent(settings: UpstreamSettings, claims: ProviderClaims, acr: string | undefined): Identity {
  const { sub } = claims;
  if (typeof sub !== "string") throw new UnreadableIdentity("sub is missing");
  const siret = text(settings, claims, "siret").replaceAll(" ", "");
  const representsOrganisation = settings.representativeAcr.includes(acr ?? "")
    ? {
        kind: "STRUCTURE" as const,
        label: optionalText(settings, claims, "organisationLabel") ?? `SIRET ${siret}`,
        finess: optionalText(settings, claims, "organisationFiness") ?? null,
        region: null,
      }
    : undefined;
  return {
    family: "AGENT",
    issuer: settings.issuer,
    subject: sub,
    siret,
    email: text(settings, claims, "email").toLowerCase(),
    givenName: optionalText(settings, claims, "givenName") ?? "",
    usualName: optionalText(settings, claims, "familyName") ?? "",
    representsOrganisation,
  };
}

function claim({ claimNames }: UpstreamSettings, claims: ProviderClaims, which: ClaimOfPerson): unknown {
  return claimNames[which].map((name) => claims[name]).find((value) => value !== undefined && value !== null && value !== "");
}

function optionalText(settings: UpstreamSettings, claims: ProviderClaims, which: ClaimOfPerson): string | undefined {
  const value = claim(settings, claims, which);
  return typeof value === "string" ? value : undefined;
}

function text(settings: UpstreamSettings, claims: ProviderClaims, which: ClaimOfPerson): string {
  const value = optionalText(settings, claims, which);
  if (value === undefined) throw new UnreadableIdentity(`${settings.claimNames[which].join(" or ")} is missing`);
  return value;
}
