import type { RunningDistributed } from "./start-distributed.ts";

/** What a person reads when every process is there. */
export function welcome(
  { graphUrl, accessUrl, dataFolder, kafkaBrokers, copies }: RunningDistributed,
  durationMs: number,
): string {
  const seconds = (durationMs / 1000).toLocaleString("fr-FR", { maximumFractionDigits: 1 });
  const processes = copies.map(({ service, number, port }) => `${service}-${number} (${port})`).join(", ");
  return [
    `COOP est prêt, en processus séparés (${seconds} s).`,
    "",
    `  Graphe       ${graphUrl}`,
    `  Explorateur  ${new URL("/", graphUrl).href}`,
    `  Accès        ${accessUrl}`,
    `  Services     ${processes}`,
    `  Kafka        ${kafkaBrokers}`,
    "  Comptes      npm run token",
    "  Horloge      npm run clock",
    `  Données      ${dataFolder}`,
    "",
    "Ctrl-C pour arrêter.",
  ].join("\n");
}
