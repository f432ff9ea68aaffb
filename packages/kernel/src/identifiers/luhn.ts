/**
 * Whether the digits pass the Luhn formula, as RPPS, FINESS, SIREN and SIRET numbers do. It finds every wrong digit and
 * most swapped neighbours. Digits only: what the letters of a Corsican FINESS stand for is decided by its caller.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = Number(digits[digits.length - 1 - fromRight]);
    const weighted = fromRight % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
