/** What a data folder's Kafka is started with. Ports may differ from start to start. */
export interface ServerSettings {
  readonly port: number;
  readonly controllerPort: number;
  readonly logFolder: string;
  /** The one that clients must log in as, by PLAIN or SCRAM. Without it nobody is asked. */
  readonly user?: KafkaUser | undefined;
}

export interface KafkaUser {
  readonly name: string;
  readonly password: string;
}

/** The largest a publication of one message may be, with what Kafka wraps around it. */
const MAX_BATCH_BYTES = 1_048_588;
const FOR_EVER = "-1";
const LONGEST_MINUTES = 2_147_483_647;

/** One node that is broker and controller, whose topics and offsets stay. */
const always = {
  "process.roles": "broker,controller",
  "node.id": 1,
  "controller.listener.names": "CONTROLLER",
  "inter.broker.listener.name": "CLIENTS",
  "auto.create.topics.enable": false,
  "default.replication.factor": 1,
  "offsets.topic.replication.factor": 1,
  "offsets.topic.num.partitions": 4,
  "transaction.state.log.replication.factor": 1,
  "transaction.state.log.min.isr": 1,
  "share.coordinator.state.topic.replication.factor": 1,
  "share.coordinator.state.topic.min.isr": 1,
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
export function serverProperties({ port, controllerPort, logFolder, user }: ServerSettings): string {
  const settings = {
    ...always,
    listeners: `CLIENTS://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    "advertised.listeners": `CLIENTS://127.0.0.1:${port}`,
    "listener.security.protocol.map": `CLIENTS:${user ? "SASL_PLAINTEXT" : "PLAINTEXT"},CONTROLLER:PLAINTEXT`,
    "controller.quorum.voters": `1@127.0.0.1:${controllerPort}`,
    "log.dirs": logFolder,
    ...(user && loginOf(user)),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
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
