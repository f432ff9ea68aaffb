import { arsInstructor, arsSignatory } from "./cast.ts";
import type { Dossier, Stage } from "./chapters.ts";

export interface Authorised extends Dossier {
  readonly authorisationId: string;
}

/** The order: prepared by one agent, signed by another, published, in force. Chapter 9. */
export async function signTheOrder({ graph, tell }: Stage, dossier: Dossier): Promise<Authorised> {
  const { act, ask, refused } = graph;
  const { protocolId } = dossier;

  await graph.moveClock("2017-05-15");
  tell.chapter("15 mai 2017", "L'arrêté");
  const unprepared = await refused(
    arsSignatory,
    "signOrder",
    "Protocol",
    protocolId,
    signature({ sha256: "0".repeat(64), name: "arrete.pdf", size: 1 }),
  );
  tell.refuses("Signer un arrêté que personne n'a préparé", unprepared.message);
  await act(arsInstructor, "prepareOrder", "Protocol", protocolId, {
    articles: "Article 1er. – Le protocole de coopération est autorisé en région Centre-Val de Loire.",
  });
  const file = await graph.sendFile(arsSignatory, "arrete-signe.pdf", "Arrêté n° 2017-DOS-0042, signé.");
  await act(arsSignatory, "signOrder", "Protocol", protocolId, signature(file));
  tell.says("La signataire", "signe l'arrêté n° 2017-DOS-0042, qui porte exactement l'empreinte de la version 2.");

  await graph.moveClock("2017-05-22");
  await act(arsInstructor, "publishOrder", "Protocol", protocolId, {
    gazette: "RAA Centre-Val de Loire",
    reference: "R24-2017-05-19-003",
    publishedOn: "2017-05-19",
    inForceOn: "2017-05-20",
  });
  const { protocol } = await ask(
    null,
    "query ($id: ID!) { protocol(id: $id) { statusLabel authorisations { id inForceOn hash regions { label } } } }",
    { id: protocolId },
  );
  const [authorisation] = protocol.authorisations;
  tell.says(
    "L'autorisation",
    `vaut en ${authorisation.regions[0].label} depuis le ${authorisation.inForceOn} (${protocol.statusLabel}).`,
  );
  return { protocolId, authorisationId: authorisation.id };
}

function signature(file: { readonly sha256: string; readonly name: string; readonly size: number }): object {
  return {
    number: "2017-DOS-0042",
    signedOn: "2017-05-15",
    delegation: "Décision n° 2017-DG-0001 portant délégation de signature",
    file,
  };
}
