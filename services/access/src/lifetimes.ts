const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long things live, in seconds. */
export const lifetimes = {
  accessToken: 10 * MINUTE,
  /** Tells the client once who logged in. */
  idToken: 10 * MINUTE,
  /** From the redirect to the client until it asks for its tokens. */
  authorizationCode: MINUTE,
  /** From the login page to the client, a detour for a lost phone included. */
  interaction: 30 * MINUTE,
  /** From the login on, whatever is done with it: as long as a session of ProConnect. Refresh tokens end with it. */
  login: 12 * HOUR,
  /** From our logout to the return from that of the login provider. */
  logout: 10 * MINUTE,
} as const;
