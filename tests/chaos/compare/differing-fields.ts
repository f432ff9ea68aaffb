import { canonicalJson } from "@coop/kernel";

/** What a view says otherwise than its owner, field by field, so that the difference says which. */
export function differingFields(owner: unknown, view: unknown): readonly string[] {
  if (plain(owner) === plain(view)) return [];
  const [told, known] = [fieldsOf(owner), fieldsOf(view)];
  const names = [...new Set([...Object.keys(told), ...Object.keys(known)])];
  return names
    .filter((name) => plain(told[name]) !== plain(known[name]))
    .map((name) => `${name} is ${plain(known[name])}, its owner says ${plain(told[name])}`);
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (value ?? {}) as Readonly<Record<string, unknown>>;
const plain = (value: unknown) => (value === undefined ? "nothing" : canonicalJson(JSON.parse(JSON.stringify(value))));
