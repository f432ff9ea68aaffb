import { actorKinds, publicActor } from "@coop/kernel";
import { isGranted } from "@coop/service-kit";
import { expect, test } from "@jest/globals";
import { rightsOf } from "./rights.ts";

/**
 * What an administrator does with dossiers as one of those whom they lead or were named to help: who directs a structure brings it in
 * and helps to write a grid that is shared with it, as any agent of an ARS does to whom a promoter has opened one by name.
 */
const helps = ["protocols describeProtocol", "protocols writeSection"];
const directs = ["adhesions recordStructure", "adhesions amendStructure"];

/** Each act that an agent of the kind may do who has no other role. `access` is where people, roles and systems are kept. */
function actsOfAdministrator(kind: (typeof actorKinds)[number]): readonly string[] {
  const administrator = { ...publicActor, kind, roles: ["ADMINISTRATOR"] } as const;
  return Object.entries(rightsOf)
    .filter(([service]) => service !== "access")
    .flatMap(([service, { mutations }]) =>
      Object.entries(mutations)
        .filter(([, grant]) => isGranted(grant, administrator))
        .map(([operation]) => `${service} ${operation}`),
    );
}

test.each(actorKinds.filter((kind) => kind !== "PROFESSIONAL"))(
  "who only keeps people and roles instructs and signs nothing, as %s",
  (kind) => {
    const allowed = { ARS_AGENT: helps, STRUCTURE_HEAD: [...helps, ...directs] }[kind as string] ?? [];
    expect(actsOfAdministrator(kind)).toEqual(allowed);
  },
);
