// The map of a memory: pages, the cells of one, regions, pins, and time.

const view = { memory: 0, mode: "writer", tile: 0, cell: 0, slice: data.slices.length, pin: -1 };
const memory = () => memories[view.memory];
const regionColours = { segment: "segment", stack: "guest", heap: "allocator", block: "allocator", bridge: "host", released: "bad" };

/** The groups of pages that were used in the time that is shown. */
const heatNow = () => view.slice < data.slices.length ? memory().heat[view.slice] : memory().whole;
const cellsPerTile = () => memory().tileBytes / memory().cellBytes;
const actorOf = (value, mode) => mode === "reader" ? Math.floor(value / 5) : value % 5;

const layout = { tile: 20, columns: 16, cell: 6, side: 64 };

function palette() { return actors.map(actor => rgb(colour(actor.key))); }

// Pages

function drawPages() {
  const canvas = $("pages"), { tileCount } = memory();
  const width = canvas.parentElement.clientWidth - 20;
  const columns = Math.min(tileCount, tileCount <= 24 ? 8 : tileCount <= 128 ? 16 : 32);
  layout.columns = columns;
  layout.tile = Math.min(150, width / columns);
  const rows = Math.ceil(tileCount / columns);
  const { context } = prepare(canvas, Math.ceil(rows * layout.tile));
  const heat = heatNow(), scale = heatScale(), colours = palette();
  const isWhole = view.slice >= data.slices.length;
  const grain = layout.tile >= 60 ? 16 : layout.tile >= 24 ? 8 : layout.tile >= 12 ? 4 : 2;
  const top = Math.max(1, ...[...heat.values()].map(([reads, writes]) => Math.max(reads, writes)));
  for (let tile = 0; tile < tileCount; tile++) {
    const [x, y] = tilePlace(tile), used = heat.get(tile), size = layout.tile - (layout.tile > 8 ? 2 : 0.5);
    if (view.mode === "heat") {
      const level = used ? Math.max(...used) : 0;
      context.fillStyle = `rgb(${scale[used ? 40 + Math.round(level / top * 215) : 0].join(",")})`;
      context.fillRect(x, y, size, size);
    } else {
      context.globalAlpha = isWhole || used ? 1 : 0.45;
      drawGrains(context, tile, x, y, size, grain, colours);
      context.globalAlpha = 1;
    }
  }
  const [x, y] = tilePlace(view.tile);
  context.strokeStyle = colour("ink");
  context.lineWidth = 2;
  context.strokeRect(x - 1, y - 1, layout.tile, layout.tile);
  placePins();
}

const tilePlace = tile => [tile % layout.columns * layout.tile + 1, Math.floor(tile / layout.columns) * layout.tile + 1];

/** Small squares, each in the colour of those who used most of its cells. */
function drawGrains(context, tile, x, y, size, grain, colours) {
  const { values } = memory(), count = cellsPerTile(), start = tile * count, each = count / (grain * grain);
  const step = size / grain, end = values.length;
  for (let row = 0; row < grain; row++)
    for (let column = 0; column < grain; column++) {
      const counts = [0, 0, 0, 0, 0], from = Math.floor(start + (row * grain + column) * each);
      for (let index = from; index < Math.min(from + each, end); index++) counts[actorOf(values[index], view.mode)]++;
      // Fewer cells make it paler, but one is seen as well.
      const used = 1 - counts[0] / Math.max(1, each), strength = used ? 0.3 + 0.7 * Math.sqrt(used) : 0;
      counts[0] = 0;
      const tone = colours[counts.indexOf(Math.max(...counts))];
      context.fillStyle = `rgb(${colours[0].map((ground, channel) => Math.round(ground + (tone[channel] - ground) * strength)).join(",")})`;
      context.fillRect(x + column * step, y + row * step, step + 0.5, step + 0.5);
    }
}

// Cells

