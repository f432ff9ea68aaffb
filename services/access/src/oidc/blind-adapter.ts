import { hash } from "node:crypto";
import type { Adapter } from "oidc-provider";

/** Models whose name is a secret: whoever has a refresh token's has the token. */
const bearers: ReadonlySet<string> = new Set(["RefreshToken", "AuthorizationCode"]);

/** Keeps such models by the digest of their names, so that a copy of the database renews nothing. */
export function blindAdapter(model: string, adapter: Adapter): Adapter {
  if (!bearers.has(model)) return adapter;
  const blind = (id: string) => hash("sha256", id, "base64url");
  return {
    ...adapter,
    async find(id) {
      const payload = await adapter.find(blind(id));
      return payload && { ...payload, jti: id };
    },
    async upsert(id, { jti: _, ...payload }: { readonly jti?: string }, expiresInSeconds) {
      await adapter.upsert(blind(id), payload, expiresInSeconds);
    },
    consume: (id) => adapter.consume(blind(id)),
    destroy: (id) => adapter.destroy(blind(id)),
  };
}
