import { expect, test } from "@jest/globals";
import type { Workspace } from "./boundaries/place.ts";
import { importRules, type RuleName, useRules } from "./boundaries/rules.ts";
import { violationsIn } from "./boundaries.ts";

const workspace = (name: string, folder: string, ...dependencies: string[]): Workspace => ({
  name,
  folder,
  dependencies: new Set(dependencies),
});
const workspaces = [
  workspace("@coop/kernel", "packages/kernel"),
  workspace("@coop/contracts", "packages/contracts", "zod"),
  workspace("@coop/service-kit", "packages/service-kit", "kafkajs", "pg"),
  workspace("@coop/testkit", "packages/testkit", "pg"),
  workspace("@coop/protocols", "services/protocols", "graphql"),
  workspace("@coop/opinions", "services/opinions", "graphql"),
  workspace("@coop/gateway", "gateway"),
  workspace("@coop/infra", "infra"),
];

const broken = (path: string, text: string): RuleName[] => violationsIn(path, text, workspaces).map(({ rule }) => rule);

type Example = readonly [path: string, text: string];

/** At least one example that must fail for every rule: a rule without one does not compile. */
const mustFail: Readonly<Record<RuleName, readonly Example[]>> = {
  domainKnowsOnlyTheKernel: [
    ["services/protocols/src/domain/submit.ts", 'import type { Dossier } from "@coop/contracts";'],
    ["services/protocols/src/domain/submit.ts", 'import { randomUUID } from "node:crypto";'],
    ["services/protocols/src/domain/submit.ts", 'import { z } from "zod";'],
    ["services/protocols/src/domain/regimes/hpst.ts", 'import { config } from "../../config.ts";'],
    ["services/protocols/src/domain/submit.test.ts", 'import { Store } from "@coop/service-kit";'],
  ],
  adaptersNeverMeet: [
    ["services/protocols/src/graphql/resolvers.ts", 'import { reader } from "../postgres/reader.ts";'],
    ["services/protocols/src/graphql/mutations/submit.ts", 'import type { Row } from "../../postgres/rows.ts";'],
    ["services/protocols/src/events/publish.ts", 'export * from "@coop/protocols/graphql/resolvers.ts";'],
    ["services/protocols/src/postgres/store.ts", 'type Service = import("../service.ts").Service;'],
  ],
  onlyServiceWires: [["services/protocols/src/shortcut.ts", 'export { reader } from "./postgres/reader.ts";']],
  servicesNeverMeet: [
    ["services/protocols/src/service.ts", 'import { createOpinions } from "@coop/opinions";'],
    ["services/protocols/src/service.ts", 'await import("../../opinions/src/service.ts");'],
    ["services/protocols/src/service.ts", 'import { createGateway } from "@coop/gateway";'],
    ["services/protocols/src/service.int.test.ts", 'import { start } from "@coop/infra";'],
  ],
  gatewayKnowsNoService: [["gateway/src/fetch.ts", 'import type { Protocol } from "@coop/protocols/domain/protocol.ts";']],
  packagesStandBelow: [
    ["packages/kernel/src/id.ts", 'import { announce } from "@coop/contracts";'],
    ["packages/contracts/src/task.ts", 'import { relay } from "@coop/service-kit";'],
    ["packages/testkit/src/graph.ts", 'import { createProtocols } from "@coop/protocols";'],
  ],
  relativePathsStayAtHome: [
    ["services/protocols/src/service.ts", 'import { accept } from "../../../packages/kernel/src/result.ts";'],
  ],
  testkitServesTests: [["services/protocols/src/service.ts", 'import { people } from "@coop/testkit";']],
  onlyOneFileKnowsKafka: [
    ["packages/service-kit/src/events/relay.ts", 'import { Kafka } from "kafkajs";'],
    ["tests/system/kafka.ts", 'const { Kafka } = require("kafkajs");'],
  ],
  onlyTheKitKnowsTheDriver: [["services/opinions/src/postgres/reader.ts", 'import pg from "pg";']],
  packagesAreDeclared: [["services/opinions/src/service.ts", 'import pino from "pino/file";']],
  importsCanBeRead: [["services/protocols/src/service.ts", "await import(name);"]],
  onlyConfigReadsTheEnvironment: [
    ["services/protocols/src/service.ts", "const port = process.env.PORT;"],
    ["services/protocols/src/service.ts", 'const port = globalThis.process["env"].PORT;'],
    ["services/protocols/src/service.ts", "const { env } = process;"],
    ["packages/service-kit/src/log.ts", 'import { env } from "node:process";'],
    ["gateway/src/server.ts", 'import * as running from "node:process";'],
  ],
  nobodyWritesToTheConsole: [
    ["services/protocols/src/service.ts", 'console.log("started");'],
    ["gateway/src/server.ts", 'globalThis.console.error("failed");'],
  ],
};

