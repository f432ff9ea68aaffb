import { developmentAccounts } from "@coop/access/development-accounts.ts";
import { type Actor, type ActorKind, actorKinds, pseudonym, publicActor } from "@coop/kernel";

/** Everybody who asks: the accounts that the dossiers are made by, then one actor of each kind that has none. */
const accounts = [
  "promoter",
  "promoter-2",
  "delegant",
  "delegate",
  "delegate-2",
  "professional-other",
  "ars-instructor-24",
  "ars-signatory-24",
  "ars-administrator-24",
  "partner-ars-24",
  "ars-instructor-11",
  "ars-administrator-11",
  "ars-signatory-11",
  "partner-ars-11",
  "ars-instructor-75",
  "has-instructor",
  "has-college-secretary",
  "college-member",
  "college-secretary",
  "ministry",
  "ministry-administrator",
  "cnam",
  "cnci",
  "structure-head",
  "structure-referent",
  "cpts-referent",
  "ars-delegate-24",
  "ars-substitute-24",
  "urps-24",
  "urps-11",
  "ordre",
  "cme",
  "csirmt",
] as const;

export type Cast = ReadonlyMap<string, Actor>;

export function castOf(pseudonymSecret: string): Cast {
  const known = new Map(developmentAccounts(pseudonymSecret).map(({ name, actor }) => [name, actor]));
  const named = accounts.map((name): [string, Actor] => {
    const actor = known.get(name);
    if (!actor) throw new Error(`There is no development account ${name}.`);
    return [name, actor];
  });
  const present = new Set<ActorKind>([...named.map(([, { kind }]) => kind), "PUBLIC", "SYSTEM"]);
  const others = actorKinds.filter((kind) => !present.has(kind)).map((kind) => strangerOf(kind, pseudonymSecret));
  const withoutScope = {
    ...(known.get("partner-ars-24") as Actor),
    subject: pseudonym("partner-without-scope", pseudonymSecret),
    scopes: [],
  };
  const moved = { ...(known.get("ars-instructor-24") as Actor), organisation: "ars-11", region: "11" };
  const elsewhere = { ...(known.get("structure-head") as Actor), organisation: "finess-990000028" };
  const administrator: Actor = {
    ...(known.get("has-instructor") as Actor),
    subject: pseudonym("has-administrator", pseudonymSecret),
    roles: ["ADMINISTRATOR"],
  };
  return new Map<string, Actor>([
    ...named,
    ...others,
    ["partner-without-scope", withoutScope],
    ["agent-who-moved", moved],
    ["structure-head-elsewhere", elsewhere],
    ["has-administrator", administrator],
    ["public", publicActor],
  ]);
}

/** A kind that nobody logs in as yet, or that was added after this was written: what it may see is said by the rules too. */
function strangerOf(kind: ActorKind, secret: string): [string, Actor] {
  const name = kind.toLowerCase().replaceAll("_", "-");
  return [name, { ...publicActor, kind, subject: pseudonym(name, secret), organisation: name, roles: ["MEMBER"] }];
}
