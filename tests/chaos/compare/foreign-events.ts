import { canonicalJson } from "@coop/kernel";
import { sql } from "@coop/service-kit";
import type { Databases } from "../databases.ts";
import { type Difference, difference } from "./difference.ts";

/** What an event of `protocols` makes the system do to the file of a body, by the name of the event. */
const effects: Readonly<Record<"opinions" | "funding", Readonly<Record<string, string>>>> = {
  opinions: {
    "fr.coop.protocol.referred.v1": "OpinionOpened",
    "fr.coop.protocol.revisionSubmitted.v1": "RevisionRecorded",
    "fr.coop.protocol.withdrawn.v1": "OpinionWithdrawn",
    "fr.coop.protocol.refused.v1": "OpinionWithdrawn",
  },
  funding: {
    "fr.coop.protocol.referred.v1": "FundingOpened",
    "fr.coop.protocol.revisionSubmitted.v1": "RevisionRecorded",
    "fr.coop.protocol.withdrawn.v1": "FundingWithdrawn",
    "fr.coop.protocol.refused.v1": "FundingWithdrawn",
  },
};
const tables = { opinions: "opinion", funding: "funding_file" } as const;

/** What the system did because another service announced something: once for each event, and in its order. */
export async function compareForeignEvents(databases: Databases): Promise<readonly Difference[]> {
  return [
    ...(await compareFiles(databases, "opinions")),
    ...(await compareFiles(databases, "funding")),
    ...(await compareRecorded(databases)),
  ];
}

async function compareFiles(databases: Databases, service: "opinions" | "funding"): Promise<readonly Difference[]> {
  const byType = effects[service];
  const announced = await databases.rows<{ subject: string; types: string[] }>(
    "protocols",
    sql`SELECT subject, array_agg(envelope::jsonb ->> 'type' ORDER BY position) AS types FROM outbox
        WHERE envelope::jsonb ->> 'type' = ANY(${Object.keys(byType)}) GROUP BY subject`,
  );
  const caused = new Map(announced.map(({ subject, types }) => [subject, types.map((type) => byType[type]).join(", ")]));
  const done = await databases.rows<{ id: string; protocol_id: string; types: string[] }>(
    service,
    tables[service] === "opinion"
      ? sql`SELECT file.id, file.protocol_id, array_agg(history.type ORDER BY history.number) AS types FROM opinion file
            JOIN history ON subject = file.id WHERE actor_kind = 'SYSTEM' GROUP BY file.id`
      : sql`SELECT file.id, file.protocol_id, array_agg(history.type ORDER BY history.number) AS types FROM funding_file file
            JOIN history ON subject = file.id WHERE actor_kind = 'SYSTEM' GROUP BY file.id`,
  );
  return done
    .filter(({ protocol_id, types }) => types.join(", ") !== caused.get(protocol_id))
    .map(({ id, protocol_id, types }) =>
      difference(
        "FOREIGN",
        `${service}, file ${id}`,
        `did ${types.join(", ")}; its protocol announced ${caused.get(protocol_id) ?? "nothing"}`,
      ),
    );
}

/** What one event says of a file. */
interface Word {
  readonly outcome: string | null;
  readonly deliveredOn: string | null;
}

interface Recorded {
  readonly protocol_id: string;
  readonly body: string;
  readonly words: readonly Word[];
}

/** Each news of a file is recorded in the history of its protocol once; what tells nothing new is not. */
async function compareRecorded(databases: Databases): Promise<readonly Difference[]> {
  const told = [
    ...(await databases.rows<Recorded>(
      "opinions",
      sql`SELECT data ->> 'protocolId' AS protocol_id, 'HAS' AS body,
            array_agg(jsonb_build_object('status', data -> 'status', 'outcome', data -> 'outcome', 'reserves', data -> 'reserves', 'covers', data -> 'covers', 'deliveredOn', data -> 'deliveredOn') ORDER BY position) AS words
          FROM (SELECT position, envelope::jsonb #> '{data,opinion}' AS data FROM outbox) announced WHERE data IS NOT NULL GROUP BY 1`,
    )),
    ...(await databases.rows<Recorded>(
      "funding",
      sql`SELECT data ->> 'protocolId' AS protocol_id, 'FUNDING_COLLEGE' AS body,
            array_agg(jsonb_build_object('status', data -> 'status', 'outcome', data -> 'outcome', 'reserves', '[]'::jsonb, 'covers', data -> 'covers', 'deliveredOn', given_on) ORDER BY position) AS words
          FROM (SELECT position, envelope::jsonb #> '{data,funding}' AS data, envelope::jsonb #> '{data,givenOn}' AS given_on FROM outbox) announced WHERE data IS NOT NULL GROUP BY 1`,
    )),
  ];
  const recorded = await databases.rows<Recorded>(
    "protocols",
    sql`SELECT subject AS protocol_id, opinion ->> 'body' AS body, array_agg(opinion - 'body' - 'fileId' ORDER BY number) AS words
        FROM (SELECT subject, number, payload::jsonb -> 'opinion' AS opinion FROM history WHERE type = 'OpinionRecorded') known GROUP BY 1, 2`,
  );
  const known = new Map(recorded.map(({ protocol_id, body, words }) => [`${body} on ${protocol_id}`, words.map(textOf)]));
  const news = new Map(
    told.map(({ protocol_id, body, words }) => [`${body} on ${protocol_id}`, withoutEchoes(withDays(words).map(textOf))]),
  );
  return [...new Set([...known.keys(), ...news.keys()])]
    .filter((about) => known.get(about)?.join("\n") !== news.get(about)?.join("\n"))
    .map((about) =>
      difference(
        "FOREIGN",
        `protocols, ${about}`,
        `recorded ${known.get(about)?.length ?? 0} news of ${news.get(about)?.length ?? 0}`,
      ),
    );
}

/** The day of an opinion is told once and holds as long as the opinion does. */
function withDays(words: readonly Word[]): readonly Word[] {
  let day: string | null = null;
  return words.map((word) => {
    day = word.outcome === null ? null : (word.deliveredOn ?? day);
    return { ...word, deliveredOn: day };
  });
}

/** A revision says itself which reserves it answers: `protocols` has that before the body's word on it, which is then no news. */
const textOf = (word: object) => canonicalJson(word).replaceAll('"ANSWERED"', '"OPEN"');

/** What says the same as the word before it is no news. */
function withoutEchoes(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}
