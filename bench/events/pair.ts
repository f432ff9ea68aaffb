import { startWorker, type Worker } from "../worker.ts";
import type { Consuming } from "./consuming.ts";
import type { Relaying } from "./relaying.ts";
import type { BrokerKind, Surroundings } from "./surroundings.ts";

/** The two services, each a process with a database of its own, and a broker between them on which nothing has happened. */
export interface Pair extends AsyncDisposable {
  readonly relaying: Worker<Relaying>;
  readonly consuming: Worker<Consuming>;
}

export async function openPair(surroundings: Surroundings, kind: BrokerKind): Promise<Pair> {
  const recipe = await kind.fresh();
  const relaying = startWorker<Relaying>(import.meta.resolve("./relaying.ts"));
  const consuming = startWorker<Consuming>(import.meta.resolve("./consuming.ts"));
  await relaying.ask("open", { databaseUrl: await surroundings.database(), recipe });
  await consuming.ask("open", { databaseUrl: await surroundings.database(), recipe });
  return {
    relaying,
    consuming,
    async [Symbol.asyncDispose]() {
      await Promise.all([relaying.end(), consuming.end()]);
      await surroundings.forget();
    },
  };
}
