/** What is replaced in a source of the kit, and by what. */
export interface Rewrite {
  /** Under `packages/service-kit/src`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const aside = "manager.connection.manager";

/** Ways to break the system on purpose: each takes away one promise, and a run that does not miss it proves nothing. */
export const sabotages: Readonly<Record<string, readonly Rewrite[]>> = {
  /** An event is noted as taken in before its effect, in a transaction of its own: who dies in between loses it. */
  "inbox-mark": [
    { file: "events/mark.ts", from: "row<{ stood: string }>(\n    manager,", to: `row<{ stood: string }>(\n    ${aside},` },
    { file: "events/mark.ts", from: "row<{ sequence: number }>(\n    manager,", to: `row<{ sequence: number }>(\n    ${aside},` },
  ],
  /** The relay notes events as published before it publishes them: what the broker does not take then is never sent. */
  "relay-mark": [
    {
      file: "events/relay.ts",
      from: "const carried = await carry(",
      to: `await manager.query("UPDATE outbox SET published_at = clock_timestamp() WHERE position = ANY($1::bigint[])", [waiting.map(({ position }) => position)]);
      const carried = await carry(`,
    },
  ],
  /** A key is kept before the mutation, in a transaction of its own: who dies in between is remembered and has not acted. */
  "idempotency-key": [
    {
      file: "aggregate/idempotency.ts",
      from: "const claimed = await row(\n    manager,",
      to: `const claimed = await row(\n    ${aside},`,
    },
  ],
};

/** The source as the sabotage wants it. Throws where there is nothing to replace: it would break nothing. */
export function rewrite(sabotage: string, file: string, source: string): string {
  const rewrites = (sabotages[sabotage] ?? []).filter((one) => one.file === file);
  return rewrites.reduce((text, { from, to }) => {
    if (!text.includes(from)) throw new Error(`The sabotage ${sabotage} finds nothing to replace in ${file}: ${from}`);
    return text.replace(from, () => to);
  }, source);
}
