export { existingProtocols } from "../data/existing-protocols.ts";
export { createProtocols, type ProtocolsDependencies, type ProtocolsService } from "./service.ts";
