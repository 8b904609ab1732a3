import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, write } from "../kit/shape.ts";
import { ShiftState } from "../kit/shapes/till.ts";
import { type Engine, openEngine } from "../till/engine.ts";
import { REGISTER, atWork, mind, move, moves, shop, started, waiting } from "./engine_shop.ts";
import { Clock, Tablet, until, within } from "./engine_world.ts";
import { vectors } from "./vectors.ts";

test("a till is let in by its code, shows who works there, and takes their PIN", async () => {
  const clock = new Clock();
  const node = shop(clock);
  node.paired = false;
  const engine = await started(new Tablet(clock, node));
  assert.equal(engine.state.value.stage, "unpaired");
  node.reachable = false;
  await assert.rejects(engine.pair("KODE"), { code: "node.away" });
  node.reachable = true;
  await assert.rejects(engine.pair("LAIN"), { code: "identity.wrong_code" });
  await engine.pair("KODE");
  await until(clock, () => engine.state.value.whole && engine.state.value.hub === "ok");
  const { stage, name, till, branch, shop: reach } = engine.state.value;
  assert.deepEqual({ stage, name, till, branch, reach }, { stage: "ready", name: "Tablet depan", till: "K1", branch: "b1", reach: "ok" });
  assert.deepEqual(engine.people().map((one) => [one.id, one.name, one.rights]), [["p1", "Budi", { sell: 1 }]]);
  await assert.rejects(engine.enter("p1", "0000"), { code: "auth.wrong_pin" });
  await engine.enter("p1", "4826");
  assert.equal(engine.state.value.person, "p1");
  await engine.close();
});

test("a code that was for the owner's desk makes no till: the person is led to the office", async () => {
  const clock = new Clock();
  const node = shop(clock);
  [node.paired, node.codeIsFor] = [false, "office"];
  const tablet = new Tablet(clock, node);
  const engine = await started(tablet);
  await engine.pair("KODE");
  assert.deepEqual([engine.state.value.stage, tablet.went], ["unpaired", ["/kantor"]]);
  await engine.close();
});

test("what is done with no network is on the till at once, and in the node once when it is back", async () => {
  const { clock, node, engine } = await atWork();
  node.stop();
  for (let n = 0; n < 5; n += 1) await move(engine, `n${n}`, `k${n}`);
  await move(engine, "n4", "k4");
  assert.equal(moves(engine), 5);
  await until(clock, () => engine.state.value.shop === "away");
  assert.equal(waiting(engine), 5);
  node.reachable = true;
  await until(clock, () => waiting(engine) === 0);
  assert.deepEqual(node.chains.all().map((one) => one.note), ["n0", "n1", "n2", "n3", "n4"]);
  await engine.close();
});

test("what is done at the till is in the node within two seconds", async () => {
  const { clock, node, engine } = await atWork();
  await clock.pass(5_000);
  await move(engine, "just now");
  await clock.pass(2_000);
  await within(() => waiting(engine) === 0);
  assert.deepEqual(node.chains.all().map((one) => one.note), ["just now"]);
  await engine.close();
});

test("what the node tells of stands on the till within five seconds: it is told, and asks at once", async () => {
  const { clock, node, engine } = await atWork();
  await clock.pass(5_000);
  const names = () => [...engine.tables.all("till_customers")].map((row) => row[1]);
  node.put("till_customers", 1, ["c1", "Bu Tini", "", ...REGISTER]);
  node.say("moved", { rx: node.rx, views: ["till_customers"] });
  await clock.pass(5_000);
  await within(() => names().join() === "Bu Tini");
  await engine.close();
});

test("nothing expires: after forty days without a node the PIN opens the till, it sells, and sends what it wrote on the first day", async () => {
  const { clock, node, engine } = await atWork();
  node.stop();
  await engine.enter("p1", "4826"); // the verifier of the PIN is made behind the first picture: now it is there
  await move(engine, "the first day");
  clock.nowMs += 40 * 86_400_000;
  await clock.pass(1_000);
  assert.equal(engine.state.value.person, "");
  await engine.enter("p1", "4826");
  await move(engine, "the last day");
  assert.equal(waiting(engine), 2);
  node.reachable = true;
  await until(clock, () => waiting(engine) === 0);
  assert.deepEqual(node.chains.all().map((one) => one.note), ["the first day", "the last day"]);
  await engine.close();
});

