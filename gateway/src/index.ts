export { ConfigFaults, type GatewayConfig, type GatewayLimits, type GatewayMode, readConfig } from "./config.ts";
export type { IssuerKeys } from "./identity.ts";
export { type LegalClock, movableClock, systemClock } from "./legal-clock.ts";
export type { GatewayReadiness } from "./readiness.ts";
export { createGateway, type Gateway, type GatewayDependencies } from "./service.ts";
export type { TokenIssuer } from "./token-issuer.ts";
