import { brokerContract } from "@coop/testkit/broker-contract.ts";
import { kafkaApart, whyNoKafka } from "@coop/testkit/kafka.ts";
import { test } from "@jest/globals";

const absent = await whyNoKafka();
if (absent) test.todo(`KAFKA IS NOT TESTED HERE. ${absent}`);
else
  brokerContract("Kafka", {
    patienceMs: 30_000,
    setUp: async () => {
      const server = await kafkaApart();
      const { brokers } = await server.start();
      const module = new URL("kafka-broker.ts", import.meta.url).href;
      const options = { brokers, clientId: "contract", sessionTimeoutMs: 3_000, retry: { firstMs: 10, maxMs: 100 } };
      return { recipe: { module, create: "createKafkaBroker", options }, tearDown: () => server.discard() };
    },
  });