test("within three seconds the till knows that nobody answers, and whose fault it is where the node can tell", async () => {
  const { clock, node, engine } = await atWork();
  const beating = async (ms: number) => {
    for (let past = 0; past < ms; past += 1_000) {
      node.beat();
      await clock.pass(1_000);
    }
  };
  await beating(5_000);
  assert.equal(engine.state.value.shop, "ok");
  for (const [line, hub] of [["away", "unknown"], ["ok", "away"], ["ok", "ok"]] as const) {
    node.state = { ...node.state, line, hub };
    node.say("state", node.state);
    await beating(1_000);
    assert.deepEqual([engine.state.value.shop, engine.state.value.line, engine.state.value.hub], ["ok", line, hub]);
  }
  node.reachable = false; // a cable is pulled: no word, no goodbye
  await clock.pass(3_000);
  assert.deepEqual([engine.state.value.shop, engine.state.value.line, engine.state.value.hub], ["away", "unknown", "unknown"]);
  await engine.close();
});

test("a till that hangs on a hub says that the hub is away, or that the line is", async () => {
  const { clock, node, engine } = await atWork();
  node.state = { role: "hub", hub: "none", line: "unknown", version: "1" };
  node.say("state", node.state);
  await clock.pass(100);
  assert.deepEqual([engine.state.value.shop, engine.state.value.hub, engine.state.value.line], ["none", "ok", "ok"]);
  node.stop();
  await until(clock, () => engine.state.value.hub === "away");
  assert.equal(engine.state.value.line, "unknown");
  await engine.close();
});

test("a browser that was killed shows again what was done, and numbers go on", async () => {
  const { clock, node, tablet, engine } = await atWork();
  node.stop();
  for (let n = 0; n < 3; n += 1) await move(engine, `n${n}`);
  tablet.locks.free(); // nobody says goodbye
  const again = await openEngine(tablet.world(), mind);
  assert.deepEqual([again.state.value.stage, again.state.value.person, waiting(again), moves(again)], ["ready", "p1", 3, 3]);
  await move(again, "n3");
  node.reachable = true;
  await until(clock, () => waiting(again) === 0);
  assert.deepEqual(node.chains.all().map((one) => one.note), ["n0", "n1", "n2", "n3"]);
  await again.close();
});

test("a browser that lost the journal's whole database opens with nobody on the line: people, goods and what was not safe are there", async () => {
  const { clock, node, tablet, engine } = await atWork();
  node.stop();
  for (let n = 0; n < 3; n += 1) await move(engine, `n${n}`);
  await engine.close();
  tablet.lose("");
  const again = await openEngine(tablet.world(), mind);
  assert.deepEqual([again.state.value.stage, again.state.value.person, again.state.value.healed], ["ready", "p1", 3]);
  assert.deepEqual([again.people().map((one) => one.name), waiting(again), moves(again)], [["Budi"], 3, 3]);
  await move(again, "n3");
  node.reachable = true;
  await until(clock, () => waiting(again) === 0);
  assert.deepEqual(node.chains.all().map((one) => one.note).sort(), ["n0", "n1", "n2", "n3"]);
  await again.close();
});

test("what this till made of its entries outlives the entries: many are safe and taken out, all still count", async () => {
  const { clock, tablet, engine } = await atWork();
  for (let n = 0; n < 70; n += 1) await move(engine, `n${n}`);
  await until(clock, () => waiting(engine) === 0);
  await clock.pass(10_000); // what was made of them is written down, and the journal may forget them
  await move(engine, "the last");
  await until(clock, () => waiting(engine) === 0);
  await engine.close();
  const again = await started(tablet);
  assert.equal(moves(again), 71);
  await again.close();
});

