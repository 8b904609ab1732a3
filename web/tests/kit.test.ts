import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { ago, lasting } from "../kit/format.ts";
import { Away, type Done, api, newKey, reachable, shut } from "../kit/http.ts";
import { Refused } from "../kit/refusal.ts";
import { href, placeOf } from "../kit/router.ts";
import { learnSentences, sentenceOf } from "../kit/sentences.ts";
import { ticksTo } from "../kit/ui/bars.tsx";
import { afterKey } from "../kit/ui/keypad.tsx";
import { csvText } from "../kit/ui/table.tsx";
import { filled, speak, t } from "../kit/words.ts";

const real = globalThis.fetch;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

afterEach(async () => {
  globalThis.fetch = real;
  await speak("id");
});

/** Answers every call with this, and tells what was asked. */
function answering(status: number, body: string): Request[] {
  const asked: Request[] = [];
  globalThis.fetch = async (path, how) => {
    asked.push(new Request(`http://toko${path as string}`, how));
    return new Response(body || null, { status });
  };
  return asked;
}

test("http: a wish carries its key, its language and the mark of our own pages", async () => {
  const asked = answering(200, '{"refs":["k.1"],"repeated":false,"facts":[]}');
  await speak("en");
  const done: Done = await api.do("till.open_shift", { branch: "b", till: "K1", float_cash: 0 }, "kunci");
  assert.deepEqual(done.refs, ["k.1"]);
  assert.equal(asked[0]!.method, "POST");
  assert.equal(new URL(asked[0]!.url).pathname, "/api/do/till.open_shift");
  const told = ["idempotency-key", "accept-language", "lancar-browser", "content-type"].map((name) => asked[0]!.headers.get(name));
  assert.deepEqual(told, ["kunci", "en", "1", "application/json"]);
});

test("http: a refusal comes with its facts and the node's sentence", async () => {
  answering(422, '{"code":"till.cash_short","title":"Kurang Rp 3.000.","do":"Minta lagi.","facts":{"missing":3000}}');
  const no = await api.see("identity.branches", {}).catch((why: unknown) => why);
  assert.ok(no instanceof Refused);
  assert.deepEqual([no.code, no.facts, no.sentence], ["till.cash_short", { missing: 3000 }, { title: "Kurang Rp 3.000.", do: "Minta lagi." }]);
  assert.equal(shut.value, null);
  assert.equal(reachable.value, true);
});

test("http: who is not known any more finds the door shut, and open again after the next yes", async () => {
  answering(401, '{"code":"auth.session_over","title":"Sesi habis.","do":"Masukkan PIN lagi."}');
  await assert.rejects(api.get("/api/me"), Refused);
  assert.equal(shut.value?.code, "auth.session_over");
  answering(204, "");
  assert.equal(await api.delete("/api/session"), null);
  assert.equal(shut.value, null);
});

for (const [name, status, body] of [
  ["a gateway that answers for the node", 502, "<html>Bad Gateway</html>"],
  ["a hotel's page where the node should be", 200, "<html>Welcome to our Wi-Fi</html>"],
] as const) {
  test(`http: ${name} says nothing about a wish`, async () => {
    answering(status, body);
    await assert.rejects(api.get("/health"), Away);
    assert.equal(reachable.value, false);
  });
}

test("http: a line that is cut is away, not a refusal", async () => {
  globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  await assert.rejects(api.get("/health"), Away);
  assert.equal(reachable.value, false);
});

test("http: no two wishes have one key", () => {
  const keys = new Set(Array.from({ length: 1_000 }, newKey));
  assert.equal(keys.size, 1_000);
  assert.match([...keys][0]!, /^[0-9a-f]{30}$/);
});

