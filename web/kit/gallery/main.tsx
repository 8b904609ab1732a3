/** Every part of the kit on one page, in the moods it can be in: to look at, and for axe. It is built by tests alone. */

import "../ui/kit.css";
import { useSignal } from "@preact/signals";
import { render } from "preact";
import { count, rupiah, rupiahShort } from "../format.ts";
import { dress } from "../theme.ts";
import * as ui from "../ui/index.ts";
import { tellDocument } from "../words.ts";

const DAYS = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"];
const SOLD = [412_000, 388_500, 455_000, 401_000, 620_500, 910_000, 745_000];
const GOODS = [
  { sku: "1", name: "Kopi susu gula aren", price: 18_000, sold: 42, left: "18" },
  { sku: "2", name: "Es teh", price: 5_000, sold: 77, left: "—" },
  { sku: "3", name: "Beras pulen", price: 14_500, sold: 12, left: "36,5 kg" },
];
const WAYS: readonly ui.Way[] = [
  { path: "/", text: "Hari ini", icon: "home" },
  { path: "/barang", text: "Barang", icon: "box", waiting: 3 },
  { path: "/laporan", text: "Laporan", icon: "chart" },
  { path: "/pelanggan", text: "Pelanggan", icon: "users" },
  { path: "/atur", text: "Pengaturan", icon: "gear" },
];

function Buttons() {
  const busy = useSignal(false);
  return (
    <ui.Card title="Buttons">
      <div class="row">
        <ui.Button kind="primary" icon="cash" shortcut="F8">
          Bayar
        </ui.Button>
        <ui.Button icon="hold">Simpan</ui.Button>
        <ui.Button kind="quiet" icon="edit">
          Ubah
        </ui.Button>
        <ui.Button kind="danger" icon="trash">
          Hapus
        </ui.Button>
        <ui.Button disabled>Belum bisa</ui.Button>
        <ui.Button busy={busy.value} onClick={() => (busy.value = true)}>
          Cetak
        </ui.Button>
        <ui.IconButton icon="printer" label="Cetak lagi" />
        <ui.LinkButton href="#/" icon="link">
          Buka
        </ui.LinkButton>
      </div>
    </ui.Card>
  );
}

function Fields() {
  const name = useSignal("Warung Bu Tini");
  const sought = useSignal("kop");
  const way = useSignal("cash");
  const on = useSignal(true);
  return (
    <ui.Card title="Fields">
      <ui.Search label="Cari barang" value={sought.value} onInput={(value) => (sought.value = value)} />
      <ui.Field label="Nama toko" value={name.value} onInput={(value) => (name.value = value)} hint="Tampil di struk" />
      <ui.Field label="Harga" value="" onInput={() => undefined} before="Rp" inputmode="numeric" problem="Isi harganya dulu" />
      <ui.Field label="Catatan" value="" onInput={() => undefined} lines={2} placeholder="Tanpa gula" />
      <ui.Select
        label="Cabang"
        value="a"
        choices={[
          { value: "a", text: "Dago" },
          { value: "b", text: "Braga" },
        ]}
        onChange={() => undefined}
      />
      <ui.Segmented
        label="Cara bayar"
        value={way.value}
        choices={[
          { value: "cash", text: "Tunai", icon: "cash" },
          { value: "qris", text: "QRIS", icon: "qr" },
          { value: "card", text: "Kartu", icon: "card" },
        ]}
        onChange={(value) => (way.value = value)}
      />
      <ui.Switch label="Habis" hint="Tidak tampil di semua kasir" on={on.value} onChange={(value) => (on.value = value)} />
    </ui.Card>
  );
}

function Keys() {
  const cash = useSignal(0);
  return (
    <ui.Card title="Keys">
      <output class="stat-value num">{rupiah(cash.value)}</output>
      <ui.NoteButtons
        amounts={[37_500, 40_000, 50_000, 100_000]}
        exact={37_500}
        chosen={cash.value}
        onPick={(amount) => (cash.value = amount)}
      />
      <ui.Keypad label="Uang diterima" value={cash.value} onChange={(value) => (cash.value = value)} />
    </ui.Card>
  );
}

