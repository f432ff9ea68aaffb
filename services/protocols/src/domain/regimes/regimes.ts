import { experimental2004, localExperimental } from "./experimental.ts";
import { hpst } from "./hpst.ts";
import { local } from "./local.ts";
import { national, nationalSpecification2024 } from "./national.ts";
import type { Regime, RegimeId } from "./regime.ts";

/** Every regime by its id. */
export const regimes: { readonly [Id in RegimeId]: Regime } = {
  EXPERIMENTAL_2004: experimental2004,
  HPST: hpst,
  NATIONAL: national,
  LOCAL_EXPERIMENTAL: localExperimental,
  LOCAL: local,
  NATIONAL_SPECIFICATION_2024: nationalSpecification2024,
};
