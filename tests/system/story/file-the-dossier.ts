import { exampleAnnexes, exampleFiles } from "@coop/protocols/domain/grid/example/annexes.ts";
import { exampleSections, exampleTitle } from "@coop/protocols/domain/grid/example/example-sections.ts";
import { arsInstructor, idNatPs, otherRegionInstructor, promoter, region, secondPromoter } from "./cast.ts";
import type { Dossier, Stage } from "./chapters.ts";
import type { Graph } from "./graph.ts";

/** From the first draft to the filed dossier: chapters 1 to 3 of the procedure. */
export async function fileTheDossier({ graph, tell }: Stage): Promise<Dossier> {
  const { create, act, refused, ask } = graph;

  await graph.moveClock("2017-01-09");
  tell.chapter("9 janvier 2017", "Un brouillon");
  const protocolId = await create(promoter, "createProtocol", "Protocol", {
    title: exampleTitle,
    regime: "HPST",
    regionCode: region,
    fundingRequested: true,
  });
  tell.says("Dr Martin", "crée le brouillon d'un protocole, et demande un financement dérogatoire.");
  await act(promoter, "invitePromoter", "Protocol", protocolId, { idNatPs: idNatPs.secondPromoter, handsOver: false });
  await act(secondPromoter, "acceptInvitation", "Protocol", protocolId);
  tell.says("M. Bernard", "accepte l'invitation à devenir promoteur.");

  const [first, second, ...others] = exampleSections;
  await Promise.all([
    graph.writeSection(promoter, protocolId, 0, first as object),
    graph.writeSection(secondPromoter, protocolId, 0, second as object),
  ]);
  tell.says("Les deux promoteurs", "écrivent deux sections en même temps, sans conflit.");
  for (const [index, section] of others.entries()) {
    const written = section.annexes ? await withFiles(graph) : section;
    await graph.writeSection(index % 2 === 0 ? promoter : secondPromoter, protocolId, 0, written);
  }
  const hidden = await ask(arsInstructor, "query ($id: ID!) { protocol(id: $id) { title } }", { id: protocolId });
  if (hidden.protocol !== null) throw new Error("The ARS sees a draft.");
  tell.says("L'ARS", "ne voit rien : un brouillon n'appartient qu'à ses promoteurs.");

  await graph.moveClock("2017-01-23");
  tell.chapter("23 janvier 2017", "La lettre d'intention");
  const early = await refused(promoter, "submitProtocol", "Protocol", protocolId);
  tell.refuses("Déposer sans lettre d'intention", early.message);
  await act(promoter, "submitIntent", "Protocol", protocolId, {
    object: "Confier aux orthoptistes le bilan visuel des patients de 6 à 50 ans.",
    nature: "Transfert d'actes de soins de l'ophtalmologiste vers l'orthoptiste.",
  });
  const elsewhere = await ask(otherRegionInstructor, "query ($id: ID!) { protocol(id: $id) { title } }", { id: protocolId });
  if (elsewhere.protocol !== null) throw new Error("Another region sees a letter of intent.");
  await act(arsInstructor, "acceptIntent", "Protocol", protocolId, { contact: "Pôle Coopérations, ARS Centre-Val de Loire" });
  tell.says("L'ARS Centre-Val de Loire", "donne une suite favorable.");

  await graph.moveClock("2017-02-13");
  tell.chapter("13 février 2017", "Le dépôt");
  await act(promoter, "submitProtocol", "Protocol", protocolId);
  const { protocol } = await ask(promoter, "query ($id: ID!) { protocol(id: $id) { reference versions { number hash } } }", {
    id: protocolId,
  });
  tell.says(
    "Le dossier",
    `est déposé sous la référence ${protocol.reference}, version 1, empreinte ${protocol.versions[0].hash.slice(0, 12)}…`,
  );
  return { protocolId };
}

/** The annexes, each named by the file that was sent for it. */
async function withFiles(graph: Graph) {
  const sent = await Promise.all(exampleFiles.map(({ name, text }) => graph.sendFile(promoter, name, text)));
  const files = exampleAnnexes.files.map((annex, index) => ({
    ...annex,
    sha256: sent[index]?.sha256,
    sizeBytes: sent[index]?.size,
  }));
  return { annexes: { files } };
}
