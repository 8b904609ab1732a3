/** /kantor: the shop from the owner's phone. */

import "./office.css";
import { render } from "preact";
import { dress } from "../kit/theme.ts";
import { tellDocument } from "../kit/words.ts";
import { App } from "./app.tsx";
import { begin } from "./session.ts";

dress();
tellDocument();
const root = document.getElementById("app");
if (root) render(<App />, root);
void begin();
// the page itself comes from this device when no node answers; browsers allow that on https and on this machine only
void navigator.serviceWorker?.register("/kantor-worker.js", { scope: "/kantor" }).catch(() => undefined);
