/** A request to a subgraph, the same in one process and over HTTP. Header names are lower case. */
export interface ServiceRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** GraphQL over HTTP: `{ query, variables, operationName, extensions }` as JSON text. */
  readonly body: string;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** How long the caller still waits, in milliseconds: what has not been answered by then is given up in the database too. */
export const TIMEOUT_HEADER = "x-coop-timeout-ms";

export interface ServiceResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Whether a service can work, and what each of its parts says: `ok`, or a code and a sentence. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, string>>;
}

/** A subgraph as the gateway and the HTTP server see it. */
export interface Service {
  readonly name: string;
  handle(request: ServiceRequest): Promise<ServiceResponse>;
  /** Migrates the database, starts relay and subscriptions. */
  start(): Promise<void>;
  /** Finishes what is in hand. */
  stop(): Promise<void>;
  readiness(): Promise<Readiness>;
  /** What it measures, in Prometheus' text form. */
  metrics(): Promise<string>;
}