test("router: an address is its path and what it says", () => {
  assert.deepEqual(placeOf("#/barang/k3m9.7?urut=harga&cari=kopi%20susu"), {
    path: ["barang", "k3m9.7"],
    query: { urut: "harga", cari: "kopi susu" },
  });
  assert.deepEqual(placeOf(""), { path: [], query: {} });
  assert.deepEqual(placeOf("#/a%2Fb/100%"), { path: ["a/b", "100%"], query: {} });
  assert.equal(href("/barang", { cari: "kopi & susu", hal: 2, urut: "", mati: null }), "#/barang?cari=kopi%20%26%20susu&hal=2");
});

test("words: both languages, with facts, numbers grouped as each does", async () => {
  await speak("id");
  assert.equal(t("kit.of", { done: 1_250, all: 2_000 }), "1.250 dari 2.000");
  await speak("en");
  assert.equal(t("kit.of", { done: 1_250, all: 2_000 }), "1,250 of 2,000");
  assert.equal(filled("{there} {missing}", { there: "a" }), "a {missing}");
});

test("words: a till's own refusal has its sentence in the reader's language", async () => {
  await speak("id");
  await learnSentences();
  const told = sentenceOf(new Refused("till.no_shift"));
  assert.ok(told.title.endsWith(".") && told.do.endsWith("."));
  await speak("en");
  await learnSentences();
  assert.notEqual(sentenceOf(new Refused("till.no_shift")).title, told.title);
  const said = { title: "Dari kotak.", do: "Coba lagi." };
  assert.equal(sentenceOf(new Refused("till.no_shift", {}, said)), said);
});

test("format: how long, and how long ago", async () => {
  await speak("id");
  const hour = 3_600_000;
  assert.deepEqual([400, 40_000, 5 * 60_000, 2 * hour + 5 * 60_000, 76 * hour, 2 * hour].map(lasting), [
    "0 detik", "40 detik", "5 menit", "2 jam 5 menit", "3 hari 4 jam", "2 jam",
  ]); // prettier-ignore
  const now = Date.UTC(2026, 10, 21, 7, 30); // 14.30 in Bandung
  assert.equal(ago(now - 20_000, now), "baru saja");
  assert.equal(ago(now - 5 * 60_000, now), "5 menit lalu");
  assert.equal(ago(now - 2 * hour, now), "12.30");
  assert.equal(plain(ago(now - 20 * hour, now)), "20 Nov, 18.30");
});

test("keys: an amount is typed as on a machine, and never longer than an amount can be", () => {
  const typed = (keys: string[]) => keys.reduce(afterKey, 0);
  assert.equal(typed(["3", "7", "000"]), 37_000);
  assert.equal(typed(["0", "000", "5"]), 5);
  assert.equal(typed(["3", "7", "Backspace", "Backspace", "Backspace"]), 0);
  assert.equal(typed(["9", "000", "000", "000", "000", "x"]), 9_000_000_000);
  assert.equal(typed(["5", "Escape"]), 0);
});

test("tables: CSV is what a spreadsheet reads, and holds nothing that it would run", () => {
  const columns = [
    { key: "name", head: "Nama", cell: () => "", value: (row: { name: string; sold: number }) => row.name },
    { key: "sold", head: "Terjual, bulan ini", cell: () => "", value: (row: { name: string; sold: number }) => row.sold },
    { key: "photo", head: "Foto", cell: () => "" },
  ];
  const rows = [{ name: '=HYPERLINK("x")', sold: 2 }, { name: "Kopi; susu, 2\nbaris", sold: -1 }];
  assert.equal(csvText(columns, rows), '\ufeffNama,"Terjual, bulan ini"\r\n"\'=HYPERLINK(""x"")",2\r\n"Kopi; susu, 2\nbaris",-1\r\n');
});

test("charts: ticks are round, begin at zero and reach over the highest bar", () => {
  for (const most of [1, 3, 7, 12, 99, 100, 101, 910_000, 1_000_001, 87_654_321]) {
    const ticks = ticksTo(most);
    assert.equal(ticks[0], 0);
    assert.ok(ticks.at(-1)! >= most && ticks.length >= 2 && ticks.length <= 6, `${most}: ${ticks.join(" ")}`);
    assert.ok(ticks.every(Number.isInteger));
  }
});
