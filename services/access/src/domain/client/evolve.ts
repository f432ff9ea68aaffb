import type { Evolve } from "@coop/kernel";
import type { PartnerClient, PartnerClientEvent, PartnerClientEvents } from "./partner-client.ts";

export const evolvePartnerClient: Evolve<PartnerClient, PartnerClientEvent> = (client, event) => {
  if (event.type === "PartnerClientIssued") return issued(event.data);
  if (!client) throw new Error(`The history of a partner's client begins with ${event.type}.`);
  return changed(client, event);
};

function issued({ secret, ...client }: PartnerClientEvents["PartnerClientIssued"]): PartnerClient {
  return { ...client, status: "ACTIVE", secrets: secret ? [secret] : [] };
}

function changed(client: PartnerClient, event: Exclude<PartnerClientEvent, { type: "PartnerClientIssued" }>): PartnerClient {
  switch (event.type) {
    case "PartnerClientLimited":
      return { ...client, ...event.data };
    case "PartnerSecretRotated":
      return { ...client, secrets: rotated(client, event.data) };
    case "PartnerKeysReplaced":
      return { ...client, keys: event.data.keys };
    case "PartnerCertificateBound":
      return { ...client, certificate: event.data.certificate };
    case "PartnerClientRevoked":
      return { ...client, status: "REVOKED" };
  }
}

/** Of the former secrets only the newest goes on, and never for longer than it was to. */
function rotated({ secrets }: PartnerClient, { secret, formerUntil }: PartnerClientEvents["PartnerSecretRotated"]) {
  const former = secrets.filter(({ validUntil }) => validUntil === null).map((kept) => ({ ...kept, validUntil: formerUntil }));
  return [...former, secret];
}
