/** What the example's annexes are: who files the example sends them first. */
export const exampleFiles = [
  { name: "arbre-de-decision-1.pdf", text: "Arbre de décision no 1 : examens à réaliser (fictif)." },
  { name: "notice-patient.pdf", text: "Notice d'information du patient (fictive)." },
] as const;

/** Hashes and sizes are those of the files. */
export const exampleAnnexes = {
  files: [
    {
      kind: "DECISION_TREE",
      title: "Arbre de décision no 1 : examens à réaliser",
      fileName: "arbre-de-decision-1.pdf",
      sha256: "19b001c242ad510c3c83eed83c9057716a52ae6924e3c82e03a6f66081a4e3ae",
      sizeBytes: 56,
    },
    {
      kind: "PATIENT_LEAFLET",
      title: "Notice d'information du patient",
      fileName: "notice-patient.pdf",
      sha256: "09c15548c48de325cf4aae80324536ce7addfd3bee22861febedaf2407f801f1",
      sizeBytes: 42,
    },
  ],
} as const;
