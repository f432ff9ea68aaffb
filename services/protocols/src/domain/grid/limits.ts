/** How long the texts of the grid may be, in characters. */
export const lengths = { code: 40, label: 250, line: 600, paragraph: 4_000, narrative: 12_000, address: 1_000 } as const;

/** How many entries its lists may have. */
export const counts = { years: 10, few: 20, some: 50, many: 100 } as const;

/** Numbers that no serious file exceeds: they stop slips of the keyboard, they are no rule of law. */
export const ceilings = {
  ageYears: 130,
  experienceYears: 60,
  delegatesPerDelegant: 100,
  responseMinutes: 7 * 24 * 60,
  hours: 10_000,
  acts: 100_000,
  minutesPerAct: 24 * 60,
  reviewsPerYear: 366,
  patientsPerYear: 100_000_000,
  actsPerYear: 1_000_000_000,
  indicatorValue: 1_000_000_000,
  fundingMonths: 120,
  fileBytes: 50_000_000,
  /** In euros, so that it can be told in a sentence. */
  euros: 100_000_000_000,
} as const;
