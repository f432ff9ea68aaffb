export { type AccessConfig, ConfigError, readConfig } from "./config.ts";
export { type DevelopmentAccount, developmentAccounts } from "./development-accounts.ts";
export type { ClockRefusal, LegalClock } from "./legal-clock.ts";
export type { Logger } from "./logger.ts";
export { ACCESS_TOKEN_SECONDS, GRAPH_AUDIENCE } from "./oidc/access-token.ts";
export { developmentClientSecret } from "./oidc/development-clients.ts";
export type { IssuedToken, TokenRefusal } from "./oidc/development-token.ts";
export { type Access, createAccess } from "./service.ts";
export { SIGNING_ALGORITHM } from "./signing-key.ts";
