/** A QR code that a phone across the counter reads: dark on white by day and by night, with the quiet margin the norm wants. */

import { encode } from "uqr";

export interface QrProps {
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
  /** In pixels; a payment is at least 240. */
  readonly size?: number;
}

export function Qr({ text, label, size = 240 }: QrProps) {
  const { data } = encode(text, { ecc: "M", border: 4 });
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${data.length} ${data.length}`}
      shape-rendering="crispEdges"
    >
      <path d={`M0 0h${data.length}v${data.length}H0z`} fill="#fff" />
      <path d={runs(data)} fill="#000" />
    </svg>
  );
}

/** Dark modules as one path, a run of a row at a time. */
function runs(rows: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      parts.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
  });
  return parts.join("");
}
