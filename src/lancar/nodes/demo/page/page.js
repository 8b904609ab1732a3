// The demo's page: what runs, who works there, and the three switches. It asks the node every second and a half how things
// stand, so that two people who look at it from two devices see the same.
"use strict";

const WORDS = {
  id: {
    skip: "Langsung ke isi",
    try: "Coba sekarang",
    cut: "Putuskan yang mana saja, tetap bisa jualan",
    cut_lead: "Tekan sambil berjualan. Layar kasir menyebut apa yang putus, penjualan tetap tersimpan, dan semua menyusul sendiri begitu tersambung lagi. Halaman ini tetap jalan.",
    people: "Orang-orangnya",
    people_lead: "PIN hanya tertulis di sini karena ini demo.",
    person: "Nama", role: "Peran",
    runs: "Yang sedang berjalan",
    stop: "Berhenti: tekan Ctrl-C di terminal. Datanya tetap ada dan dipakai lagi lain kali.",
    docs: "Semua perintah dan pertanyaan", health: "Keadaan kotak toko",
    lead: (d) => `${d.address} · ${count(d.goods)} barang · riwayat ${d.history_days} hari`,
    kasir: "Buka kasir", kasir_more: (d) => `Perangkat ini jadi ${d.next_till}. Masuk dengan PIN seorang kasir.`,
    kasir_far: (d) => `Buka kasir cabang ${d.far_branch}`, kasir_far_more: "Tersambung langsung ke pusat, tanpa kotak toko.",
    kantor: "Buka kantor", kantor_more: (d) => `Untuk ${d.owner}: angka hari ini, barang, laporan.`,
    pasang: "Buka pemasangan", pasang_more: "Langkah demi langkah, untuk yang memasang.",
    none: "Aplikasinya belum dibangun. Jalankan: make web",
    opening: "Menyiapkan tautan …", away: "Kotak toko belum menjawab. Coba lagi sebentar.",
    tablet: "Tablet kasir", tablet_more: "layar di meja", box: "Kotak toko", box_more: "komputer kecil di toko",
    hub: "Pusat", hub_more: "di awan",
    lan: ["Putuskan LAN", "Sambungkan LAN"], internet: ["Putuskan internet", "Sambungkan internet"], hub_switch: ["Matikan pusat", "Nyalakan pusat"],
    on: "tersambung", off: "putus", up: "menyala", down: "mati",
    standing: (d) => {
      const sold = `Hari ini ${count(d.sales_today)} penjualan, ${rupiah(d.sold_today)}.`;
      if (!d.waiting) return `${sold} Semuanya sudah di pusat.`;
      return `${sold} ${count(d.waiting)} catatan menunggu untuk dikirim ke pusat; aman di kotak toko.`;
    },
    shop_node: "Kotak toko", hub_node: "Pusat", folder: "Folder data", phone: "Untuk HP", branches: "Cabang",
    roles: { pemilik: "Pemilik", kepala_toko: "Kepala toko", kasir: "Kasir", gudang: "Gudang" },
  },
  en: {
    skip: "Skip to content",
    try: "Try it now",
    cut: "Cut what you like, it goes on selling",
    cut_lead: "Press while you sell. The till says what is gone, sales stay safe, and everything follows by itself once it is back. This page goes on working.",
    people: "Who works here",
    people_lead: "PINs stand here only because this is a demo.",
    person: "Name", role: "Role",
    runs: "What is running",
    stop: "To stop: press Ctrl-C in the terminal. The data stays and is used again next time.",
    docs: "Every command and question", health: "Is the shop node well?",
    lead: (d) => `${d.address} · ${count(d.goods)} goods · ${d.history_days} days of history`,
    kasir: "Open the till", kasir_more: (d) => `This device becomes ${d.next_till}. Enter with a cashier's PIN.`,
    kasir_far: (d) => `Open a till at ${d.far_branch}`, kasir_far_more: "It hangs on the hub itself, without a shop node.",
    kantor: "Open the office", kantor_more: (d) => `For ${d.owner}: today's figures, goods, reports.`,
    pasang: "Setting up", pasang_more: "The steps for whoever installs it.",
    none: "The apps are not built yet. Run: make web",
    opening: "Preparing the link …", away: "The shop node does not answer. Try again in a moment.",
    tablet: "Till", tablet_more: "the tablet on the counter", box: "Shop node", box_more: "a small computer in the shop",
    hub: "Hub", hub_more: "in the cloud",
    lan: ["Cut the LAN", "Join the LAN"], internet: ["Cut the internet", "Join the internet"], hub_switch: ["Stop the hub", "Start the hub"],
    on: "connected", off: "cut", up: "running", down: "stopped",
    standing: (d) => {
      const sold = `Today ${count(d.sales_today)} sales, ${rupiah(d.sold_today)}.`;
      if (!d.waiting) return `${sold} All of it is in the hub.`;
      return `${sold} ${count(d.waiting)} entries wait to be sent to the hub; they are safe in the shop node.`;
    },
    shop_node: "Shop node", hub_node: "Hub", folder: "Data folder", phone: "For a phone", branches: "Branches",
    roles: { pemilik: "Owner", kepala_toko: "Head of shop", kasir: "Cashier", gudang: "Store" },
  },
};

const EVERY_MS = 1500;
const at = (id) => document.getElementById(id);
const count = (number) => new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB").format(number);
const rupiah = (amount) => `Rp\u00a0${count(amount)}`;

