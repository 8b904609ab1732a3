/** The first page of /pasang. */

import "./setup.css";
import { render } from "preact";
import { dress } from "../kit/theme.ts";
import { Card, LookSettings, Shell } from "../kit/ui/index.ts";
import { tellDocument } from "../kit/words.ts";

function App() {
  return (
    <Shell title="Pasang" ways={[]}>
      <div class="page">
        <Card>
          <LookSettings />
        </Card>
      </div>
    </Shell>
  );
}

dress();
tellDocument();
const root = document.getElementById("app");
if (root) render(<App />, root);
