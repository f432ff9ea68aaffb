/** Says what happens, in French, to whoever watches. */
export interface Teller {
  chapter(day: string, title: string): void;
  says(who: string, what: string): void;
  refuses(what: string, why: string): void;
  shows(what: unknown): void;
}

const dim = (text: string) => `\u001b[2m${text}\u001b[0m`;
const bold = (text: string) => `\u001b[1m${text}\u001b[0m`;

export function tellOn(write: (line: string) => void): Teller {
  return {
    chapter: (day, title) => write(`\n${bold(`${day} — ${title}`)}`),
    says: (who, what) => write(`  ${who} : ${what}`),
    refuses: (what, why) => write(`  ✗ ${what} → « ${why} »`),
    shows: (what) => write(dim(JSON.stringify(what, null, 2).replace(/^/gm, "    "))),
  };
}

/** For tests: nobody watches. */
export const silentTeller: Teller = tellOn(() => undefined);
