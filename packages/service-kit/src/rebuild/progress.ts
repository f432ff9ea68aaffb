import type { IncomingMessage, PartitionEnd } from "../broker/broker.ts";

/** How far a reader has come, and a way to wait for it. */
export interface Progress {
  passed(messages: readonly IncomingMessage[]): void;
  failed(error: unknown): void;
  /** Resolves when all that comes before the ends has passed; rejects with the failure, or when nothing has passed for so long. */
  reach(ends: readonly PartitionEnd[], silenceMs: number): Promise<void>;
}

export function createProgress(): Progress {
  const positions = new Map<string, bigint>();
  const key = ({ topic, partition }: Pick<PartitionEnd, "topic" | "partition">) => `${topic} ${partition}`;
  let failure: { readonly error: unknown } | undefined;
  let look: () => void = () => undefined;

  return {
    passed(messages) {
      const last = messages.at(-1);
      if (last) positions.set(key(last), last.offset + 1n);
      look();
    },
    failed(error) {
      failure ??= { error };
      look();
    },
    async reach(ends, silenceMs) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const silence = setTimeout(() => reject(new Error("The broker gives no messages.")), silenceMs);
      look = () => {
        silence.refresh();
        if (failure) reject(failure.error);
        else if (ends.every((end) => (positions.get(key(end)) ?? 0n) >= end.end)) resolve();
      };
      look();
      return promise.finally(() => clearTimeout(silence));
    },
  };
}
