/** The values in the order of the keys that asked for them, null where there is none. Ids are kept in lower case, however they were written. */
export function inOrder<Value>(
  keys: readonly string[],
  values: readonly Value[],
  keyOf: (value: Value) => string,
): (Value | null)[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return keys.map((key) => byKey.get(key.toLowerCase()) ?? null);
}

/** The group of each key, in the order of the keys; empty where there is none. */
export function inGroups<Value>(keys: readonly string[], groups: ReadonlyMap<string, readonly Value[]>): (readonly Value[])[] {
  return keys.map((key) => groups.get(key.toLowerCase()) ?? []);
}
