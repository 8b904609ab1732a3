/** The line in one row of the first page: whether the internet is all right is one tap away. */

import { Card, Item, List, State } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { may } from "../session.ts";
import { isCut, isHeard, usePlace } from "./read.ts";

export function LineNote() {
  const at = usePlace();
  const seen = useSee(may("see_lines") && at ? "lines.now" : null, { branch: at, now_ms: 0 });
  const now = seen.answer;
  if (!now?.guard) return null;
  const heard = isHeard(now);
  const lost = !heard || (!now.path && !isCut(now));
  const mood = lost ? "info" : !now.path ? "bad" : now.spare || now.guard_trouble.includes("no_spare") ? "warn" : "ok";
  const text = !heard
    ? t("kantor.lines.unheard")
    : !now.path
      ? t(isCut(now) ? "kantor.lines.cut" : "kantor.lines.path.unknown")
      : t(now.spare ? "kantor.lines.on_spare" : "kantor.lines.on_main", { line: now.path_name });
  return (
    <Card flush>
      <List>
        <Item icon="wifi" title={<State mood={mood}>{text}</State>} href="#/internet" />
      </List>
    </Card>
  );
}
