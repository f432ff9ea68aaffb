import { arsInstructor, arsSignatory, promoter } from "./cast.ts";
import type { Dossier, Stage } from "./chapters.ts";

/** Completeness and regional need: chapters 4 and 5; the referral, chapter 6, follows by itself. */
export async function instructTheNeed({ graph, tell }: Stage, { protocolId }: Dossier): Promise<void> {
  const { act, ask, refused } = graph;

  tell.chapter("20 février 2017", "Des pièces manquent");
  await graph.moveClock("2017-02-20");
  await act(arsInstructor, "requestPieces", "Protocol", protocolId, {
    labels: ["Programme de la formation des orthoptistes"],
    dueOn: "2017-03-20",
  });
  const { protocol } = await ask(promoter, "query ($id: ID!) { protocol(id: $id) { pieces { id label } } }", { id: protocolId });
  const file = await graph.sendFile(
    promoter,
    "formation.pdf",
    "Programme de la formation : 20 heures de théorie, 50 bilans supervisés.",
  );
  const [piece] = protocol.pieces;
  const neverSent = { sha256: "0".repeat(64), name: "absent.pdf", size: 10 };
  const missing = await refused(promoter, "supplyPieces", "Protocol", protocolId, {
    pieces: [{ pieceId: piece.id, files: [neverSent] }],
  });
  tell.refuses("Fournir un fichier qui n'a pas été envoyé", missing.issues?.[0]?.message ?? missing.message);
  await act(promoter, "supplyPieces", "Protocol", protocolId, {
    pieces: [{ pieceId: piece.id, text: "Ci-joint.", files: [file] }],
  });
  await act(arsInstructor, "declareComplete", "Protocol", protocolId);
  tell.says("L'ARS", "reçoit la pièce demandée et déclare le dossier complet.");

  await graph.moveClock("2017-03-15");
  tell.chapter("15 mars 2017", "Le besoin de santé régional");
  await act(arsInstructor, "instructNeed", "Protocol", protocolId, {
    statement: "Le délai d'un rendez-vous d'ophtalmologie dépasse huit mois dans trois départements de la région.",
  });
  await act(arsSignatory, "findNeedMet", "Protocol", protocolId);
  tell.says(
    "La signataire de l'ARS",
    "constate que le besoin est avéré : le dossier part à la HAS et au collège des financeurs.",
  );
}
