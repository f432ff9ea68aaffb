import { run, type ServerUser } from "./run.ts";

/** The user that the server needs when root starts it, made where the machine has none; undefined for anybody else. */
export async function serverUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await find()) ?? (await create());
}

async function find(): Promise<ServerUser | undefined> {
  try {
    return { uid: Number(await run("id", ["-u", "postgres"])), gid: Number(await run("id", ["-g", "postgres"])) };
  } catch {
    return undefined;
  }
}

async function create(): Promise<ServerUser> {
  await run("groupadd", ["--system", "--force", "postgres"]);
  await run("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]);
  const user = await find();
  if (!user)
    throw new Error(
      "PostgreSQL does not run as root, and the user postgres could not be made. Create it, or run this as another user.",
    );
  return user;
}
