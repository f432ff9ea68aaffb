import type { ExistingProtocol } from "./existing-protocol.ts";
import { nationalProtocols } from "./national-protocols.ts";
import { regionalProtocols } from "./regional-protocols.ts";
import { rememberedProtocols } from "./remembered-protocols.ts";

/** Every protocol known from before this application, with where each fact comes from. */
export const existingProtocols: readonly ExistingProtocol[] = [
  ...nationalProtocols,
  ...regionalProtocols,
  ...rememberedProtocols,
];
