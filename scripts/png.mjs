/** Makes pictures of the screen small: PNG with a palette, a third of what browsers write. */
import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Writes a picture anew with at most so many colours; to the eye, text on plain ground stays as it was.
 *
 * @param png - as browsers take it: eight bits a channel, RGB or RGBA, not interlaced; it is taken to be opaque
 */
export function shrinkPng(png, colours = 128) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const { palette, indexOf } = choosePalette(counts, colours);
  const depth = palette.length > 16 ? 8 : 4;
  const stride = 1 + Math.ceil((width * depth) / 8);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = indexOf.get(pixels[y * width + x]);
      const at = y * stride + 1 + Math.floor((x * depth) / 8);
      rows[at] |= depth === 4 && x % 2 === 0 ? index << 4 : index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3, 0, 0, 0], 8); // a palette, the one compression, the one filtering, not interlaced
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a picture, row by row, each as one number. */
function decode(png) {
  let header;
  const data = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
    at += 12 + length;
  }
  const [width, height, depth, kind, , , interlaced] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    ...header.subarray(8),
  ];
  const bytes = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || !bytes || interlaced) throw new Error('This kind of PNG is not read.');
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * bytes;
  const pixels = new Uint32Array(width * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const row = raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    for (let i = 0; i < stride; i++) row[i] += predict(filter, row[i - bytes] ?? 0, above[i], above[i - bytes] ?? 0);
    for (let x = 0; x < width; x++) pixels[y * width + x] = row.readUIntBE(x * bytes, 3);
    above = row;
  }
  return { width, height, pixels };
}

function predict(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byUp, byCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Parts the colours into as many boxes, always the one whose widest channel weighs most, and takes one colour for each. */
function choosePalette(counts, size) {
  const weigh = (box) => {
    const spans = [0, 1, 2].map((i) => {
      const values = box.map(([colour]) => channels(colour)[i]);
      return Math.max(...values) - Math.min(...values);
    });
    const widest = spans.indexOf(Math.max(...spans));
    return { box, widest, weight: spans[widest] * Math.sqrt(box.reduce((sum, [, count]) => sum + count, 0)) };
  };
  const boxes = [weigh([...counts])];
  while (boxes.length < Math.min(size, counts.size)) {
    boxes.sort((a, b) => a.weight - b.weight);
    const { box, widest } = boxes.pop();
    box.sort(([a], [b]) => channels(a)[widest] - channels(b)[widest]);
    const [low, high] = [channels(box[0][0])[widest], channels(box.at(-1)[0])[widest]];
    const middle = box.findIndex(([colour]) => channels(colour)[widest] > (low + high) / 2);
    boxes.push(weigh(box.slice(0, middle)), weigh(box.slice(middle)));
  }
  const indexOf = new Map();
  const palette = boxes.map(({ box }, index) => {
    for (const [colour] of box) indexOf.set(colour, index);
    // Its most frequent colour rather than the mean: plain ground stays exactly as it was.
    return box.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  });
  return { palette, indexOf };
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
