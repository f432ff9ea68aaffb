/** What a partner's system may be allowed: to read a service's files of its regions, or to keep its own references on dossiers. */
export const partnerScopes = ["protocols:read", "opinions:read", "funding:read", "adhesions:read", "references:write"] as const;
export type PartnerScope = (typeof partnerScopes)[number];
