/** The part of oidc-provider 9 that this service uses; the package brings no types. */
declare module "oidc-provider" {
  import type { EventEmitter } from "node:events";
  import type { RequestListener } from "node:http";
  import type { Actor } from "@coop/kernel";

  interface Adapter {
    find(id: string): Promise<object | undefined>;
    findByUid(uid: string): Promise<object | undefined>;
    findByUserCode(userCode: string): Promise<object | undefined>;
    upsert(id: string, payload: object, expiresInSeconds?: number): Promise<void>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }
  type AdapterFactory = (model: string) => Adapter;

  /** `actor` is our own metadata, see `provider.ts`. */
  interface Client {
    readonly clientId: string;
    readonly actor: Actor;
  }

  interface ResourceServerInfo {
    readonly scope: string;
    readonly audience: string;
    readonly accessTokenTTL: number;
    readonly accessTokenFormat: "jwt";
    readonly jwt: { readonly sign: { readonly alg: string; readonly kid: string } };
  }

  interface ClientCredentials {
    readonly client: Client;
    readonly expiration: number;
    scope: string | undefined;
    save(): Promise<string>;
  }

  interface Context {
    type: string;
    body: unknown;
    readonly oidc: { readonly client?: Client; readonly params?: { readonly scope?: string } };
  }

  interface JwtParts {
    payload: Record<string, unknown>;
  }

  type ResourceServer = object;

  export class Provider extends EventEmitter {
    constructor(issuer: string, configuration: object);
    proxy: boolean;
    callback(): RequestListener;
    readonly Client: { find(id: string): Promise<Client | undefined> };
    readonly ResourceServer: new (
      identifier: string,
      info: ResourceServerInfo,
    ) => ResourceServer;
    readonly ClientCredentials: new (input: {
      client: Client;
      resourceServer: ResourceServer;
    }) => ClientCredentials;
  }

  export const errors: {
    readonly InvalidTarget: new () => Error;
    readonly InvalidClientMetadata: new (description: string) => Error;
  };
}