test("rows that changed come by themselves, rows that went away go, and another node's picture replaces the whole", async () => {
  const { clock, node, engine } = await atWork();
  const names = () => [...engine.tables.all("till_customers")].map((row) => row[1]);
  node.put("till_customers", 1, ["c1", "Bu Tini", "", ...REGISTER]);
  node.put("till_customers", 1, ["c2", "Pak Udin", "", ...REGISTER]);
  node.say("moved", { rx: node.rx, views: ["till_customers"] });
  await until(clock, () => names().length === 2);
  node.drop("till_customers", ["c1"]);
  node.say("moved", { rx: node.rx, views: ["till_customers"] });
  await until(clock, () => names().join() === "Pak Udin");
  node.generation = 2; // its views were made anew
  node.put("till_customers", 1, ["c3", "Mbak Sri", "", ...REGISTER]);
  node.say("moved", { rx: node.rx, views: ["*"] });
  await until(clock, () => names().length === 2);
  assert.deepEqual(names(), ["Pak Udin", "Mbak Sri"]);
  await engine.close();
});

test("a pull that is cut in the middle shows nothing of itself, and goes on where it was, even after a new start", async () => {
  const { clock, node, tablet, engine } = await atWork();
  const many = (one: Engine) => [...one.tables.all("till_customers")].length;
  node.pageRows = 10;
  node.stop();
  for (let n = 0; n < 45; n += 1) node.put("till_customers", 1, [`c${n}`, `Pelanggan ${n}`, "", ...REGISTER]);
  let left = 2;
  node.lasts = () => left-- > 0;
  node.reachable = true;
  await until(clock, () => left < 0);
  assert.equal(many(engine), 0);
  node.stop();
  await engine.close();
  const asked = node.asked.length;
  node.lasts = () => true;
  node.reachable = true;
  const again = await started(tablet);
  await until(clock, () => many(again) === 45);
  assert.equal(node.asked.slice(asked).filter((one) => one === "POST /sync/rows").length, 3, "not from the beginning");
  await again.close();
});

test("thousands of changes leave few records behind, and the same picture", async () => {
  const { clock, node, tablet, engine } = await atWork();
  for (let n = 0; n < 60; n += 1) {
    node.put("stock_on_hand", 2, ["b1", `sku${n % 7}`, n, 0, 1]);
    node.say("moved", { rx: node.rx, views: ["stock_on_hand"] });
    await until(clock, () => engine.tables.row("stock_on_hand", "b1", `sku${n % 7}`)?.[2] === n);
  }
  const pages = await tablet.pages("warung");
  assert.ok(pages.length < 45, `${pages.length} pages`);
  const shown = [...engine.tables.all("stock_on_hand")].map((row) => row.slice(0, 3));
  await engine.close();
  node.stop();
  const again = await openEngine(tablet.world(), mind);
  assert.deepEqual([...again.tables.all("stock_on_hand")].map((row) => row.slice(0, 3)).sort(), shown.sort());
  await again.close();
});

test("a working day later whoever stood there enters a PIN again", async () => {
  const { clock, node, engine } = await atWork();
  node.stop();
  await clock.pass(13 * 3_600_000);
  assert.equal(engine.state.value.person, "p1");
  await clock.pass(2 * 3_600_000);
  assert.equal(engine.state.value.person, "");
  await engine.close();
});

test("a tablet that is woken asks at once, however long it had made up its mind to wait", async () => {
  const { clock, node, tablet, engine } = await atWork();
  node.stop();
  await clock.pass(120_000);
  node.reachable = true;
  node.asked.length = 0;
  tablet.wakeUp();
  await clock.pass(50);
  assert.deepEqual(node.asked.slice(0, 2).sort(), ["GET /api/changes", "POST /sync/hello"]);
  await until(clock, () => engine.state.value.shop === "ok");
  await engine.close();
});

test("never two rounds at once, however many sales and news come together", async () => {
  const { clock, node, engine } = await atWork();
  let open = 0;
  let most = 0;
  node.slow = async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
  };
  for (let n = 0; n < 10; n += 1) {
    void move(engine, `n${n}`);
    node.say("moved", { rx: node.rx, views: ["*"] });
    void engine.round();
  }
  await until(clock, () => waiting(engine) === 0 && node.chains.all().length === 10);
  assert.equal(most, 1);
  await engine.close();
});

