import { firstBrokenLink } from "@coop/service-kit";
import { purge } from "@coop/service-kit/history/purge.ts";
import { arsInstructor, delegant, delegate } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { adhesionsRetention } from "./service.ts";
import { type AdhesionsBench, startAdhesions } from "./testing/adhesions-bench.ts";
import { createTeams } from "./testing/teams.ts";

let bench: AdhesionsBench;
beforeAll(async () => {
  bench = await startAdhesions();
});
afterAll(() => bench?.stop());

const files = adhesionsRetention.rules.filter(({ code }) => code === "FILE_OF_WHO_LEFT");
const run = async (now: string, why?: string) => {
  const [purged] = await purge(bench.service.dataSource, files, { now: new Date(now), why });
  return { due: purged?.due, erased: purged?.erased };
};

const insurersAt = async (id: string, day: string, at: string) => {
  const members = "members { role insurances { insurer } trainings { title } }";
  const found = await bench.read(
    delegant,
    day,
    id,
    `${members} asOf(at: "${at}") { status } history(first: 100) { nodes { type contentErased toStatus } }`,
  );
  return found;
};

test("five years after a member left, their commitment, insurance and training go from state and history; the rest is told as before", async () => {
  const id = await createTeams(bench).practising();
  await bench.succeed(delegate, "2018-02-01", "leaveTeam", { id });
  expect(await run("2023-01-31T00:00:00Z")).toEqual({ due: 0, erased: 0 });
  expect(await run("2023-03-01T00:00:00Z")).toEqual({ due: 1, erased: 0 });
  const [{ state: before }] = await bench.manager.query("SELECT state FROM adhesion WHERE id = $1", [id]);
  const leaver = before.members.find(({ leftOn }: { leftOn: string | null }) => leftOn !== null);
  expect(leaver.insurances).not.toEqual([]);

  expect(await run("2023-03-01T00:00:00Z", "Échéance.")).toEqual({ due: 1, erased: 1 });
  expect(await run("2023-03-01T00:00:00Z")).toEqual({ due: 0, erased: 0 });
  const [{ state: after }] = await bench.manager.query("SELECT state FROM adhesion WHERE id = $1", [id]);
  const emptied = { ...leaver, commitment: null, insurances: [], trainings: [] };
  const members = before.members.map((member: { memberId: string }) => (member.memberId === leaver.memberId ? emptied : member));
  expect(after).toEqual({ ...before, members });

  const left = await bench.manager.query(
    "SELECT type FROM history WHERE subject = $1 AND payload LIKE $2 AND type IN ('MemberCommitted', 'InsuranceAttested', 'TrainingAttested')",
    [id, `%${leaver.memberId}%`],
  );
  expect(left).toEqual([]);
  expect(await firstBrokenLink(bench.manager, id)).toBeUndefined();
  const told = await insurersAt(id, "2023-03-02", "2023-03-02T00:00:00Z");
  expect(told.members).toMatchObject([{ role: "DELEGANT", insurances: [{ insurer: expect.any(String) }] }]);
  expect(told.asOf).toEqual({ status: before.status });
  expect(told.history.nodes.filter(({ contentErased }: { contentErased: boolean }) => contentErased)).not.toEqual([]);
});

test("what happens to the team afterwards is told from the state that was left, and a second purge keeps it whole", async () => {
  const [{ id }] = await bench.manager.query("SELECT id FROM adhesion");
  await bench.succeed(delegant, "2023-04-01", "leaveTeam", { id });
  const { asOf } = await insurersAt(id, "2023-04-02", "2023-04-02T00:00:00Z");
  expect(asOf).toEqual({ status: "WITHDRAWN" });
  expect(await run("2028-05-01T00:00:00Z", "Échéance.")).toEqual({ due: 1, erased: 1 });
  expect(await firstBrokenLink(bench.manager, id)).toBeUndefined();
  const { asOf: then } = await insurersAt(id, "2028-05-02", "2028-05-02T00:00:00Z");
  expect(then).toEqual({ status: "WITHDRAWN" });
  expect(
    (await bench.query(arsInstructor("24"), "2028-05-02", "{ adhesions { nodes { status } } }")).adhesions.nodes,
  ).toHaveLength(1);
});
