/** Settings of the server, for a machine of two cores that other programs use as well. */
const always = {
  listen_addresses: "127.0.0.1",
  // No socket file: its path could be too long, and one way in is enough.
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "256MB",
  max_wal_size: "1GB",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "warning",
};

/** For data that may be lost with the machine: tests. */
const throwaway = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** The settings as one command line. Read at each start, so that they follow the code and not the folder's age. */
export function serverOptions(port: number, durable: boolean): string {
  const settings = { ...always, ...(durable ? {} : throwaway), port: String(port) };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(" ");
}

/** UTF-8, and an order that no operating system's locale changes. French order is asked for by name: `fr-x-icu`. */
export const initialSettings = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
