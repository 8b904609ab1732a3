/** A device that was let in anew has another name: what its journal has not told yet goes under that name. */

import { read, write } from "../../kit/shape.ts";
import { Hello, Welcome } from "../../kit/shapes/kernel.ts";
import type { Journal } from "../journal.ts";
import { sayAgain } from "../journal/again.ts";
import type { Line } from "../upstream/line.ts";

/**
 * Learns how far the node has the old incarnations, and says what it does not have again under a new one: the old ones are
 * bound to the device's old name, under which nothing more is taken in. Throws Away; then the next round does it.
 */
export async function moveTo(journal: Journal, line: Line): Promise<void> {
  const hello = { tenant: journal.tenant, wall_ms: journal.clock.wall(), heads: journal.headsToPush() };
  const welcome = read(Welcome, JSON.parse(await line.carry({ path: "/sync/hello", body: write(Hello, hello as Hello) })));
  const peer = { name: welcome.node, role: welcome.role };
  const old = journal.origin;
  for (const origin of Object.keys(hello.heads)) {
    const [seq, hash] = welcome.heads[origin] ?? [0, ""];
    await journal.heedHead(peer, origin, seq, hash);
  }
  for (const origin of Object.keys(hello.heads)) {
    const head = journal.head(origin)!;
    if (head.seq > head.acked) await journal.sayAgain(origin, head.acked + 1, sayAgain);
  }
  if (journal.origin === old) await journal.renew();
}
