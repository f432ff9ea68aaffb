/** Where the source is, what is replaced there, and by what. */
export interface Rewrite {
  /** The end of the file's path. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Ways to break the system on purpose: each takes away one promise that a run must miss. */
export const sabotages: Readonly<Record<string, readonly Rewrite[]>> = {
  /** The inbox notes an event as taken in before its effect, and not in its effect's transaction: who dies in between loses it. */
  "inbox-mark": [
    { file: "/events/mark.ts", from: " FOR UPDATE`", to: "`" },
    {
      file: "/events/inbox.ts",
      from: "if (handlers.length > 0) await handle(",
      to: `await dataSource.manager.query("UPDATE inbox_mark SET sequence = $4 WHERE consumer = $1 AND source = $2 AND subject = $3", [consumer, envelope.source, envelope.subject, envelope.sequence]);
    if (handlers.length > 0) await handle(`,
    },
  ],
};
