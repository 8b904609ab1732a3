/** Small things that several steps are made of. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button, Notice } from "../kit/ui/index.ts";
import { why } from "./state.ts";

/** Does one thing at a time and says what came in its way. */
export function useDoing(): { readonly busy: boolean; readonly problem: string; readonly doing: (work: () => Promise<void>) => void } {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const doing = (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem("");
    work()
      .catch((no: unknown) => setProblem(why(no)))
      .finally(() => setBusy(false));
  };
  return { busy, problem, doing };
}

/** What came in the way, and nothing while all is well. */
export function Problem({ text }: { readonly text: string }) {
  return text ? <Notice mood="warn" title={text} live /> : null;
}

/** A form with one button; Enter presses it. */
export function Form(of: {
  readonly children: ComponentChildren;
  readonly button: string;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly problem: string;
  readonly onSubmit: () => void;
  readonly aside?: ComponentChildren;
}) {
  return (
    <form
      class="steps-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (of.ready) of.onSubmit();
      }}
    >
      {of.children}
      <Problem text={of.problem} />
      <div class="steps-buttons">
        <Button kind="primary" submit busy={of.busy} disabled={!of.ready}>
          {of.button}
        </Button>
        {of.aside}
      </div>
    </form>
  );
}
