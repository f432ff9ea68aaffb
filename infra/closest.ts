/** The names that somebody who wrote `word` most likely meant, nearest first. */
export function closest(word: string, names: readonly string[], count = 3): readonly string[] {
  return names
    .map((name) => ({ name, distance: name.includes(word) ? 0 : editDistance(word, name) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ name }) => name);
}

/** How many letters must be changed, added or left out to make one word of the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [place, other] of [...to].entries()) {
      const [changed, added, leftOut] = [row[place], row[place + 1], next[place]] as [number, number, number];
      next.push(Math.min(changed + (letter === other ? 0 : 1), added + 1, leftOut + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
