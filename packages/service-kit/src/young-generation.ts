/**
 * What each Node process of ours begins with: room for what is young, in megabytes. Events are read in batches that live for some
 * milliseconds; in V8's 16 MB they are taken for something that lasts, and copied, moved and looked through, on other threads too. `npm start` says the
 * same in package.json.
 */
export const YOUNG_GENERATION = "--max-semi-space-size=64";
