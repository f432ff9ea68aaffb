/**
 * With what each Node process of ours begins. Events are read in batches that live for some milliseconds, and V8 takes them for something that lasts:
 * then they are copied, moved and looked through, on other threads too. `npm start` says the same in package.json.
 */

/** Room for what is young, in megabytes: in V8's 16, a batch is still at work when it is full. May stand in NODE_OPTIONS, where an operator can say another. */
export const YOUNG_GENERATION = "--max-semi-space-size=64";

/** Everything begins young. V8 would put what often outlived a look straight among the old: the arrays of batches, that then keep what is in them. */
export const BORN_YOUNG = "--no-allocation-site-pretenuring";
