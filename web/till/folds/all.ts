/** Every fact a till writes, with how it is folded. */

import { GOODS } from "./goods.ts";
import type { Fold } from "./into.ts";
import { PAPER } from "./paper.ts";
import { SALES } from "./sales.ts";
import { SHIFTS } from "./shifts.ts";

export const FOLDS: Readonly<Record<string, Fold>> = Object.fromEntries([...SALES, ...SHIFTS, ...PAPER, ...GOODS]);
