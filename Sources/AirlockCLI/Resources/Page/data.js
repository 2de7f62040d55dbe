// Reads what the page was given. All text of it is put into the page as text, never as markup.

const data = JSON.parse(document.getElementById("data").textContent);

const actors = [
  { key: "nobody", label: "nobody" },
  { key: "guest", label: "guest" },
  { key: "host", label: "host" },
  { key: "allocator", label: "allocator" },
  { key: "segment", label: "data segment" },
];

function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Reads LEB128 and bytes. */
class Reader {
  constructor(bytes) { this.bytes = bytes; this.position = 0; }
  get isAtEnd() { return this.position >= this.bytes.length; }
  byte() { return this.bytes[this.position++] ?? 0; }
  number() {
    let value = 0, scale = 1, byte;
    do { byte = this.byte(); value += (byte & 127) * scale; scale *= 128; } while (byte & 128 && !this.isAtEnd);
    return value;
  }
}

/** A byte for each cell: reader * 5 + writer. */
function decodeCells(memory) {
  const cells = new Uint8Array(Math.ceil(memory.byteCount / 2 ** memory.cellShift));
  const reader = new Reader(bytesOf(memory.cells));
  let position = 0;
  while (!reader.isAtEnd && position < cells.length) {
    const byte = reader.byte();
    const count = byte >> 5 || reader.number() + 8;
    cells.fill(byte & 31, position, position + count);
    position += count;
  }
  return cells;
}

/** For each slice the levels of reading and writing of the groups of pages that were used. */
function decodeHeat(memory) {
  const reader = new Reader(bytesOf(memory.heat));
  return data.slices.map(() => {
    const groups = new Map();
    let group = -1;
    for (let left = reader.number(); left > 0; left--) {
      group += reader.number() + 1;
      groups.set(group, [reader.byte(), reader.byte()]);
    }
    return groups;
  });
}

/** About how often, from a level. */
const amount = level => Math.round(2 ** (level / 4) - 1);

const memories = data.memories.map(memory => {
  const tileBytes = 65536 * 2 ** memory.groupShift;
  const heat = decodeHeat(memory);
  const all = new Map();
  for (const slice of heat)
    for (const [group, [reads, writes]] of slice) {
      const sum = all.get(group) ?? [0, 0];
      all.set(group, [sum[0] + amount(reads), sum[1] + amount(writes)]);
    }
  for (const [group, sum] of all) all.set(group, sum.map(n => Math.min(255, Math.ceil(Math.log2(n + 1) * 4))));
  return {
    ...memory, tileBytes, heat, whole: all, values: decodeCells(memory), cellBytes: 2 ** memory.cellShift,
    tileCount: Math.max(1, Math.ceil(memory.byteCount / tileBytes)),
  };
});

// Making parts of the page

const $ = id => document.getElementById(id);

/** An element with attributes, properties and children, of which texts are texts. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name.startsWith("--")) element.style.setProperty(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

const grouped = number => Math.round(number).toLocaleString("en-US");
const percent = share => share >= 0.0995 ? `${(share * 100).toFixed(0)} %` : `${(share * 100).toFixed(1)} %`;
const hex = address => {
  const digits = address.toString(16).padStart(8, "0");
  return "0x" + digits.replace(/\B(?=(.{4})+$)/g, "_");
};
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const bytes = count => {
  const units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
  let unit = 0;
  while (count >= 1024 && unit < units.length - 1) { count /= 1024; unit++; }
  return `${unit ? count.toFixed(1) : grouped(count)} ${units[unit]}`;
};
const duration = microseconds =>
  microseconds >= 1e6 ? `${(microseconds / 1e6).toFixed(2)} s`
    : microseconds >= 1000 ? `${(microseconds / 1000).toFixed(2)} ms` : `${microseconds.toFixed(1)} µs`;

/** A choice of one: buttons that behave as radio buttons. */
function makeSwitch(host, choices, choose) {
  const buttons = choices.map(([key, label], index) =>
    make("button", {
      type: "button", role: "radio", "aria-checked": String(index === 0), tabindex: index === 0 ? 0 : -1, "data-key": key,
      onclick: () => pick(index),
      onkeydown: event => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        pick((index + step + buttons.length) % buttons.length);
        buttons[(index + step + buttons.length) % buttons.length].focus();
      },
    }, label));
  function pick(index) {
    buttons.forEach((button, other) => {
      button.setAttribute("aria-checked", String(other === index));
      button.tabIndex = other === index ? 0 : -1;
    });
    choose(choices[index][0]);
  }
  host.append(...buttons);
}

/** Makes a canvas as sharp as the screen, and gives its context and size in CSS pixels. */
function prepare(canvas, height) {
  const width = Math.max(50, canvas.parentElement.clientWidth - (canvas.parentElement.classList.contains("board") ? 20 : 0));
  const scale = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.style.height = `${height}px`;
  const context = canvas.getContext("2d");
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}

function rgb(text) {
  const value = parseInt(text.slice(1, 7), 16);
  return [value >> 16, value >> 8 & 255, value & 255];
}

/** The scale of heat, of 256 steps. */
function heatScale() {
  const stops = [0, 1, 2, 3].map(index => rgb(colour(`heat${index}`)));
  return Array.from({ length: 256 }, (_, step) => {
    const place = step / 255 * 3, low = Math.min(2, Math.floor(place)), part = place - low;
    return stops[low].map((from, channel) => Math.round(from + (stops[low + 1][channel] - from) * part));
  });
}
