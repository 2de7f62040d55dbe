// The profile, and the page as a whole.

const profile = data.profile;
const flame = { root: -1, lit: -1 };
const frames = profile.nodes.map(([fn, parent, own, total, calls]) => ({ fn, parent, own, total, calls, children: [] }));
const roots = [];
frames.forEach((frame, index) => (frame.parent < 0 ? roots : frames[frame.parent].children).push(index));

/** A warm hue that is the same for a name in every page. */
function hue(name) {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + character.codePointAt(0)) >>> 0;
  return 12 + hash % 44;
}

function drawFlame() {
  const host = $("flame"), row = 21, narrowest = 0.0015;
  const boxes = [];
  let deepest = 0;
  const add = (index, left, width, depth, isPath) => {
    const frame = frames[index], fn = profile.functions[frame.fn];
    deepest = Math.max(deepest, depth);
    const share = frame.total / Math.max(1, profile.total);
    const box = make("button", {
      type: "button", class: [frame.fn === flame.lit ? "lit" : "", isPath ? "path" : ""].join(" ").trim(), "--hue": hue(fn.name), "data-node": index,
      "aria-label": `${fn.name}, ${percent(share)}`,
      onclick: () => { flame.root = flame.root === index ? -1 : index; drawFlame(); host.querySelector(`[data-node="${index}"]`)?.focus(); },
      onfocus: () => tellFrame(index), onpointerenter: () => tellFrame(index),
    }, width > 0.02 ? fn.name : "");
    box.style.left = `${left * 100}%`;
    box.style.width = `calc(${width * 100}% - 1px)`;
    box.style.top = `${depth * row + 1}px`;
    boxes.push(box);
  };
  const path = [];
  for (let index = flame.root; index >= 0; index = frames[index].parent) path.unshift(index);
  path.slice(0, -1).forEach((index, depth) => add(index, 0, 1, depth, true));
  const base = Math.max(0, path.length - 1);
  const first = flame.root >= 0 ? [flame.root] : roots;
  const whole = flame.root >= 0 ? frames[flame.root].total : profile.total;
  // Without recursion, as a guest's calls may be many deep.
  const waiting = [[first, 0, base]];
  while (waiting.length) {
    const [indices, start, depth] = waiting.pop();
    let left = start;
    for (const index of [...indices].sort((a, b) => frames[b].total - frames[a].total)) {
      const width = frames[index].total / Math.max(1, whole);
      if (width < narrowest) break;
      add(index, left, width, depth, false);
      waiting.push([frames[index].children, left, depth + 1]);
      left += width;
    }
  }
  host.replaceChildren(...boxes, make("div", { class: "space" }));
  host.lastChild.style.height = `${(deepest + 1) * row + 2}px`;
}

function tellFrame(index) {
  const frame = frames[index], fn = profile.functions[frame.fn], total = Math.max(1, profile.total);
  $("flame-readout").replaceChildren(make("b", {}, fn.name),
    ` · ${grouped(frame.total)} instructions (${percent(frame.total / total)}), of them ${grouped(frame.own)} in itself · ` +
    `${grouped(frame.calls)} ${frame.calls === 1 ? "call" : "calls"} on this path`, fn.place ? make("br") : null, fn.place ?? "");
}

function startProfile() {
  if (!profile.functions.length) { $("profile").hidden = true; return; }
  $("profile-note").textContent = `${grouped(profile.total)} instructions of the guest, counted one by one` +
    (profile.isComplete ? "" : "; paths that are narrow, deep or too many are left out");
  const total = Math.max(1, profile.total), most = Math.max(1, ...profile.functions.map(fn => fn.own));
  const rows = profile.functions.map((fn, index) => {
    const bar = make("i");
    bar.style.width = `${fn.own / most * 100}%`;
    return make("tr", {
      tabindex: 0, "aria-selected": "false", onclick: () => light(index),
      onkeydown: event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); light(index); } },
    }, make("td", {}, make("span", { class: "code" }, fn.name), fn.place ? make("small", {}, fn.place) : null),
    make("td", { class: "right" }, `${grouped(fn.own)} · ${percent(fn.own / total)}`), make("td", {}, make("span", { class: "bar" }, bar)),
    make("td", { class: "right" }, percent(fn.total / total)), make("td", { class: "right" }, grouped(fn.calls)));
  });
  $("function-rows").append(...rows);
  function light(index) {
    flame.lit = flame.lit === index ? -1 : index;
    rows.forEach((row, other) => row.setAttribute("aria-selected", String(other === flame.lit)));
    drawFlame();
  }
  $("flame").addEventListener("keydown", event => {
    if (event.key === "Escape") { flame.root = -1; drawFlame(); }
  });
  drawFlame();
}

function start() {
  $("title").textContent = data.title;
  $("outcome").textContent = data.outcome;
  $("outcome").classList.add(data.mood);
  $("numbers").append(...data.numbers.map(number => make("div", {}, make("dt", {}, number.label), make("dd", {}, number.value))));
  startMemory();
  startStory();
  startFindings();
  startBorder();
  startProfile();
  for (const section of document.querySelectorAll("main > section"))
    if (!section.hidden) $("sections").append(make("a", { href: `#${section.id}` }, section.querySelector("h2").textContent));
  const redraw = () => { if (memories.length) drawMemory(); drawTimeline(); };
  let waiting = 0;
  addEventListener("resize", () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(redraw); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  document.documentElement.dataset.ready = "true";
}

start();