function drawCells() {
  const canvas = $("cells"), count = cellsPerTile();
  const side = 2 ** Math.ceil(Math.log2(count) / 2);
  layout.side = side;
  layout.cell = (canvas.parentElement.clientWidth - 20) / side;
  const rows = Math.ceil(count / side);
  const { context } = prepare(canvas, Math.ceil(rows * layout.cell));
  const { values, cellBytes, tileBytes } = memory(), start = view.tile * count, colours = palette();
  const gap = layout.cell > 4 ? 0.6 : 0;
  for (let index = 0; index < count; index++) {
    const value = values[start + index];
    if (value === undefined) break;
    const mode = view.mode === "heat" ? (value % 5 ? "writer" : "reader") : view.mode;
    context.fillStyle = `rgb(${colours[actorOf(value, mode)].join(",")})`;
    context.fillRect(index % side * layout.cell, Math.floor(index / side) * layout.cell, layout.cell - gap, layout.cell - gap);
  }
  // What has a name is underlined.
  for (const region of memory().regions) {
    if (region.kind === "heap" || region.kind === "stack") continue;
    const first = Math.max(0, Math.floor((region.start - view.tile * tileBytes) / cellBytes));
    const last = Math.min(count - 1, Math.floor((region.start + region.count - 1 - view.tile * tileBytes) / cellBytes));
    context.fillStyle = colour(regionColours[region.kind]);
    for (let index = first; index <= last; index++)
      context.fillRect(index % side * layout.cell, (Math.floor(index / side) + 1) * layout.cell - 1.6 - gap, layout.cell, 1.6);
  }
  const ring = (index, style, width) => {
    context.strokeStyle = style;
    context.lineWidth = width;
    context.strokeRect(
      index % side * layout.cell - width / 2, Math.floor(index / side) * layout.cell - width / 2, layout.cell + width - gap, layout.cell + width - gap);
  };
  data.pins.forEach((pin, index) => {
    if (pin.memory !== view.memory || tileOf(pin.address) !== view.tile || pin.address >= memory().byteCount) return;
    ring(Math.floor((pin.address - view.tile * tileBytes) / cellBytes), colour("bad"), index === view.pin ? 3 : 2);
  });
  ring(view.cell, colour("ink"), 1.5);
  $("cells-title").textContent = memory().groupShift ? `${hex(view.tile * tileBytes)}` : `page ${view.tile}`;
  $("cells-note").textContent = `${grouped(cellBytes)} bytes each`;
}

const tileOf = address => Math.min(memory().tileCount - 1, Math.floor(address / memory().tileBytes));

// Regions

function drawStrip() {
  const { regions, byteCount } = memory(), places = [];
  for (const region of regions) {
    const isLarge = region.kind === "heap" || region.kind === "stack" || region.count / byteCount > 0.02;
    places.push(make("button", {
      type: "button", role: "listitem", class: isLarge ? "" : "small", title: `${region.label}: ${grouped(region.count)} bytes at ${hex(region.start)}`,
      "--swatch": `var(--${regionColours[region.kind]})`, "aria-label": `${region.label}, ${grouped(region.count)} bytes at ${hex(region.start)}`,
      onclick: () => show(region.start),
    }, isLarge ? region.label : ""));
    places[places.length - 1].style.left = `${region.start / byteCount * 100}%`;
    places[places.length - 1].style.width = `${region.count / byteCount * 100}%`;
  }
  $("strip").replaceChildren(...places);
  $("strip").hidden = places.length === 0;
  $("region-rows").replaceChildren(...regions.map(region => make("tr", { onclick: () => show(region.start) },
    make("td", { class: "code" }, hex(region.start)), make("td", { class: "code" }, hex(region.start + region.count)),
    make("td", { class: "right" }, grouped(region.count)),
    make("td", {}, make("i", { class: "swatch", "--swatch": `var(--${regionColours[region.kind]})` }), region.label))));
  $("regions").hidden = regions.length === 0;
  $("regions").querySelector("summary").textContent = `${grouped(regions.length)} regions` +
    (memory().regionsLeftOut ? `, ${grouped(memory().regionsLeftOut)} more left out` : "");
}

