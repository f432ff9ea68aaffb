import type { Logger } from "pino";
import type { PauseRange } from "../pause.ts";

export interface KafkaLogin {
  readonly mechanism: "PLAIN" | "SCRAM-SHA-256" | "SCRAM-SHA-512";
  readonly username: string;
  readonly password: string;
}

export interface KafkaBrokerOptions {
  /** `host:port` of some members of the cluster. */
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Whether to speak TLS; with the text of a certificate authority (PEM) when it is not one that everybody knows. */
  readonly tls?: boolean | { readonly ca: string } | undefined;
  readonly sasl?: KafkaLogin | undefined;
  /** Stand before the names of topics and groups, where several systems share a cluster. */
  readonly topicPrefix?: string | undefined;
  readonly groupPrefix?: string | undefined;
  /** Of the topics that are made; topics that are there must have as much. 1 and 1 when not given. */
  readonly replicationFactor?: number | undefined;
  readonly minInSyncReplicas?: number | undefined;
  /**
   * How long a member of a group may be silent before its partitions are given to others; 10 s when not given. It gives a
   * sign of life four times as often. The cluster's `group.min.session.timeout.ms` is the least (6 s unless configured).
   */
  readonly sessionTimeoutMs?: number | undefined;
  /** How many partitions a subscription handles side by side. */
  readonly partitionsAtOnce?: number | undefined;
  /** Between failures of a handler, and of the connection. */
  readonly retry?: PauseRange | undefined;
  readonly logger: Logger;
}
