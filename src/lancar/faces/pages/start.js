// Founds a shop by the first link. The code stays in the fragment, which no browser sends; the token is made here and only
// its digest leaves. SHA-256 is written out because browsers keep theirs from plain http in a shop's network. FIPS 180-4.
"use strict";

const K = [];
const START = [];
for (let n = 2; K.length < 64; n += 1) {
  let prime = true;
  for (let d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false;
  if (!prime) continue;
  if (START.length < 8) START.push((Math.sqrt(n) * 2 ** 32) >>> 0);
  K.push((Math.cbrt(n) * 2 ** 32) >>> 0);
}

function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  const state = START.slice();
  const words = new Uint32Array(64);
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 64; i += 1) {
      if (i < 16) { words[i] = view.getUint32(at + i * 4); continue; }
      const a = words[i - 15], b = words[i - 2];
      words[i] = words[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + words[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i += 1) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((x, i) => { state[i] = (state[i] + x) >>> 0; });
  }
  return state.map((x) => x.toString(16).padStart(8, "0")).join("");
}

function slug(name) {
  const plain = name.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "").slice(0, 30);
  return plain.length > 1 ? plain : "toko-" + secret(4);
}

function secret(bytes) {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((x) => x.toString(16).padStart(2, "0")).join("");
}

const value = (id) => document.getElementById(id).value;
const code = new URLSearchParams(location.hash.slice(1)).get("code") || "";
history.replaceState(null, "", location.pathname);

function say(id, text) {
  for (const one of ["wrong", "done"]) document.getElementById(one).hidden = one !== id;
  document.getElementById(id).textContent = text;
}

if (!code) say("wrong", "Buka tautan lengkap dari terminal. · Open the whole link from the terminal.");

document.getElementById("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (value("pin") !== value("again")) return say("wrong", "Kedua PIN tidak sama. · The PINs differ.");
  const tenant = slug(value("name"));
  const token = tenant + "~" + secret(32);
  const body = {
    code, tenant, name: value("name"), branch_name: value("branch"), owner_name: value("owner"), zone: value("zone"),
    pin: value("pin"), token_hash: sha256("lancar/token\n" + token),
  };
  try {
    const heard = await fetch("/api/found", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    const said = await heard.json();
    if (!heard.ok) return say("wrong", [said.title, said.field && "(" + said.field + ")", said.do].filter(Boolean).join(" "));
    localStorage.setItem("lancar.token", token);
    event.target.hidden = true;
    return say("done", "Toko berdiri: " + said.tenant + ". Perangkat ini sudah tersambung. · The shop is founded; this device is paired.");
  } catch (why) {
    return say("wrong", "Node tidak menjawab. Coba lagi. · The node does not answer. (" + why.message + ")");
  }
});
