import { build } from "hdr-histogram-js";
import type { Attack } from "./attack.ts";
import { attacksOn, type Target } from "./attacks.ts";

/** What an attack got, and what the ten who only read felt of it. */
export interface Felt {
  readonly attack: string;
  readonly answers: readonly string[];
  readonly blows: number;
  readonly p99BeforeMs: number;
  readonly p99DuringMs: number;
  /** Readers' requests that were not answered whole. */
  readonly failedReads: number;
}

export interface Siege {
  readonly target: Target;
  readonly read: () => Promise<boolean>;
  /** How long the readers are measured, before and during each attack. */
  readonly measureMs: number;
}

const READERS = 10;
const ATTACKERS = 4;

/** Each attack in its turn, four at once, while ten read. */
export async function underAttack({ target, read, measureMs }: Siege): Promise<readonly Felt[]> {
  const felt: Felt[] = [];
  for (const attack of attacksOn(target)) {
    const before = await readFor(measureMs, read);
    const [during, struck] = await Promise.all([readFor(measureMs, read), strikeFor(measureMs, attack)]);
    felt.push({ ...struck, p99BeforeMs: before.p99Ms, p99DuringMs: during.p99Ms, failedReads: before.failed + during.failed });
  }
  return felt;
}

async function readFor(milliseconds: number, read: Siege["read"]) {
  const histogram = build();
  let failed = 0;
  await atOnce(READERS, milliseconds, async () => {
    const startedAtMs = performance.now();
    if (!(await read().catch(() => false))) failed += 1;
    histogram.recordValue(Math.round((performance.now() - startedAtMs) * 1_000));
  });
  return { p99Ms: histogram.getValueAtPercentile(99) / 1_000, failed };
}

async function strikeFor(milliseconds: number, { name, strike }: Attack) {
  const answers = new Set<string>();
  let blows = 0;
  await atOnce(ATTACKERS, milliseconds, async () => {
    answers.add(await strike().catch(() => "connection closed"));
    blows += 1;
  });
  return { attack: name, answers: [...answers].sort(), blows };
}

/** Repeats the work, so many side by side, until the time is over; each does it once at least. */
async function atOnce(count: number, milliseconds: number, work: () => Promise<void>): Promise<void> {
  const endsAtMs = performance.now() + milliseconds;
  const repeat = async () => {
    do await work();
    while (performance.now() < endsAtMs);
  };
  await Promise.all(Array.from({ length: count }, repeat));
}

export function attackTable(felt: readonly Felt[]): string {
  const rows = felt.map(({ attack, answers, blows, p99BeforeMs, p99DuringMs, failedReads }) => {
    const ratio = (p99DuringMs / p99BeforeMs).toFixed(1);
    return `| ${attack} | ${answers.join(", ")} | ${blows} | ${p99BeforeMs.toFixed(0)} → ${p99DuringMs.toFixed(0)} ms (×${ratio}) | ${failedReads} |`;
  });
  return ["| Attack | Answer | Blows | Others' p99 | Others' failures |", "|---|---|---|---|---|", ...rows].join("\n");
}