// Pins

function placePins() {
  const board = $("pages-board");
  for (const old of board.querySelectorAll(".pin")) old.remove();
  const stacked = new Map();
  data.pins.forEach((pin, index) => {
    if (pin.memory !== view.memory || pin.address === undefined || pin.address === null) return;
    const tile = tileOf(pin.address), [x, y] = tilePlace(tile), count = stacked.get(tile) ?? 0;
    stacked.set(tile, count + 1);
    // Those of one page stand side by side, as far as there is room.
    if (count >= 6) return;
    const isBehind = pin.address >= memory().byteCount;
    const button = make("button", {
      type: "button", class: "pin", "data-pin": index, title: pin.title, "aria-label": `finding ${index + 1}: ${pin.title}`,
      "aria-pressed": String(index === view.pin), onclick: () => openPin(index, true),
    }, String(index + 1));
    const inner = Math.floor((pin.address % memory().tileBytes) / memory().tileBytes * 8) / 8;
    button.style.left = `${10 + x + (isBehind ? layout.tile : layout.tile * 0.5) + count * 9}px`;
    button.style.top = `${10 + y + layout.tile * (isBehind ? 0.5 : 0.15 + inner * 0.7)}px`;
    board.append(button);
  });
}

// Time

function drawActivity() {
  const { context, width, height } = prepare($("activity"), 34);
  const sums = memory().heat.map(slice => {
    let sum = 0;
    for (const [reads, writes] of slice.values()) sum += amount(reads) + amount(writes);
    return Math.log2(sum + 1);
  });
  const top = Math.max(1, ...sums), margin = 8, step = (width - 2 * margin) / Math.max(1, sums.length);
  sums.forEach((sum, index) => {
    const bar = sum / top * (height - 4);
    context.fillStyle = index === view.slice ? colour("accent") : view.slice < sums.length ? colour("line") : colour("heat2");
    context.fillRect(margin + index * step, height - bar, Math.max(1, step - 1), bar);
  });
}

function setSlice(slice) {
  view.slice = Math.max(0, Math.min(data.slices.length, slice));
  $("slider").value = view.slice;
  const end = data.slices[view.slice];
  const text = end
    ? `${end.label ? end.label + ": " : `slice ${view.slice + 1} of ${data.slices.length}: `}up to ${grouped(end.instructions)} instructions`
    : "the whole run";
  $("moment").textContent = text;
  $("slider").setAttribute("aria-valuetext", text);
  drawPages();
  drawActivity();
  drawTimeline();
}

let playing = 0;
function play() {
  const stop = () => { clearInterval(playing); playing = 0; $("play").textContent = "▶"; $("play").setAttribute("aria-label", "Play"); };
  if (playing) return stop();
  if (view.slice >= data.slices.length) setSlice(0);
  $("play").textContent = "❚❚";
  $("play").setAttribute("aria-label", "Pause");
  playing = setInterval(() => {
    setSlice(view.slice + 1);
    if (view.slice >= data.slices.length) stop();
  }, 140);
}

// What is chosen

/** Chooses the page and the cell of an address. */
function show(address) {
  const { tileBytes, cellBytes } = memory();
  view.tile = tileOf(address);
  view.cell = Math.max(0, Math.min(cellsPerTile() - 1, Math.floor((address - view.tile * tileBytes) / cellBytes)));
  drawPages();
  drawCells();
  tell();
}

