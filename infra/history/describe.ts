import type { Access } from "@coop/service-kit/access-log/access-log.ts";
import type { BrokenSeal, Verification } from "@coop/service-kit/history/verify-history.ts";

/** More would say the same again. */
const SHOWN = 20;

const faults = {
  UNKNOWN_KEY: "est signé d'une clé qui n'est pas connue",
  SIGNATURE: "n'est pas signé de sa clé",
  PREVIOUS: "ne suit pas le sceau précédent",
  LEAVES: "n'a plus les dossiers qu'il scellait",
  PUBLISHED: "a été remis hors de la base et n'y est plus tel quel : l'histoire a été coupée",
  CHAIN: "scelle une histoire qui n'est plus celle du dossier",
} as const satisfies Record<BrokenSeal["fault"], string>;

function describeSeal({ number, fault, chain }: BrokenSeal): string {
  return `  sceau n° ${number} : ${faults[fault]}${chain ? ` ${chain.subject} (entrée n° ${chain.number})` : ""}`;
}

/** Whether a service's history is whole, and the first links and seals that are not. */
export function describeVerification(service: string, verification: Verification): string {
  const { chains, entries, seals, brokenChains, brokenSeals } = verification;
  const counted = `${chains} dossiers, ${entries} entrées, ${seals} sceaux`;
  if (brokenChains.length + brokenSeals.length === 0) return `${service} : entière (${counted}).`;
  const broken = [
    ...brokenChains.map(({ subject, number }) => `  dossier ${subject} : premier maillon rompu n° ${number}`),
    ...brokenSeals.map(describeSeal),
  ];
  const rest = broken.length - SHOWN;
  return [
    `${service} : ROMPUE (${counted}), ${brokenChains.length} dossiers et ${brokenSeals.length} sceaux.`,
    ...broken.slice(0, SHOWN),
    ...(rest > 0 ? [`  et ${rest} de plus`] : []),
  ].join("\n");
}

const inParis = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeStyle: "medium", timeZone: "Europe/Paris" });

/** One line: when, who by family, organisation and pseudonym, by which operation. */
export function describeAccess({ at, actorKind, actorSubject, organisation, operation, entity, requestId }: Access): string {
  const who = [actorKind, organisation, actorSubject].filter((word) => word !== null).join(" ");
  return `${inParis.format(at)}  ${entity}  ${who}  ${operation ?? "sans nom"}  (demande ${requestId})`;
}
