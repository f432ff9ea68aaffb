import pg from "pg";

/** Has the database remember every message that failed or was of an unknown version, also if it was applied later. Resolves with how to read them. */
export async function noteWhatIsParked(databaseUrl: string): Promise<() => Promise<readonly string[]>> {
  await query(
    databaseUrl,
    `CREATE TABLE ever_parked (what text);
     CREATE FUNCTION note_parked() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN INSERT INTO ever_parked VALUES (concat_ws(' ', NEW.state, NEW.value, NEW.error)); RETURN NEW; END $$;
     CREATE TRIGGER note_parked AFTER INSERT OR UPDATE ON parked_message
       FOR EACH ROW WHEN (NEW.state IN ('FAILED', 'UNREADABLE', 'UNKNOWN_VERSION')) EXECUTE FUNCTION note_parked()`,
  );
  return async () => (await query(databaseUrl, "SELECT what FROM ever_parked")).rows.map(({ what }) => what);
}

async function query(connectionString: string, text: string): Promise<pg.QueryResult<{ what: string }>> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}
