/** What an attacker sends, again and again, while others read. */
export interface Attack {
  readonly name: string;
  /** One blow; resolves with what came back: status and codes. */
  readonly strike: () => Promise<string>;
}

/** The same ten at once, until they are refused for their number; gives back what is answered at last. */
export async function untilLimited(most: number, strike: Attack["strike"]): Promise<string> {
  let answers: readonly string[] = [];
  for (let sent = 0; sent < most; sent += answers.length) {
    answers = await Promise.all(Array.from({ length: 10 }, strike));
    const limited = answers.find((answer) => answer.startsWith("429"));
    if (limited) return limited;
  }
  return `${answers.at(-1)}, ${most} times`;
}