function Showing() {
  return (
    <>
      <ui.Card title="Hari ini" aside={<ui.State mood="ok">Internet lancar</ui.State>}>
        <div class="row spread">
          <ui.Stat large label="Penjualan" value={rupiah(1_245_500)} trend={{ permille: 120, text: "12% dari Sabtu lalu", good: "up" }} />
          <ui.Stat label="Struk" value={count(87)} />
          <ui.Stat label="Rata-rata" value={rupiahShort(14_300)} trend={{ permille: -20, text: "2%", good: "up" }} />
        </div>
        <ui.Bars
          title="Penjualan seminggu (Rp)"
          text={rupiahShort}
          bars={DAYS.map((label, at) => ({ label, value: SOLD[at]!, before: SOLD[(at + 2) % 7]!, now: at === 5 }))}
        />
        <ui.Strip
          title="Jalur utama, 60 menit"
          beats={Array.from({ length: 60 }, (_, at) => ({
            label: `${at}`,
            mood: at === 20 || at === 21 ? "bad" : at === 22 ? "warn" : at < 4 ? "none" : "ok",
          }))}
        />
      </ui.Card>
      <ui.Notice mood="warn" title="Internet putus · tetap bisa jualan" action={<ui.Button>Lihat</ui.Button>}>
        12 penjualan tersimpan di tablet ini
      </ui.Notice>
      <ui.Notice mood="bad" title="Struk belum tercetak">
        Penjualan sudah aman.
      </ui.Notice>
      <ui.Card title="Perlu dilihat" flush>
        <ui.List>
          <ui.Item icon="box" title="Kopi susu" more="tinggal 3" end={rupiah(18_000)} href="#/barang/1" />
          <ui.Item icon="user" title="Siti" more="kasir" end={<ui.Tag mood="ok">masuk</ui.Tag>} />
          <ui.Item icon="receipt" title="K1-000412" more="14.05" end={rupiah(37_500)} onClick={() => undefined} />
        </ui.List>
      </ui.Card>
      <ui.Card title="Barang" flush>
        <ui.Table
          caption="Barang"
          csv="barang"
          rows={GOODS}
          rowKey={(good) => good.sku}
          onRow={() => undefined}
          sort={{ by: "sold", down: true }}
          columns={[
            { key: "name", head: "Nama", cell: (good) => good.name, value: (good) => good.name, main: true },
            { key: "left", head: "Sisa", cell: (good) => good.left, number: true },
            { key: "price", head: "Harga", cell: (good) => count(good.price), value: (good) => good.price, number: true },
            { key: "sold", head: "Terjual", cell: (good) => count(good.sold), value: (good) => good.sold, number: true, total: count(131) },
          ]}
        />
      </ui.Card>
      <ui.Card>
        <ui.Empty icon="cart" title="Belum ada penjualan" action={<ui.Button kind="primary">Buka kasir</ui.Button>}>
          Penjualan pertama hari ini akan muncul di sini.
        </ui.Empty>
      </ui.Card>
      <ui.Card title="Kerja panjang">
        <ui.Progress label="Mengambil barang" done={1_250} all={2_000} />
      </ui.Card>
      <ui.Card title="QRIS">
        <ui.Qr text="00020101021126570011ID.CO.BANKCONTOH.WWW0118936009990000012345" label="QRIS Rp 37.500" />
      </ui.Card>
    </>
  );
}

function Gallery() {
  const sheet = useSignal("");
  const tab = useSignal("all");
  return (
    <ui.Shell title="Galeri" ways={WAYS} aside={<ui.State mood="ok">Aman</ui.State>}>
      <div class="page">
        <ui.Tabs
          label="Bagian"
          value={tab.value}
          onChange={(value) => (tab.value = value)}
          tabs={[
            { value: "all", text: "Semua" },
            { value: "low", text: "Menipis", waiting: 4 },
          ]}
        />
        <div class="row">
          <ui.Button onClick={() => (sheet.value = "sheet")}>Lembar</ui.Button>
          <ui.Button onClick={() => (sheet.value = "pin")}>PIN</ui.Button>
          <ui.Button onClick={() => ui.toast("Disimpan", { action: { text: "Batal", onClick: () => undefined } })}>Pesan</ui.Button>
        </div>
        <Buttons />
        <Fields />
        <Keys />
        <Showing />
        <ui.Card title="Tampilan">
          <ui.LookSettings />
        </ui.Card>
      </div>
      {sheet.value && (
        <ui.Sheet
          title={sheet.value === "pin" ? "Siti" : "Tutup giliran?"}
          onClose={() => (sheet.value = "")}
          foot={sheet.value === "sheet" && <ui.Button kind="primary">Tutup giliran</ui.Button>}
        >
          {sheet.value === "pin" ? (
            <ui.PinPad label="PIN Siti" onDone={() => undefined} told="PIN belum cocok, coba lagi" />
          ) : (
            <p>Selisih {rupiah(-5_000)}. Hitungan boleh diulang.</p>
          )}
        </ui.Sheet>
      )}
    </ui.Shell>
  );
}

dress();
tellDocument();
const root = document.getElementById("app");
if (root) render(<Gallery />, root);
