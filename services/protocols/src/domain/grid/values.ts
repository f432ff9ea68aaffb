import { dayWithin, optionalText, professionOf, wholeNumberWithin } from "@coop/kernel";
import { gridIssue } from "./issues.ts";
import { ceilings, lengths } from "./limits.ts";
import { type Shape, scalar } from "./shape.ts";

type Text = Shape<string | null, string>;

/** A text of at most `max` characters; blanks say nothing. */
export function text(max: number): Text {
  return scalar(
    "String",
    (input: string, path) => optionalText(path, input, max),
    (input) => input.trim() || null,
  );
}

export function wholeNumber(max: number, min = 0): Shape<number | null, number> {
  return scalar(
    "Int",
    (input: number, path) => wholeNumberWithin(path, input, min, max),
    (input) => input,
  );
}

/** Money in cents. Text is its stored form. */
type Amount = Shape<bigint | null, bigint | string>;

function amountBetween(minEuros: number, maxEuros: number): Amount {
  return scalar(
    "Cents",
    (input: bigint | string, path) => {
      if (!/^-?\d{1,20}$/.test(String(input))) return [gridIssue("NOT_AN_AMOUNT", path, {})];
      const cents = BigInt(input);
      const within = cents >= BigInt(minEuros) * 100n && cents <= BigInt(maxEuros) * 100n;
      return within ? [] : [gridIssue("AMOUNT_NOT_WITHIN", path, { minEuros, maxEuros })];
    },
    (input) => BigInt(input),
  );
}

export const amount = amountBetween(0, ceilings.euros);

/** A net cost: negative when it saves money. */
export const signedAmount = amountBetween(-ceilings.euros, ceilings.euros);

export const day: Text = scalar(
  "Date",
  (input: string, path) => dayWithin(path, input),
  (input) => input,
);

export const yesOrNo: Shape<boolean | null, boolean> = scalar(
  "Boolean",
  () => [],
  (input: boolean) => input,
);

/** One value of an enum of the graph. */
export function choice<const Value extends string>(name: string, values: readonly Value[]): Shape<Value | null, Value> {
  return scalar(
    `${name} ${values.join(" ")}`,
    (input: Value, path) => (values.includes(input) ? [] : [gridIssue("UNKNOWN_VALUE", path, { value: input })]),
    (input) => input,
  );
}

export const professionCode: Text = scalar(
  "ProfessionCode",
  (input: string, path) => (professionOf(input) ? [] : [gridIssue("UNKNOWN_PROFESSION", path, { code: input })]),
  (input) => input,
);

export const sha256: Text = scalar(
  "Sha256",
  (input: string, path) => (/^[0-9a-f]{64}$/.test(input) ? [] : [gridIssue("NOT_A_HASH", path, {})]),
  (input) => input,
);

/** An address that a reader may follow: http or https, so that no link can carry a script. */
export const webAddress: Text = scalar(
  "String",
  (input: string, path) => {
    const tooLong = optionalText(path, input, lengths.address);
    const understood = input.trim() === "" || /^https?:\/\/\S+$/i.test(input.trim());
    return understood ? tooLong : [...tooLong, gridIssue("NOT_A_WEB_ADDRESS", path, {})];
  },
  (input) => input.trim() || null,
);
