/** A good's picture, or its letters on one of eight quiet grounds, always the same for the same good. */

import { useState } from "preact/hooks";
import { groundOf, lettersOf } from "./letters.ts";

export function Tile(of: { readonly name: string; readonly photo?: string | undefined; readonly size?: number }) {
  const [missing, setMissing] = useState("");
  const size = of.size ?? 48;
  if (of.photo && missing !== of.photo) {
    return (
      <img
        class="tile"
        src={`/api/photo/${of.photo}`}
        alt=""
        width={size}
        height={size}
        loading="lazy"
        decoding="async"
        onError={() => setMissing(of.photo ?? "")}
      />
    );
  }
  return (
    <span
      class={`tile tile-${groundOf(of.name)}`}
      style={{ width: `${size}px`, height: `${size}px`, fontSize: `${Math.round(size * 0.36)}px` }}
      aria-hidden="true"
    >
      {lettersOf(of.name)}
    </span>
  );
}
