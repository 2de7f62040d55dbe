// Findings, the story, and crossings of the border.

// Findings

function openPin(index, isAsked) {
  const pin = data.pins[index];
  view.pin = index;
  const stacks = pin.stacks.map(stack => make("div", {}, make("h4", {}, stack.title), make("ol", {}, ...stack.frames.map(frame =>
    make("li", {}, frame.text, frame.count > 1 ? make("span", { class: "times" }, ` × ${grouped(frame.count)}`) : null,
      ...frame.lines.map(line => make("span", { class: "line" }, line)))))));
  $("finding").replaceChildren(
    make("h3", {}, pin.title), ...pin.hints.map(hint => make("p", { class: "hint" }, hint)),
    stacks.length ? make("div", { class: "stacks" }, ...stacks) : make("p", { class: "empty" }, "No calls were active."));
  for (const button of document.querySelectorAll("[data-pin]"))
    button.setAttribute("aria-pressed", String(Number(button.dataset.pin) === index));
  if (pin.memory !== undefined && pin.memory !== null && memories[pin.memory]) {
    view.memory = pin.memory;
    $("memory-select").value = pin.memory;
    show(pin.address ?? 0);
    const behind = (pin.address ?? 0) - memory().byteCount;
    if (behind >= 0) $("readout").append(make("br"), `the access of finding ${index + 1} lies ${bytes(behind)} behind the end of memory`);
  }
  if (isAsked) {
    $("finding").scrollIntoView({ block: "nearest" });
    $("finding").focus({ preventScroll: true });
  }
}

function startFindings() {
  const names = {
    fault: "out of bounds", trap: "trap", outOfRegion: "beyond a block", useAfterRelease: "use after release", doubleRelease: "double release",
    invalidRelease: "invalid release", unwrittenRead: "read of unwritten bytes", readOnlyWrite: "write to read-only bytes", leak: "leak",
    foreignResult: "foreign result", nullPage: "null page",
  };
  if (!data.pins.length) {
    $("findings").querySelector(".findings").replaceChildren(make("p", { class: "empty" }, "Nothing was found: no access went astray."));
    return;
  }
  $("pins").append(...data.pins.map((pin, index) => make("li", {}, make("button", {
    type: "button", "data-pin": index, "aria-pressed": "false", onclick: () => openPin(index, true),
  }, make("span", { class: "badge" }, String(index + 1)), make("strong", {}, names[pin.kind] ?? pin.kind),
  make("small", {}, pin.address !== undefined && pin.address !== null ? hex(pin.address) : pin.title)))));
  if (data.pinsLeftOut) $("pins").append(make("li", { class: "note" }, `and ${grouped(data.pinsLeftOut)} more that repeat these or are too many`));
  openPin(0, false);
}

// The story

function startStory() {
  if (!data.story.length) return;
  $("story").hidden = false;
  const open = (index, isAsked) => {
    const chapter = data.story[index];
    $("chapter").replaceChildren(make("h3", {}, chapter.title),
      ...chapter.lines.map(line => make(line.kind === "plain" || line.kind === "quote" ? "pre" : "p", { class: `kind-${line.kind}` }, line.text)));
    [...$("chapters").children].forEach((item, other) => item.firstChild.setAttribute("aria-pressed", String(other === index)));
    const slice = data.slices.findIndex(slice => slice.label === chapter.title);
    if (slice >= 0 && memories.length && isAsked) setSlice(slice);
  };
  $("chapters").append(...data.story.map((chapter, index) => make("li", {}, make("button", {
    type: "button", "aria-pressed": "false", onclick: () => open(index, true),
  }, make("span", { class: "badge" }, String(index + 1)), make("strong", {}, chapter.title)))));
  open(0, false);
}

// Crossings

const crossings = data.crossings.entries;
const border = { axis: "order", chosen: -1, spans: [], marks: [] };
const ways = {
  call: ["→", "guest"], returned: ["←", "guest"], failed: ["✕", "bad"], hostCall: ["⇠", "host"], hostReturned: ["⇢", "host"],
  hostFailed: ["✕", "bad"], read: ["r", "soft"], write: ["w", "found"], grow: ["+", "allocator"],
};

/** Which crossings begin and end calls, by the depth at which they stand. */
function pairCrossings() {
  const open = new Map();
  const end = last => {
    for (const [depth, first] of open) border.spans.push({ first, last, depth, kind: "returned" });
    open.clear();
  };
  crossings.forEach((entry, index) => {
    if (data.crossings.gap && index === data.crossings.gap) end(index - 1);
    if (entry.kind === "call" || entry.kind === "hostCall") open.set(entry.depth, index);
    else if (["returned", "failed", "hostReturned", "hostFailed"].includes(entry.kind)) {
      border.spans.push({ first: open.get(entry.depth) ?? index, last: index, depth: entry.depth, kind: entry.kind });
      open.delete(entry.depth);
    } else border.marks.push(index);
  });
  end(crossings.length - 1);
}

