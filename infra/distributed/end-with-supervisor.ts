/**
 * Loaded before the program of each process (`node --import`): a supervisor that was killed tells nobody, but the channel
 * to it closes, and then a process ends as if it had been told to. Without that it would keep its port for ever.
 */
const PATIENCE_MS = 5_000;

process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
});
// Listening to the channel must not keep a process alive that has nothing left to do.
process.channel?.unref();
