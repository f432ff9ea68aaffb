/** What scalars that are no text hold where a test must give something: sound in form, and nobody's. */
export const scalarValues: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  ID: "019b0000-0000-7000-8000-000000000000",
  Date: "2018-01-01",
  DateTime: "2018-01-01T00:00:00.000Z",
  RegionCode: "24",
  ProfessionCode: "10",
  IdNatPs: "899900000029",
  Rpps: "99900000029",
  Finess: "990000010",
  Siret: "12345678200010",
  Cents: "100",
  Sha256: "0".repeat(64),
};
