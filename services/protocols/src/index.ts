export { createProtocols, type ProtocolsDependencies } from "./service.ts";