for (const [rule, examples] of Object.entries(mustFail)) {
  test.each(examples.map(([path, text]) => ({ path, text })))(`${rule} refuses $text in $path`, ({ path, text }) => {
    expect(broken(path, text)).toContain(rule);
  });
}

test("every rule has a sentence of its own", () => {
  const sentences = [...Object.values(importRules), ...Object.values(useRules)].map(({ sentence }) => sentence);
  expect(new Set(sentences).size).toBe(Object.keys(mustFail).length);
});

test.each([
  ["services/protocols/src/domain/submit.ts", 'import { accept } from "@coop/kernel"; import { hpst } from "./regimes/hpst.ts";'],
  [
    "services/protocols/src/domain/regimes/hpst.test.ts",
    'import { test } from "@jest/globals"; import { people } from "@coop/testkit";',
  ],
  [
    "services/protocols/src/graphql/resolvers.ts",
    'import type { Resolvers } from "./generated.ts"; import "../domain/submit.ts"; import "graphql";',
  ],
  ["services/protocols/src/postgres/store.int.test.ts", 'import { createService } from "../service.ts"; import "@coop/testkit";'],
  [
    "services/protocols/src/events/publish.ts",
    'import { announce } from "@coop/contracts"; import { relay } from "@coop/service-kit";',
  ],
  ["services/protocols/src/service.ts", 'import "./graphql/resolvers.ts"; import "./postgres/reader.ts"; import "node:path";'],
  ["services/protocols/src/main.ts", "start(readConfig(process.env));"],
  ["services/protocols/src/config.ts", "export const config = readConfig(process.env);"],
  ["packages/service-kit/src/broker/kafka-broker.ts", 'import { Kafka } from "kafkajs";'],
  [
    "packages/service-kit/src/postgres/pool.ts",
    'import pg from "pg"; import { newId } from "@coop/kernel"; import "@coop/contracts";',
  ],
  [
    "packages/service-kit/src/broker/embedded-broker.int.test.ts",
    'import { brokerContract } from "@coop/testkit/broker-contract.ts";',
  ],
  ["packages/testkit/src/broker-contract.ts", 'import { expect } from "@jest/globals";'],
  ["packages/testkit/src/graph.ts", 'import { start } from "@coop/infra"; import pg from "pg";'],
  ["infra/start.ts", 'import { createProtocols } from "@coop/protocols"; console.log(process.env.PORT); await import(name);'],
  ["tests/system/story.ts", 'import { graph } from "@coop/testkit"; import "./people.ts"; console.log("told");'],
])("%s may say %s", (path, text) => {
  expect(broken(path, text)).toEqual([]);
});

test("a violation names the file, the line and what was imported", () => {
  expect(violationsIn("packages/kernel/src/id.ts", '\nimport "@coop/contracts";', workspaces)).toEqual([
    {
      rule: "packagesStandBelow",
      path: "packages/kernel/src/id.ts",
      line: 2,
      sentence: `${importRules.packagesStandBelow.sentence} (@coop/contracts)`,
    },
  ]);
});
