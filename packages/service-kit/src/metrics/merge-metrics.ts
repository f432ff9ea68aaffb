/**
 * Joins texts of several registries into one: each metric with one HELP and one TYPE line and all its samples together, as
 * the format asks, whichever registries know it.
 */
export function mergeMetrics(texts: readonly string[]): string {
  const heads = new Map<string, string>();
  const samples = new Map<string, string[]>();
  for (const block of texts.flatMap((text) => text.split("\n\n"))) {
    const [help = "", type = "", ...lines] = block.trim().split("\n");
    const name = help.split(" ")[2];
    if (name === undefined) continue;
    heads.set(name, `${help}\n${type}`);
    samples.set(name, [...(samples.get(name) ?? []), ...lines]);
  }
  return [...heads].map(([name, head]) => `${[head, ...(samples.get(name) ?? [])].join("\n")}\n`).join("\n");
}