let language = remembered() || ((navigator.language || "id").startsWith("en") ? "en" : "id");
let told = null;
let drawn = "";

function remembered() {
  try { return localStorage.getItem("lancar.language"); } catch { return null; }
}

function say(key, ...given) {
  const word = WORDS[language][key];
  return typeof word === "function" ? word(...given) : word;
}

function make(tag, settings, ...children) {
  const one = Object.assign(document.createElement(tag), settings);
  one.append(...children);
  return one;
}

async function ask(method, path, body) {
  const heard = await fetch(path, {
    // as which till this browser is known is asked for, not as whose desk
    method, cache: "no-store", headers: { "Lancar-Browser": "1", "Lancar-Face": "till", "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!heard.ok) throw new Error(String(heard.status));
  return heard.json();
}

function door(kind, title, more, goal, first) {
  return make("button", { type: "button", className: first ? "door first" : "door", onclick: () => enter(kind, goal) },
    make("strong", { textContent: title }), make("span", { textContent: more }));
}

async function enter(kind) {
  at("doors-note").textContent = say("opening");
  try {
    const { goal } = await ask("POST", "/demo/link", { to: kind });
    at("doors-note").textContent = "";
    location.href = goal;
  } catch {
    at("doors-note").textContent = say("away");
  }
}

function doors() {
  const apps = told.apps;
  const shown = [];
  if (apps.includes("kasir")) shown.push(door("kasir", say("kasir"), say("kasir_more", told), "", true));
  if (apps.includes("kantor")) shown.push(door("kantor", say("kantor"), say("kantor_more", told)));
  if (apps.includes("kasir") && told.far_branch) shown.push(door("kasir_far", say("kasir_far", told), say("kasir_far_more")));
  if (apps.includes("pasang")) shown.push(door("pasang", say("pasang"), say("pasang_more")));
  at("doors").replaceChildren(...(shown.length ? shown : [make("p", { textContent: say("none") })]));
}

function toggle(name, words, on, onWord, offWord) {
  const pressed = say(words)[on ? 0 : 1];
  const button = make("button", { type: "button", className: "switch", onclick: () => flip(name, !on) },
    make("b", { textContent: pressed }),
    make("span", { className: "state", textContent: on ? `● ${say(onWord)}` : `■ ${say(offWord)}` }));
  button.id = `switch-${name}`;
  return button;
}

function box(name, more, ...inside) {
  return make("div", { className: "box" }, make("span", {}, make("strong", { textContent: say(name) }),
    make("small", { textContent: say(more) })), ...inside);
}

function board() {
  const { lan, internet, hub } = told.switches;
  const focused = document.activeElement && document.activeElement.id;
  const wire = (name, on) => make("div", { className: on ? "wire" : "wire off" }, toggle(name, name, on, "on", "off"));
  const centre = box("hub", "hub_more", toggle("hub", "hub_switch", hub, "up", "down"));
  if (!hub) centre.classList.add("off");
  at("board").replaceChildren(box("tablet", "tablet_more"), wire("lan", lan), box("box", "box_more"), wire("internet", internet), centre);
  if (focused && focused.startsWith("switch-")) at(focused).focus();
}

async function flip(name, on) {
  try {
    tell(await ask("POST", "/demo/switch", { switch: name, on }));
  } catch {
    at("standing").textContent = say("away");
  }
}

function crew() {
  const rows = told.people.map((one) => {
    const role = make("span", { textContent: say("roles")[one.role] || one.role });
    const place = one.branch ? [make("small", { textContent: one.branch })] : [];
    return make("tr", {}, make("td", { textContent: one.name }), make("td", {}, role, ...place),
      make("td", { className: "pin", textContent: one.pin }));
  });
  at("crew").replaceChildren(...rows);
}

function places() {
  const lines = [["shop_node", told.shop_url], ["hub_node", told.hub_url], ["folder", told.folder]];
  if (told.phone_url) lines.push(["phone", told.phone_url]);
  if (told.branches.length > 1) lines.push(["branches", told.branches.join(" · ")]);
  at("places").replaceChildren(...lines.flatMap(([name, text]) => [
    make("dt", { textContent: say(name) }), make("dd", { textContent: text })]));
}

function draw() {
  document.documentElement.lang = language;
  for (const one of document.querySelectorAll("[data-say]")) one.textContent = say(one.dataset.say);
  for (const one of document.querySelectorAll("[data-language]")) {
    one.setAttribute("aria-pressed", String(one.dataset.language === language));
  }
  if (!told) return;
  document.title = `${told.name} · Lancar demo`;
  at("name").textContent = told.name;
  at("lead").textContent = say("lead", told);
  const now = JSON.stringify([language, told.apps, told.switches, told.people, told.next_till]);
  if (now !== drawn) {
    drawn = now;
    doors();
    board();
    crew();
    places();
  }
  at("standing").textContent = say("standing", told);
}

function tell(state) {
  told = state;
  draw();
}

for (const one of document.querySelectorAll("[data-language]")) {
  one.onclick = () => {
    language = one.dataset.language;
    try { localStorage.setItem("lancar.language", language); } catch { /* then only until the page is closed */ }
    draw();
  };
}

async function look() {
  try {
    tell(await ask("GET", "/demo/state"));
  } catch {
    at("standing").textContent = say("away");
  }
  setTimeout(look, EVERY_MS);
}

draw();
look();
