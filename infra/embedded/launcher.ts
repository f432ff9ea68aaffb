import { readFileSync } from "node:fs";

const LOOK_EVERY_MS = 500;

/**
 * Calls `gone` once npm, or the shell that npm runs us in, is no longer there: killed, neither hands its signal on, and a
 * system that nobody sees any more would keep the ports.
 */
export function onceLauncherGone(gone: () => void): void {
  const before = launchers();
  const timer = setInterval(() => {
    if (launchers() === before) return;
    clearInterval(timer);
    gone();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** The processes above us, as far as the platform tells: our parent, and on Linux the one above it. */
function launchers(): string {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid: number): string {
  try {
    // `pid (name) state ppid ...`: the name may hold anything but its last parenthesis.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1] ?? "";
  } catch {
    return "";
  }
}
