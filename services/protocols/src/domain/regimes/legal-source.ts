/** The text that a rule comes from. */
export interface LegalSource {
  /** As a lawyer would cite it: `CSP art. L.4011-2`. */
  readonly article: string;
  /** Where we read it. */
  readonly source: string;
  /** Set where the text itself was not read: a memory, an excerpt, an inference. */
  readonly toVerify: boolean;
}

export function read(article: string, source: string): LegalSource {
  return { article, source, toVerify: false };
}

export function unverified(article: string, source: string): LegalSource {
  return { article, source, toVerify: true };
}
