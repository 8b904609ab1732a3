/** The small parts that only the till has, beside those of the kit. */

import type { ComponentChildren } from "preact";

/** A name on the left, what it comes to on the right. */
export function Row({ name, children, strong }: { readonly name: ComponentChildren; readonly children: ComponentChildren; readonly strong?: boolean }) {
  return (
    <p class={strong ? "row strong" : "row"}>
      <span>{name}</span>
      <span class={typeof children === "string" ? "num" : ""}>{children}</span>
    </p>
  );
}

/** A figure that is being typed, as large as its keys deserve. */
export function Figure({ children, label }: { readonly children: ComponentChildren; readonly label?: string }) {
  return (
    <output class="figure num" aria-label={label}>
      {children}
    </output>
  );
}
