import { OUTBOX_CHANNEL } from "@coop/service-kit/aggregate/outbox.ts";
import type { ServiceDatabase } from "../databases/databases.ts";

const inParis = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeStyle: "medium", timeZone: "Europe/Paris" });

/**
 * Lets a service publish again what its outbox still has, after its topic was lost. Who has an event already ignores the
 * repeat. What the outbox no longer has is not anywhere else.
 */
export async function republish({ manager, service }: ServiceDatabase): Promise<string> {
  const [rows] = await manager.query(
    "UPDATE outbox SET published_at = NULL WHERE published_at IS NOT NULL RETURNING recorded_at",
  );
  await manager.query("SELECT pg_notify($1, '')", [OUTBOX_CHANNEL]);
  const times = (rows as readonly { recorded_at: Date }[]).map(({ recorded_at }) => recorded_at.getTime());
  if (times.length === 0) return `${service} : la boîte d'envoi n'a plus aucun événement publié.`;
  const oldest = inParis.format(times.reduce((one, other) => Math.min(one, other)));
  return `${service} : ${times.length} événements, depuis le ${oldest}, seront publiés de nouveau ; ceux d'avant n'y sont plus.`;
}