function drawTimeline() {
  if (!crossings.length) return;
  const row = 18, rows = Math.min(12, 1 + Math.max(0, ...border.spans.map(span => span.depth)));
  const { context, width, height } = prepare($("timeline"), rows * row + 46);
  const start = crossings[0].time, length = Math.max(0.1, crossings[crossings.length - 1].time - start);
  const x = index => border.axis === "order"
    ? (index + 0.5) / crossings.length * width : (crossings[index].time - start) / length * (width - 4) + 2;
  border.x = x;
  const band = sliceRange();
  if (band) {
    context.fillStyle = colour("hover");
    context.fillRect(x(band[0]) - 3, 0, Math.max(6, x(band[1]) - x(band[0]) + 6), height);
  }
  const tones = { returned: colour("guest"), hostReturned: colour("host"), failed: colour("bad"), hostFailed: colour("bad") };
  context.font = `11px ${colour("mono")}`;
  context.textBaseline = "middle";
  for (const span of border.spans) {
    const from = x(span.first), to = Math.max(from + 2, x(span.last)), y = Math.min(span.depth, rows - 1) * row;
    context.fillStyle = tones[span.kind];
    context.globalAlpha = span.first <= border.chosen && border.chosen <= span.last ? 1 : 0.78;
    context.beginPath();
    context.roundRect(from, y + 1, to - from, row - 3, 3);
    context.fill();
    context.globalAlpha = 1;
    if (to - from > 50) {
      context.save();
      context.clip();
      context.fillStyle = colour("card");
      context.fillText(crossings[span.first].text, from + 5, y + row / 2);
      context.restore();
    }
  }
  const base = rows * row + 6;
  for (const index of border.marks) {
    const kind = crossings[index].kind;
    context.fillStyle = colour(ways[kind][1]);
    context.fillRect(x(index) - 1, base + (kind === "read" ? 11 : 0), 2.5, kind === "grow" ? 21 : 10);
  }
  context.fillStyle = colour("soft");
  context.fillText(border.axis === "order" ? `crossing ${grouped(crossings[0].number + 1)}` : duration(start), 2, height - 8);
  const last = border.axis === "order" ? `crossing ${grouped(crossings[crossings.length - 1].number + 1)}` : duration(start + length);
  context.fillText(last, width - context.measureText(last).width - 2, height - 8);
  if (border.chosen >= 0) {
    context.fillStyle = colour("ink");
    context.fillRect(x(border.chosen) - 0.75, 0, 1.5, height - 16);
  }
}

/** The crossings in the slice of time that is shown. */
function sliceRange() {
  if (view.slice >= data.slices.length) return null;
  const from = data.slices[view.slice - 1]?.crossings ?? 0, to = data.slices[view.slice].crossings;
  const first = crossings.findIndex(entry => entry.number >= from), last = crossings.findLastIndex(entry => entry.number < to);
  return first < 0 || last < first ? null : [first, last];
}

function choose(index) {
  if (index < 0 || index >= crossings.length) return;
  const rows = $("crossings").children;
  rows[border.chosen]?.removeAttribute("aria-current");
  border.chosen = index;
  rows[index].setAttribute("aria-current", "true");
  const list = $("crossings");
  list.scrollTop = rows[index].offsetTop - list.offsetTop - list.clientHeight / 2;
  drawTimeline();
}

function startBorder() {
  if (!crossings.length) { $("border").hidden = true; return; }
  pairCrossings();
  makeSwitch($("axis"), [["order", "In order"], ["time", "In time"]], axis => { border.axis = axis; drawTimeline(); });
  const items = [["guest", "host calls guest"], ["host", "guest calls host"], ["bad", "ends in an error"], ["found", "host writes"], ["soft", "host reads"], ["allocator", "memory grows"]];
  $("border-legend").append(...items.map(([key, label]) => make("li", {}, make("i", { "--swatch": `var(--${key})` }), label)));
  const left = data.crossings.total - crossings.length;
  if (left > 0) $("border-note").textContent = `${grouped(crossings.length)} of ${grouped(data.crossings.total)}` +
    (data.crossings.gap ? `; those behind crossing ${grouped(crossings[data.crossings.gap - 1].number + 1)} are left out` : "");
  $("crossings").append(...crossings.map((entry, index) => {
    const what = make("span", { class: "what", title: entry.text }, entry.text);
    what.style.paddingLeft = `${Math.min(entry.depth, 12) * 14}px`;
    return make("li", { "--swatch": `var(--${ways[entry.kind][1]})`, onclick: () => choose(index) },
      make("span", { class: "when" }, duration(entry.time)), make("span", { class: "way", title: entry.kind }, ways[entry.kind][0]), what,
      make("span", { class: "took" }, entry.duration === undefined || entry.duration === null ? "" : duration(entry.duration)));
  }));
  pointing($("timeline"), event => {
    let best = 0;
    for (let index = 0; index < crossings.length; index++)
      if (Math.abs(border.x(index) - event.offsetX) < Math.abs(border.x(best) - event.offsetX)) best = index;
    choose(best);
  });
  moving($("timeline"), () => 10, step => choose(Math.max(0, Math.min(crossings.length - 1, border.chosen + step))));
  drawTimeline();
}
