/** Keeps files by what is in them: the same content is kept once, under its SHA-256. */
export interface FileStore {
  /** Stores what the stream brings and returns its hash and size in bytes. Throws `FileTooLarge` past `maxBytes`. */
  keep(
    content: AsyncIterable<Uint8Array>,
    options: { readonly maxBytes: number },
  ): Promise<{ readonly sha256: string; readonly size: number }>;
  /** Those of the hashes whose files are here, whole. They stay for as long as it takes to commit what names them. */
  received(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** A file, or undefined when it is not here. */
  read(sha256: string): Promise<StoredFile | undefined>;
}

export interface StoredFile {
  readonly content: AsyncIterable<Uint8Array>;
  /** In bytes. */
  readonly size: number;
}

export class FileTooLarge extends Error {
  constructor(maxBytes: number) {
    super(`The file is larger than ${maxBytes} bytes.`);
  }
}