function tell() {
  const { values, cellBytes, tileBytes, regions, byteCount } = memory();
  const start = view.tile * tileBytes + view.cell * cellBytes, end = Math.min(start + cellBytes, byteCount);
  const value = values[Math.floor(start / cellBytes)] ?? 0;
  const name = actor => actors[actor].label;
  const parts = [make("b", {}, `${hex(start)}–${hex(Math.max(start, end - 1))}`)];
  parts.push(value % 5 ? ` · written by ${value % 5 === 4 ? "a" : "the"} ${name(value % 5)}` : " · written by nobody");
  parts.push(value >= 5 ? `, read by the ${name(Math.floor(value / 5))}` : ", read by nobody");
  const here = regions.filter(region => region.start < end && region.start + region.count > start);
  if (here.length) parts.push(" · " + here.slice(0, 4).map(region => region.label).join(" · "));
  const used = heatNow().get(view.tile);
  parts.push(make("br"), `page ${view.tile}${memory().groupShift ? " (a group of pages)" : ""}: ` +
    (used ? `about ${grouped(amount(used[0]))} reads and ${grouped(amount(used[1]))} writes` : "not used") +
    (view.slice < data.slices.length ? " in this slice of time" : " in the whole run"));
  $("readout").replaceChildren(...parts);
}

function drawMemory() {
  const items = view.mode === "heat"
    ? [make("li", {}, "unused", make("i", { class: "scale" }), "often used")]
    : actors.map(actor => make("li", {}, make("i", { "--swatch": `var(--${actor.key})` }), actor.label));
  $("legend").replaceChildren(...items);
  const { byteCount, groupShift } = memory();
  $("pages-note").textContent = groupShift
    ? `${2 ** groupShift} pages each` : `${grouped(Math.ceil(byteCount / 65536))} of 64 KiB`;
  drawStrip();
  drawPages();
  drawCells();
  drawActivity();
  tell();
}

function startMemory() {
  if (!memories.length) { $("memory").hidden = true; return; }
  makeSwitch($("mode"), [["writer", "Last writer"], ["reader", "Last reader"], ["heat", "Heat"]], mode => { view.mode = mode; drawMemory(); });
  memories.forEach((memory, index) => $("memory-select").append(make("option", { value: index }, memory.name)));
  $("memory-choice").hidden = memories.length < 2;
  $("memory-select").addEventListener("change", event => {
    Object.assign(view, { memory: Number(event.target.value), tile: 0, cell: 0 });
    drawMemory();
  });
  $("slider").max = data.slices.length;
  $("slider").addEventListener("input", event => { setSlice(Number(event.target.value)); tell(); });
  $("play").addEventListener("click", play);
  pointing($("pages"), event => {
    const tile = Math.floor((event.offsetY - 1) / layout.tile) * layout.columns + Math.floor(event.offsetX / layout.tile);
    if (tile >= 0 && tile < memory().tileCount) show(tile * memory().tileBytes);
  });
  pointing($("cells"), event => {
    const cell = Math.floor(event.offsetY / layout.cell) * layout.side + Math.floor(event.offsetX / layout.cell);
    if (cell >= 0 && cell < cellsPerTile()) { view.cell = cell; drawCells(); tell(); }
  });
  moving($("pages"), () => layout.columns, step => {
    const tile = view.tile + step;
    if (tile >= 0 && tile < memory().tileCount) show(tile * memory().tileBytes);
  });
  moving($("cells"), () => layout.side, step => {
    const cell = view.cell + step;
    if (cell >= 0 && cell < cellsPerTile()) { view.cell = cell; drawCells(); tell(); }
  });
  // The page in which most happens.
  const busiest = [...memory().whole].sort((a, b) => Math.max(...b[1]) - Math.max(...a[1]))[0];
  if (busiest) view.tile = busiest[0];
  const first = memory().values.subarray(view.tile * cellsPerTile()).findIndex(value => value > 0);
  view.cell = first >= 0 && first < cellsPerTile() ? first : 0;
  drawMemory();
  setSlice(data.slices.length);
}

function pointing(canvas, act) {
  let isDown = false;
  canvas.addEventListener("pointerdown", event => { isDown = true; act(event); });
  canvas.addEventListener("pointermove", event => { if (isDown) act(event); });
  addEventListener("pointerup", () => { isDown = false; });
}

function moving(canvas, columns, act) {
  canvas.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(), ArrowUp: -columns() }[event.key];
    if (!step) return;
    event.preventDefault();
    act(step);
  });
}
