import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { mountDevelopmentUpstreams } from "./mount-both.ts";

test("in production the development provider does not start", () => {
  const unused = () => {
    throw new Error("not reached");
  };
  const options = {
    issuer: "https://acces.example.gouv.fr",
    production: true,
    developmentSecret: "a secret",
    accounts: [],
    adapter: unused,
    keys: [{ kid: "k" }],
    logger: pino({ level: "silent" }),
  } as const;

  expect(() => mountDevelopmentUpstreams(options, unused)).toThrow("does not start in production");
});
