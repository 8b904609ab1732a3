// Draws Lancar's sign: one stroke that falls like an L and flows on as a wave. As SVG for all, as PNG for phones that want one.

import { deflateSync } from "node:zlib";

const CURVE = [
  [[26, 20], [26, 38], [26, 46], [26, 58]],
  [[26, 58], [26, 84], [46, 84], [51, 68]],
  [[51, 68], [56, 53], [70, 50], [76, 62]],
]; // prettier-ignore
const STROKE = 11;

/** The sign on its ground; `bleed` fills the whole square, for phones that cut their own shape out. */
export function iconSvg(colour, bleed = false) {
  const path = CURVE.map(([from, one, two, to], place) => `${place ? "" : `M${from}`}C${one} ${two} ${to}`).join("");
  const ground = bleed ? `<path fill="${colour}" d="M0 0h100v100H0z"/>` : `<rect fill="${colour}" width="100" height="100" rx="22"/>`;
  const line = `<path d="${path}" fill="none" stroke="#fff" stroke-width="${STROKE}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${ground}${line}</svg>\n`;
}

/** The same as a PNG of `size` pixels without transparency. */
export function iconPng(colour, size) {
  const points = CURVE.flatMap((curve) => Array.from({ length: 25 }, (_, step) => bezier(curve, step / 24)));
  const [ground, line] = [rgb(colour), [255, 255, 255]];
  const rows = Buffer.alloc(size * (1 + 3 * size));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const apart = distance(points, ((x + 0.5) * 100) / size, ((y + 0.5) * 100) / size);
      const much = Math.min(1, Math.max(0, 0.5 + ((STROKE / 2 - apart) * size) / 100));
      for (let c = 0; c < 3; c += 1) rows[y * (1 + 3 * size) + 1 + 3 * x + c] = Math.round(ground[c] + much * (line[c] - ground[c]));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [["IHDR", head], ["IDAT", deflateSync(rows, { level: 9 })], ["IEND", Buffer.alloc(0)]]; // prettier-ignore
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts.map(([kind, data]) => chunk(kind, data))]);
}

function bezier([a, b, c, d], t) {
  const u = 1 - t;
  const at = (axis) => u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
  return [at(0), at(1)];
}

function distance(points, x, y) {
  let least = Infinity;
  for (let n = 1; n < points.length; n += 1) {
    const [[ax, ay], [bx, by]] = [points[n - 1], points[n]];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - along * dx, y - ay - along * dy));
  }
  return least;
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function rgb(colour) {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
