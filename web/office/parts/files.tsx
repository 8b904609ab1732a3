/** A report to take away: for a spreadsheet, for the printer, for the bookkeeper's program. */

import { useState } from "preact/hooks";
import { reachable } from "../../kit/http.ts";
import { Button, save, toast } from "../../kit/ui/index.ts";
import { language, t } from "../../kit/words.ts";
import { branch } from "../session.ts";
import { stretch } from "./period.tsx";

const KINDS = ["xlsx", "pdf", "csv"] as const;

export function Files({ report }: { readonly report: string }) {
  const [busy, setBusy] = useState("");
  const take = async (kind: string) => {
    const { from, to } = stretch();
    setBusy(kind);
    try {
      const query = new URLSearchParams({ from_day: from, to_day: to, branch: branch.value });
      const response = await fetch(`/api/report/${report}.${kind}?${query}`, {
        headers: { "Lancar-Browser": "1", "Accept-Language": language.value },
      });
      if (!response.ok) {
        const no = (await response.json()) as { readonly title?: string; readonly do?: string };
        toast([no.title, no.do].filter(Boolean).join(" "), { mood: "warn" });
        return;
      }
      const named = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "");
      save(named?.[1] ?? `${report}.${kind}`, await response.blob());
    } catch {
      toast(t("kantor.files.away"), { mood: "info" });
    } finally {
      setBusy("");
    }
  };
  return (
    <div class="row files" role="group" aria-label={t("kantor.files")}>
      {KINDS.map((kind) => (
        <Button
          key={kind}
          kind="plain"
          icon="download"
          busy={busy === kind}
          disabled={!reachable.value || busy !== ""}
          onClick={() => take(kind)}
        >
          {kind === "xlsx" ? "Excel" : kind.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}
