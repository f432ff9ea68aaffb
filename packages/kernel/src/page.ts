/** A keyset cursor: the sort values of the last row and its id. Opaque to clients. */
export type Keyset = readonly (string | number | null)[];

export const MAX_PAGE = 100;
/** A total is counted up to this many rows; past it the answer says "at least". */
export const MAX_TOTAL = 10_000;

export function encodeCursor(keyset: Keyset): string {
  return Buffer.from(JSON.stringify(keyset)).toString("base64url");
}

/** The keyset of a cursor, or undefined when the text is not one of ours with `length` values. */
export function decodeCursor(cursor: string, length: number): Keyset | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const scalar = (v: unknown) => v === null || typeof v === "string" || typeof v === "number";
    return Array.isArray(parsed) && parsed.length === length && parsed.every(scalar) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** A number of rows, counted up to `MAX_TOTAL`. */
export interface BoundedTotal {
  readonly count: number;
  /** False when the count stopped at the bound. */
  readonly exact: boolean;
}

/** One page of a list. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asked for only where it is selected: counting is not free. */
  readonly totalCount: () => Promise<BoundedTotal>;
}

/** What is asked of a list: how many, after which cursor. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}
