import type { RunningSystem } from "./start-system.ts";

/** What a person reads when the system is there. */
export function welcome({ addresses, dataFolder, takenOver }: RunningSystem, durationMs: number): string {
  const seconds = (durationMs / 1000).toLocaleString("fr-FR", { maximumFractionDigits: 1 });
  return [
    `COOP est prêt (${seconds} s).`,
    "",
    `  Graphe       ${addresses.graph}`,
    `  Explorateur  ${new URL("/", addresses.graph).href}`,
    `  Accès        ${addresses.access}`,
    "  Comptes      npm run token               (la liste ; npm run token -- promoter donne un jeton)",
    "  Horloge      npm run clock               (npm run clock -- 2017-01-09 la déplace)",
    `  Données      ${dataFolder}`,
    ...(takenOver > 0 ? [`  Reprise      ${takenOver} protocoles existants`] : []),
    "",
    "Ctrl-C pour arrêter.",
  ].join("\n");
}
