import { z } from "zod";

const id = z.string().regex(/^[a-z0-9-]{3,64}$/, "is 3 to 64 small letters, digits and hyphens");
const noFragment = (uri: string) => URL.canParse(uri) && !uri.includes("#");
const uri = z.string().refine(noFragment, "must be an address without a fragment");
const webUri = uri.refine((text) => /^https?:/.test(text), "must be a web address");

/** An application of ours that people log in with. It keeps no secret: whoever has the application has what is in it. */
const personClient = z.strictObject({
  id,
  name: z.string().min(1),
  /** `web` in a browser; `native` on a device: a scheme of its own, or a loopback address on any port. */
  kind: z.enum(["web", "native"]),
  redirectUris: z.array(uri).min(1),
  postLogoutRedirectUris: z.array(uri).default([]),
});

const checked = personClient.refine(
  ({ kind, redirectUris, postLogoutRedirectUris }) =>
    kind === "native" || [...redirectUris, ...postLogoutRedirectUris].every((text) => webUri.safeParse(text).success),
  "is a web client, whose addresses must be web addresses",
);

export type PersonClient = z.output<typeof personClient>;

export const personClientsSchema: z.ZodType<readonly PersonClient[]> = z.array(checked);

/** An address that only a developer's machine has, or that anybody on the way could read. */
export function isUnsafeInProduction({ kind, redirectUris }: PersonClient): boolean {
  return kind === "web" && redirectUris.some((address) => !address.startsWith("https://"));
}

/** As oidc-provider takes it: a public client, code and PKCE, rotating refresh tokens, addresses exactly as written. */
export function personClientMetadata({ id: client_id, name, kind, redirectUris, postLogoutRedirectUris }: PersonClient) {
  return {
    client_id,
    client_name: name,
    application_type: kind,
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    redirect_uris: redirectUris,
    post_logout_redirect_uris: postLogoutRedirectUris,
  };
}
