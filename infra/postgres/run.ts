import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Who PostgreSQL runs as. PostgreSQL refuses root, so that root lends it a user; anybody else runs it as themselves. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Nothing of our own environment reaches PostgreSQL, and its messages are in English wherever it runs. */
const environment = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C", TZ: "UTC" };

/** Runs a program to its end; rejects with what it wrote when it fails. */
export async function run(program: string, args: readonly string[], user?: ServerUser): Promise<string> {
  try {
    const { stdout } = await execute(program, [...args], { ...user, env: environment, cwd: "/" });
    return stdout.trim();
  } catch (error) {
    const { stderr, stdout, message } = error as { stderr?: string; stdout?: string; message: string };
    throw new Error(`${program} failed: ${stderr?.trim() || stdout?.trim() || message}`, { cause: error });
  }
}
