/** All that is fetched behind the first picture, as one file: paying, and what stands beside selling. */

import "../rules/answers_more.ts";
import { h } from "preact";
import { inSheets } from "../../kit/ui/sheet.tsx";
import { SaidLine } from "./frame.tsx";

inSheets.head = () => h(SaidLine, {});

export { CameraSheet } from "./camera_sheet.tsx";
export { Customers } from "./customers.tsx";
export { Display } from "./display.tsx";
export { Elsewhere, NotYours, Pair } from "./doors.tsx";
export { Finished } from "./done.tsx";
export { Health } from "./health.tsx";
export { Kept } from "./kept.tsx";
export { listen } from "./keys.ts";
export { LineSheet, BillSheet } from "./line.tsx";
export { Options } from "./options.tsx";
export { PaperSheet, MailSheet } from "./paper.tsx";
export { Pay } from "./pay.tsx";
export { Quick, BeginSheet } from "./quick.tsx";
export { Receipts } from "./receipts.tsx";
export { Shift } from "./shift.tsx";
export { OtherWay } from "./ways.tsx";