test("with a second tab one writes, the other says so, and may take over", async () => {
  const { clock, node, tablet, engine } = await atWork();
  await move(engine, "just before");
  const second = await openEngine(tablet.world(), mind);
  assert.deepEqual([engine.state.value.stage, second.state.value.stage, second.state.value.secondTab], ["ready", "elsewhere", true]);
  await second.takeOver();
  await until(clock, () => engine.state.value.stage === "elsewhere");
  assert.deepEqual([second.state.value.stage, second.state.value.person], ["ready", "p1"]);
  await move(second, "from here");
  await until(clock, () => node.chains.all().length === 2);
  await clock.pass(10_000);
  await assert.rejects(move(engine, "from there"), { code: "auth.no_token" });
  await second.close();
  await engine.close();
  const third = await started(tablet);
  assert.equal(moves(third), 2, "each counts once, whichever tab folded it");
  await third.close();
});

test("a revoked till sells no more and knows nobody's PIN, but what it has not told yet still goes", async () => {
  const { clock, node, engine } = await atWork();
  node.stop();
  await move(engine, "before");
  node.revoked = true;
  node.reachable = true;
  await until(clock, () => engine.state.value.door === "revoked" && waiting(engine) === 0);
  assert.deepEqual(node.chains.all().map((one) => one.note), ["before"]);
  assert.equal(engine.state.value.person, "");
  assert.deepEqual(engine.people(), []);
  await assert.rejects(move(engine, "after"), { code: "auth.revoked" });
  node.stop();
  await assert.rejects(engine.enter("p1", "4826"), { code: "auth.pin_not_known_here" });
  await engine.close();
});

test("a node that forgot entries no till has any more is told again what is not safe, and the till counts it once", async () => {
  const { clock, node, tablet, engine } = await atWork();
  for (let n = 0; n < 60; n += 1) await move(engine, `n${n}`);
  await until(clock, () => waiting(engine) === 0);
  await clock.pass(10_000);
  await move(engine, "n60");
  await until(clock, () => waiting(engine) === 0);
  for (const chain of node.chains.chains.values()) chain.length = 5; // an old backup was put back
  node.rx += 1;
  await move(engine, "n61");
  const arrived = () => node.chains.all().some((one) => one.note === "n61");
  let saidTooSoon = false;
  const stop = engine.state.subscribe((now) => void (saidTooSoon ||= now.unsafe.entries === 0 && !arrived()));
  await until(clock, () => waiting(engine) === 0);
  stop();
  assert.deepEqual([arrived(), saidTooSoon], [true, false], "nothing is said to be safe while it is said anew");
  assert.equal(moves(engine), 62);
  await engine.close();
  const again = await started(tablet);
  assert.equal(moves(again), 62);
  await again.close();
});

test("a sale of another till is asked of the node, and known from then on", async () => {
  const { node, engine } = await atWork();
  const sale = vectors("facts/till/sale_completed.v1.json");
  node.answers.set("/api/see/till.sale", { sale, refunds: [], waiting: [], copies: 0, ts: 5, actor: "p1" });
  await engine.fetchSale(sale.receipt);
  assert.deepEqual(engine.tables.fact(sale.sale)?.actor, "p1");
  assert.equal(engine.tables.where("till_sales", 6, sale.receipt).length, 1);
  await engine.close();
});

test("the drawer of a shift that this device no longer remembers is the node's, and is counted on from there", async () => {
  const { clock, node, engine } = await atWork();
  const shift = fill(ShiftState, { shift: "lama.1", till: engine.state.value.till, branch: "bdg", node: "lama", opened_ms: 1 });
  const row = ["lama.1", "bdg", shift.till, "2026-11-21", 1, 1, "K1", "lama", 0, 0, write(ShiftState, shift), 1, 0, "lama", 1];
  node.put("till_shifts", 1, ["shift/lama.1", ...row]);
  const cash = { method: "cash", sales: 2, sold: 30_000, claimed: 0, refunded: 0, repaid: 0, moved: 100_000, expected: 130_000 };
  node.answers.set("/api/see/till.drawer", { shift, methods: [cash], expected_cash: 130_000, difference: 0, late_sales: 0, moves: [] });
  const known = () => engine.tables.sums("till_drawer", "lama.1", "cash");
  for (let n = 0; n < 3 && !known()[1]; n += 1) {
    await move(engine, `n${n}`);
    await until(clock, () => waiting(engine) === 0);
    await clock.pass(1_000);
  }
  assert.deepEqual(known(), [2, 30_000, 0, 0, 0, 100_000]);
  await engine.close();
});
