/** Lets every part that is started from now on load its sources through the sabotage. */
export function breakSystem(sabotage: string): void {
  const hook = new URL(`load-rewritten.ts?sabotage=${sabotage}`, import.meta.url).href;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=${hook}`.trim();
}
