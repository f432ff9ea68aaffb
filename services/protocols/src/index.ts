export { existingProtocols } from "../data/existing-protocols.ts";
export {
  createProtocols,
  type ProtocolsDependencies,
  type ProtocolsService,
  protocolsProjections,
  protocolsRetention,
} from "./service.ts";
