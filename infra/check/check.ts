/** One thing that must hold before a change is accepted. */
export interface Check {
  /** What is right when it passes, in a few words. */
  readonly name: string;
  /** All that is wrong, one text each; empty when it holds. */
  readonly run: (root: string) => Promise<readonly string[]>;
}
