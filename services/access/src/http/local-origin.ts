const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** CORS headers: pages of this machine may call us (the explorer), no other page may. */
export function localOriginHeaders(origin: string | undefined, methods: readonly string[]): Readonly<Record<string, string>> {
  if (origin === undefined || !localOrigin.test(origin)) return { vary: "origin" };
  return {
    vary: "origin",
    "access-control-allow-origin": origin,
    "access-control-allow-methods": methods.join(", "),
    "access-control-allow-headers": "content-type",
  };
}
