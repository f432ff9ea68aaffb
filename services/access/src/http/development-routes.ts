import type { Result } from "@coop/kernel";
import { z } from "zod";
import type { DevelopmentAccount } from "../development-accounts.ts";
import type { IssuedToken, TokenRefusal } from "../oidc/development-token.ts";
import { badInput, fault } from "./answer.ts";
import type { Routes } from "./request-listener.ts";

const tokenInput = z.strictObject({ account: z.string().min(1).max(64) });

/** What an explorer page needs to act as somebody. Only there when development accounts are on. */
export function developmentRoutes(
  accounts: readonly DevelopmentAccount[],
  issue: (name: string) => Promise<Result<IssuedToken, TokenRefusal>>,
): Routes {
  const list = accounts.map(({ name, label, actor: { kind, region, roles } }) => ({ name, label, kind, region, roles }));

  return {
    "/development/accounts": { GET: async () => ({ status: 200, body: list }) },
    "/development/token": {
      POST: async (input) => {
        const parsed = tokenInput.safeParse(input);
        if (!parsed.success) return badInput('Donnez le nom du compte : { "account": "promoter" }.');
        const { account } = parsed.data;
        const issued = await issue(account);
        if (issued.ok) return { status: 200, body: issued.value };
        const { code } = issued.refusal;
        if (code === "ACCOUNT_MAY_NOT_ACT") {
          return fault(403, code, `Le compte de développement « ${account} » n'a plus de droits dans l'annuaire.`);
        }
        return fault(404, code, `Le compte de développement « ${account} » n'existe pas ; voir /development/accounts.`);
      },
    },
  };
}
