export interface WaitOptions {
  readonly timeoutMs?: number;
  /** What is waited for, for the message when it does not come. */
  readonly describe?: string | (() => string);
}

/** Waits until the condition gives something that is not false, null or undefined, and resolves with it. */
export async function waitFor<Value>(
  condition: () => Value | Promise<Value>,
  { timeoutMs = 5_000, describe = "the condition" }: WaitOptions = {},
): Promise<Exclude<Value, false | null | undefined>> {
  const deadline = performance.now() + timeoutMs;
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, 50)) {
    const value = await condition();
    if (value !== false && value !== null && value !== undefined) return value as Exclude<Value, false | null | undefined>;
    if (performance.now() > deadline) {
      throw new Error(`After ${timeoutMs} ms still waiting for ${typeof describe === "string" ? describe : describe()}`);
    }
    await new Promise((resume) => setTimeout(resume, pauseMs));
  }
}
