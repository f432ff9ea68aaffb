/** What a data folder's Kafka is started with. Ports may differ from start to start. */
export interface ServerSettings {
  readonly port: number;
  readonly logFolder: string;
  /** Which of the voters it is. */
  readonly nodeId: number;
  /** All nodes of the cluster, each broker and controller. */
  readonly voters: readonly Voter[];
  /** The one that clients must log in as, by PLAIN or SCRAM. Without it nobody is asked. */
  readonly user?: KafkaUser | undefined;
  /** With it clients must speak TLS. */
  readonly identity?: KafkaIdentity | undefined;
}

export interface Voter {
  readonly nodeId: number;
  readonly controllerPort: number;
}

export interface KafkaUser {
  readonly name: string;
  readonly password: string;
}

/** The server's key and certificate, and whom it trusts: PKCS #12 files. */
export interface KafkaIdentity {
  readonly keyStore: string;
  readonly trustStore: string;
  readonly password: string;
}

/** The largest a publication of one message may be, with what Kafka wraps around it. */
const MAX_BATCH_BYTES = 1_048_588;
const FOR_EVER = "-1";
const LONGEST_MINUTES = 2_147_483_647;

/** Nodes that are broker and controller, whose topics and offsets stay. */
const always = {
  "process.roles": "broker,controller",
  "controller.listener.names": "CONTROLLER",
  "inter.broker.listener.name": "CLIENTS",
  "auto.create.topics.enable": false,
  "offsets.topic.num.partitions": 4,
  "log.retention.ms": FOR_EVER,
  "offsets.retention.minutes": LONGEST_MINUTES,
  "message.max.bytes": MAX_BATCH_BYTES,
  "group.initial.rebalance.delay.ms": 0,
  // A Kafka that was killed is let in again once the controller, itself, has given up its former self.
  "broker.session.timeout.ms": 3_000,
  "broker.heartbeat.interval.ms": 500,
  // A member that died is noticed as soon as its client wants it to be.
  "group.min.session.timeout.ms": 1_000,
  // Its default would take half of a small heap.
  "log.cleaner.dedupe.buffer.size": 16_777_216,
};

/** The text of `server.properties`. Written at each start, so that it follows the code and not the folder's age. */
export function serverProperties({ port, logFolder, nodeId, voters, user, identity }: ServerSettings): string {
  const controllerPort = voters.find((voter) => voter.nodeId === nodeId)?.controllerPort;
  const settings = {
    ...always,
    ...replicationOver(voters.length),
    "node.id": nodeId,
    listeners: `CLIENTS://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    "advertised.listeners": `CLIENTS://127.0.0.1:${port}`,
    "listener.security.protocol.map": `CLIENTS:${protocolOf(user, identity)},CONTROLLER:PLAINTEXT`,
    "controller.quorum.voters": voters.map((voter) => `${voter.nodeId}@127.0.0.1:${voter.controllerPort}`).join(","),
    "log.dirs": logFolder,
    ...(user && loginOf(user)),
    ...(identity && tlsOf(identity)),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

/** Kafka's own topics: on every node, and one may be missing when there are three. */
function replicationOver(nodes: number): Readonly<Record<string, number>> {
  const enough = nodes > 2 ? nodes - 1 : 1;
  return {
    "default.replication.factor": nodes,
    "offsets.topic.replication.factor": nodes,
    "transaction.state.log.replication.factor": nodes,
    "transaction.state.log.min.isr": enough,
    "share.coordinator.state.topic.replication.factor": nodes,
    "share.coordinator.state.topic.min.isr": enough,
  };
}

function protocolOf(user?: KafkaUser, identity?: KafkaIdentity): string {
  if (user) return identity ? "SASL_SSL" : "SASL_PLAINTEXT";
  return identity ? "SSL" : "PLAINTEXT";
}

function tlsOf({ keyStore, trustStore, password }: KafkaIdentity): Readonly<Record<string, string>> {
  return {
    "listener.name.clients.ssl.keystore.type": "PKCS12",
    "listener.name.clients.ssl.keystore.location": keyStore,
    "listener.name.clients.ssl.keystore.password": password,
    "listener.name.clients.ssl.truststore.type": "PKCS12",
    "listener.name.clients.ssl.truststore.location": trustStore,
    "listener.name.clients.ssl.truststore.password": password,
  };
}

function loginOf({ name, password }: KafkaUser): Readonly<Record<string, string>> {
  const login = `username="${name}" password="${password}"`;
  const scram = "org.apache.kafka.common.security.scram.ScramLoginModule required;";
  return {
    "sasl.mechanism.inter.broker.protocol": "PLAIN",
    "listener.name.clients.sasl.enabled.mechanisms": "PLAIN,SCRAM-SHA-256,SCRAM-SHA-512",
    "listener.name.clients.plain.sasl.jaas.config": `org.apache.kafka.common.security.plain.PlainLoginModule required ${login} user_${name}="${password}";`,
    "listener.name.clients.scram-sha-256.sasl.jaas.config": scram,
    "listener.name.clients.scram-sha-512.sasl.jaas.config": scram,
  };
}

/** What `StorageTool format` is told so that the user exists from the beginning. */
export function scramArguments({ name, password }: KafkaUser): readonly string[] {
  return ["SCRAM-SHA-256", "SCRAM-SHA-512"].flatMap((mechanism) => [
    "--add-scram",
    `${mechanism}=[name=${name},password=${password}]`,
  ]);
}
