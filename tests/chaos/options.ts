import { parseArgs } from "node:util";
import { z } from "zod";
import { sabotages } from "./sabotage/sabotages.ts";

export interface ChaosOptions {
  readonly dossiers: number;
  readonly kills: number;
  readonly seed: number;
  /** How many dossiers live at once. */
  readonly atOnce: number;
  /** Where the report goes as JSON; nowhere when not given. */
  readonly report: string | undefined;
  /** How long to wait for an answer, for what crosses services, and until all is quiet. */
  readonly patienceMs: number;
  readonly sabotage: string | undefined;
  /** Whether the data of the system stay when the run is over. */
  readonly keep: boolean;
}

export const help = `npm run chaos -- [options]

Drives dossiers of many shapes through the distributed system while its parts are killed and stopped, waits until all is
quiet, and compares what every part kept. Ends with 1 when anything differs.

  --dossiers N       how many dossiers (300)
  --kills N          how many kills and stops, spread over the run (12)
  --seed N           what chance starts from: the same seed gives the same plan (the clock)
  --at-once N        how many dossiers live at the same time (16)
  --report FILE      writes the report as JSON
  --patience N       seconds to wait for an answer, for what crosses services, and until all is quiet (240)
  --sabotage NAME    runs a system that is broken on purpose, to see that it is found: ${Object.keys(sabotages).join(", ")}
  --keep             leaves the data folder for whoever looks into a difference
  --help             this text`;

const whole = (from: number, to: number) => z.coerce.number("must be a number").int("must be a whole number").min(from).max(to);

const shape = z.strictObject({
  dossiers: whole(1, 1_000_000).default(300),
  kills: whole(0, 10_000).default(12),
  seed: whole(0, 2 ** 31).default(() => Date.now() % 1_000_000),
  "at-once": whole(1, 1_000).default(16),
  report: z.string().optional(),
  patience: whole(1, 3_600).default(240),
  sabotage: z.enum(Object.keys(sabotages), `must be one of ${Object.keys(sabotages).join(", ")}`).optional(),
  keep: z.boolean().default(false),
});

/** What the run is told; `HELP` when only that is asked. Throws one error that lists every fault. */
export function readOptions(args: readonly string[]): ChaosOptions | "HELP" {
  const names = ["dossiers", "kills", "seed", "at-once", "report", "patience", "sabotage"] as const;
  const texts = Object.fromEntries(names.map((name) => [name, { type: "string" }] as const));
  const flags = { keep: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options: { ...texts, ...flags }, strict: false });
  const { help: asksHelp, ...given } = values;
  if (asksHelp) return "HELP";
  const read = shape.safeParse(given);
  const faults = [
    ...positionals.map((word) => `${word}: is no option`),
    ...(read.success ? [] : read.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`)),
  ];
  if (!read.success || faults.length > 0) throw new Error(`npm run chaos can't run so:\n  ${faults.join("\n  ")}\nSee --help.`);
  const { "at-once": atOnce, patience, report, sabotage, ...rest } = read.data;
  return { ...rest, atOnce, patienceMs: patience * 1_000, report, sabotage };
}
