import type { UpstreamSettings } from "./upstream-settings.ts";

/**
 * The same provider, asked to verify that the person is the head of the body of their SIRET: ProConnect does so by FranceConnect
 * and the company registers, only when it is asked to, and not for public bodies or associations (certification-dirigeant).
 * Needed once: whoever came in so is known to the directory.
 */
export function asRepresentative(settings: UpstreamSettings): UpstreamSettings {
  const { id_token: asked } = { id_token: {}, ...settings.claims };
  const acr = { essential: true, value: settings.representativeAcr[0] };
  return {
    ...settings,
    id: `${settings.id}-dirigeant`,
    label: `${settings.label}, en tant que dirigeant`,
    audience: "Première connexion du dirigeant d'une structure privée : votre qualité est vérifiée avec FranceConnect",
    claims: { ...settings.claims, id_token: { ...(asked as object), acr } },
  };
}
