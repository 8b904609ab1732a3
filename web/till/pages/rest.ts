/** All that is fetched after the till can sell, as one file. */

import "../rules/answers_more.ts";

export { CameraSheet } from "./camera_sheet.tsx";
export { Customers } from "./customers.tsx";
export { Display } from "./display.tsx";
export { Health } from "./health.tsx";
export { Kept } from "./kept.tsx";
export { LineSheet, BillSheet } from "./line.tsx";
export { Options } from "./options.tsx";
export { PaperSheet, MailSheet } from "./paper.tsx";
export { Quick, BeginSheet } from "./quick.tsx";
export { Receipts } from "./receipts.tsx";
export { Shift } from "./shift.tsx";
export { OtherWay } from "./ways.tsx";
