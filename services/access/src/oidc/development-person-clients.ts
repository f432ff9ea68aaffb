import type { PersonClient } from "./person-clients.ts";

/** Applications to log in with while developing: a page or a program of this machine, on any port, and a mobile application. */
export const developmentPersonClients: readonly PersonClient[] = [
  {
    id: "developpement",
    name: "Application en développement",
    kind: "native",
    redirectUris: ["http://127.0.0.1/retour", "http://localhost/retour"],
    postLogoutRedirectUris: ["http://127.0.0.1/deconnecte", "http://localhost/deconnecte"],
  },
  {
    id: "developpement-mobile",
    name: "Application mobile en développement",
    kind: "native",
    redirectUris: ["fr.coop.developpement:/retour"],
    postLogoutRedirectUris: ["fr.coop.developpement:/deconnecte"],
  },
];
