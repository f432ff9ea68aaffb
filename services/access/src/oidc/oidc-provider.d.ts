/** The part of oidc-provider 9 that this service uses; the package brings no types. */
declare module "oidc-provider" {
  import type { EventEmitter } from "node:events";
  import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
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

  /** `actor` is our own metadata, see `provider.ts`: people's clients have none. */
  interface Client {
    readonly clientId: string;
    readonly clientName?: string;
    readonly clientAuthMethod: string;
    readonly redirectUris: readonly string[];
    readonly actor?: Actor;
    /** Also ours: SHA-256 of the certificate that its tokens are bound to, and seconds that they live. */
    readonly certificate?: string;
    readonly lifetime?: number;
  }

  interface ResourceServerInfo {
    readonly scope: string;
    readonly audience: string;
    readonly accessTokenTTL: number;
    readonly accessTokenFormat: "jwt";
    readonly jwt: { readonly sign: { readonly alg: string; readonly kid: string } };
  }

  /** A token that is being made: of a client in its own name, or of a person. */
  interface Token {
    readonly resourceServer?: { readonly accessTokenTTL: number };
    readonly client: Client;
    readonly expiration: number;
    readonly sessionUid?: string;
    /** SHA-256 of the certificate that was shown for it. */
    readonly "x5t#S256"?: string;
    scope: string | undefined;
    totalLifetime(): number;
  }

  interface ClientCredentials extends Token {
    readonly client: Client & { readonly actor: Actor };
    save(): Promise<string>;
  }

  interface Account {
    readonly accountId: string;
    claims(): Promise<Readonly<Record<string, unknown>>>;
  }

  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  interface Session {
    readonly uid: string;
    readonly accountId?: string;
    readonly loginTs?: number;
    readonly destroyed?: boolean;
    readonly state?: { readonly state?: string; readonly postLogoutRedirectUri?: string };
    grantIdFor(clientId: string): string | undefined;
    destroy(): Promise<void>;
  }

  /** What stands between an authorization request and its answer. */
  interface Interaction {
    readonly uid: string;
    readonly prompt: { readonly name: string };
    readonly params: { readonly client_id: string; readonly redirect_uri: string; readonly claims?: string };
    session?: { readonly uid: string; readonly accountId: string } | undefined;
    persist(): Promise<string>;
  }

  interface InteractionResult {
    /** `loginId` is ours: the login that the account was found by. */
    readonly login?: { readonly accountId: string; readonly loginId?: string; readonly acr?: string; readonly amr?: string[] };
    readonly select_account?: object;
    readonly error?: string;
    readonly error_description?: string;
  }

  interface OidcContext {
    readonly route: string;
    readonly client?: Client;
    readonly params?: { readonly scope?: string; readonly grant_type?: string };
    readonly session: Session;
    readonly account?: Account;
    readonly result?: InteractionResult;
    readonly entities: { readonly RotatedRefreshToken?: Token };
  }

  /** Koa's, as far as it is used. */
  interface Context {
    type: string;
    body: unknown;
    status: number;
    readonly method: string;
    readonly path: string;
    readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
    readonly req: IncomingMessage;
    readonly response: { get(header: string): string };
    /** Absent where no route of the provider was met. */
    readonly oidc: OidcContext;
    accepts(...types: readonly string[]): string | false;
    set(headers: Readonly<Record<string, string>>): void;
    remove(header: string): void;
    redirect(url: string): void;
  }

  interface JwtParts {
    payload: Record<string, unknown>;
  }

  type ResourceServer = object;

  export class Provider extends EventEmitter {
    constructor(issuer: string, configuration: object);
    proxy: boolean;
    callback(): RequestListener;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): this;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    /** Keeps the result and says where the browser goes on. */
    interactionResult(
      request: IncomingMessage,
      response: ServerResponse,
      result: InteractionResult,
      options?: { readonly mergeWithLastSubmission: boolean },
    ): Promise<string>;
    readonly Client: {
      find(id: string): Promise<Client | undefined>;
      readonly prototype: { compareClientSecret(this: Client, actual: string): Promise<boolean> | boolean };
    };
    readonly Session: { findByUid(uid: string): Promise<Session | undefined> };
    readonly Grant: {
      new (input: { readonly accountId: string; readonly clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    readonly ResourceServer: new (
      identifier: string,
      info: ResourceServerInfo,
    ) => ResourceServer;
    readonly ClientCredentials: new (input: {
      client: Client;
      resourceServer: ResourceServer;
    }) => ClientCredentials;
  }

  interface Check {
    readonly reason: string;
  }

  interface Prompt {
    readonly checks: { add(check: Check, index?: number): void };
  }

  interface Policy {
    get(name: string): Prompt;
    add(prompt: Prompt, index?: number): void;
    remove(name: string): void;
  }

  export const interactionPolicy: {
    base(): Policy;
    readonly Check: new (reason: string, description: string, check: (context: Context) => boolean) => Check;
    readonly Prompt: new (options: { readonly name: string; readonly requestable: boolean }) => Prompt;
  };

  export const errors: {
    /** The message is the OAuth error. */
    readonly OIDCProviderError: new (
      status: number,
      message: string,
      options?: ErrorOptions,
    ) => Error;
    readonly InvalidTarget: new () => Error;
    readonly InvalidGrant: new (description: string) => Error;
    readonly InvalidRequest: new (description: string) => Error;
    readonly InvalidClientMetadata: new (description: string) => Error;
    readonly SessionNotFound: new (description: string) => Error & { readonly error: string };
  };
}
