import { brokerFrom } from "./broker-recipe.ts";

/**
 * A process that joins a group, tells its parent the first messages it gets, and never finishes with them: who kills it
 * sees what a crash does. `{ recipe, group, topic }` comes as JSON in the first argument.
 */
const { recipe, group, topic } = JSON.parse(process.argv[2] as string);
const broker = await brokerFrom(recipe);
await broker.subscribe({
  group,
  topics: [topic],
  handle: (messages) => {
    process.send?.(messages.map(({ value }) => value));
    return new Promise(() => undefined);
  },
});
