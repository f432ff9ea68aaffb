import { askerOf } from "@coop/service-kit";
import { insightInto } from "../domain/insight.ts";
import { readsVersion } from "../domain/readable-versions.ts";
import type { ProtocolVersionResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";

/** A version is seen by those who may read the versions of its protocol; its id is `<protocol>:<number>`. */
export function createVersionResolvers(loaders: Loaders): ProtocolVersionResolvers {
  return {
    __resolveReference: async ({ id }, context) => {
      const [protocolId = "", number = ""] = id.split(":");
      const protocol = await loaders(context).protocol.load(protocolId);
      if (!protocol) return null;
      if (!readsVersion(protocol, Number(number), askerOf(context))) return null;
      const versions = await loaders(context).versions.load(protocolId);
      const version = versions.find((one) => String(one.number) === number);
      return version ? { ...version, protocol } : null;
    },
    id: ({ protocolId, number }) => `${protocolId}:${number}`,
    answers: ({ answers, protocol }, _args, context) =>
      insightInto(protocol.state, askerOf(context)).instruction ? answers : [],
    grid: ({ grid }) => ({ __typename: "FrozenGrid", grid }),
  };
}
