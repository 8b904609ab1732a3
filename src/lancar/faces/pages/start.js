// Founds a shop by the first link. The code stays in the fragment, which no browser sends; the device's token comes in a
// cookie that no script can read.
"use strict";

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
  for (const one of ["told", "done"]) document.getElementById(one).hidden = one !== id;
  document.getElementById(id).textContent = text;
}

if (!code) say("told", "Buka tautan selengkapnya dari layar kotak. · Open the whole link from the box's screen.");

document.getElementById("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (value("pin") !== value("again")) return say("told", "Kedua PIN belum sama. · The PINs differ.");
  const tenant = slug(value("name"));
  const body = {
    code, tenant, name: value("name"), branch_name: value("branch"), owner_name: value("owner"), zone: value("zone"),
    pin: value("pin"),
  };
  try {
    const headers = { "Content-Type": "application/json", "Lancar-Browser": "1" };
    const heard = await fetch("/api/found", { method: "POST", headers, body: JSON.stringify(body) });
    const said = await heard.json();
    if (!heard.ok) return say("told", [said.title, said.field && "(" + said.field + ")", said.do].filter(Boolean).join(" "));
    event.target.hidden = true;
    say("done", "Tokonya sudah jadi: " + said.tenant + ". Perangkat ini sudah tersambung. · The shop is made; this device is paired.");
    return location.assign("/kantor");
  } catch (why) {
    return say("told", "Kotak toko belum menjawab. Coba lagi. · The shop's box does not answer. (" + why.message + ")");
  }
});
