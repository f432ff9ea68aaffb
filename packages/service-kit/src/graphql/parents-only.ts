type Resolvers = Readonly<Record<string, unknown>>;

/** How many parameters a resolver may ask for: the next one tells by which way it is reached. */
const parametersOf = (field: string): number => (field === "__resolveReference" ? 2 : 3);

/**
 * A resolver answers by its parent, its arguments and its context, whatever the way on which it is reached: the proof of rights
 * walks every edge after every edge that leads to it, and not all ways (ADR 16). Throws one sentence that names those that ask for more.
 */
export function requireParentsOnly(service: string, resolvers: object): void {
  const asking = Object.entries(resolvers).flatMap(([type, fields]) =>
    Object.entries((fields ?? {}) as Resolvers).flatMap(([field, resolve]) =>
      typeof resolve === "function" && resolve.length > parametersOf(field) ? [`${type}.${field}`] : [],
    ),
  );
  if (asking.length > 0) {
    throw new Error(`${service} does not start: ${asking.join(", ")} would see by which way it is asked.`);
  }
}
