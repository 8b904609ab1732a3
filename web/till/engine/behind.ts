/** What the engine needs behind the first picture and not for it: the rules, the search, the way to the node. One file, asked for at the start. */

export { decide } from "../rules/all.ts";
export { PinPad } from "../pin.ts";
export { RowsCopy, restoreRows } from "../rows/copy.ts";
export { learnSale } from "../rules/learned.ts";
export { Loop } from "../upstream/loop.ts";
export { askForDrawers } from "./drawers.ts";
export { moveTo } from "./moving.ts";
export { Search } from "./search.ts";
export { keepUpdated } from "./update.ts";
