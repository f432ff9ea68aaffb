/** What is wrong with a written identifier: its form, its check digit, or that the reference list doesn't hold it. */
export interface IdentifierFault {
  readonly code: "FORMAT" | "CHECK_DIGIT" | "UNKNOWN";
  /** The sentence for the person who wrote it, in French. */
  readonly message: string;
}
