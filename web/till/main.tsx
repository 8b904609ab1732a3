/** The till's first page: what is on this device, and what is not safe yet (*Keadaan*). */

import "./till.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import type { Journal } from "./journal.ts";
import { type Lacks, askedToStay, openJournal } from "./surroundings.ts";
import { becomeWriter } from "./writer.ts";

interface Picture {
  readonly origin: string;
  readonly waiting: number;
  readonly sales: number;
  readonly healed: number;
}

const picture = signal<Picture | null>(null);
const lacks = signal<Lacks | null>(null);
const elsewhere = signal(false);

function look(journal: Journal): void {
  picture.value = {
    origin: journal.origin,
    waiting: journal.waiting(),
    sales: journal.waiting("till.sale_completed"),
    healed: journal.healed,
  };
}

async function start(takeOver: boolean): Promise<void> {
  const paired = pairing();
  if (!paired) return;
  const writer = await becomeWriter("lancar-till", takeOver);
  elsewhere.value = !writer;
  if (!writer) return;
  const journal = await openJournal(paired.tenant, paired.device);
  journal.watch(() => look(journal));
  look(journal);
  await writer.lost;
  journal.close();
  picture.value = null;
  elsewhere.value = true;
}

/** Whose till this device is, as pairing left it; null before. */
function pairing(): { readonly tenant: string; readonly device: string } | null {
  const kept = localStorage.getItem("lancar-paired");
  return kept ? (JSON.parse(kept) as { tenant: string; device: string }) : null;
}

function Safety({ of }: { readonly of: Picture }) {
  if (!of.waiting) return <p class="state state-ok">Semua penjualan sudah aman</p>;
  return <p class="state state-warn">{of.sales} penjualan tersimpan di perangkat ini, belum di kotak toko</p>;
}

function Here() {
  if (elsewhere.value) {
    return (
      <section>
        <p class="state state-info">Kasir sedang dibuka di tab lain</p>
        <button type="button" onClick={() => void start(true)}>
          Pakai di sini
        </button>
      </section>
    );
  }
  const now = picture.value;
  if (!now) return <p class="state state-info">Perangkat ini belum dipasangkan dengan toko</p>;
  return (
    <section>
      <Safety of={now} />
      {now.healed > 0 && <p class="state state-ok">{now.healed} catatan dikembalikan dari salinan</p>}
      {lacks.value && !lacks.value.files && <p class="state state-warn">Peramban ini tidak menyimpan salinan kedua</p>}
      <p>Nama jurnal {now.origin}</p>
    </section>
  );
}

const place = document.getElementById("app");
if (place) render(<Here />, place);
void askedToStay().then((told) => (lacks.value = told));
void start(false);
