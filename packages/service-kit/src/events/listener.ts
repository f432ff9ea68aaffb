import pg from "pg";

export interface Listener {
  stop(): Promise<void>;
}

/**
 * Calls `onNotification` for each NOTIFY on the channel, and once after each (re)connection, since what was said while
 * nobody listened is lost. A broken connection is taken up again after a pause.
 */
export function listen(databaseUrl: string, channel: string, onNotification: () => void): Listener {
  let stopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    if (stopped) return;
    const mine = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000, keepAlive: true });
    client = mine;
    mine.on("notification", onNotification);
    // The end that follows an error is what we act on.
    mine.on("error", () => undefined);
    mine.on("end", () => {
      if (!stopped) retry = setTimeout(connect, 500 + Math.random() * 500);
    });
    try {
      await mine.connect();
      await mine.query(`LISTEN ${mine.escapeIdentifier(channel)}`);
      onNotification();
    } catch {
      await mine.end().catch(() => undefined);
    }
  }

  void connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
