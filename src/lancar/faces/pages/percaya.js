// Looks whether this device trusts the shop already, and then goes on to where it wanted to go. What stands behind the # (a
// pairing code, say) is carried along in the browser alone. The way back: a button that looks again.
"use strict";

const page = document.body.dataset;
const places = page.places.split(" ");

function trusts(place) {
  return new Promise((known) => {
    const picture = new Image();
    picture.onload = () => known(true);
    picture.onerror = () => known(false);
    picture.src = place + "/trusted.svg?" + Date.now();
  });
}

async function look() {
  for (const place of places) {
    if (await trusts(place)) return place;
  }
  return "";
}

function show(id, yes) {
  document.getElementById(id).hidden = !yes;
}

async function go() {
  const place = await look();
  show("known", place === places[0]);
  show("nameless", place !== "" && place !== places[0]);
  show("steps", place === "");
  show("not-yet", false);
  const link = document.getElementById("on");
  link.href = places[0] + page.goal + location.hash;
  if (place === places[0] && page.goal !== "/" && location.protocol === "http:") location.replace(link.href);
  return place;
}

document.getElementById("again").addEventListener("click", async () => {
  const place = await go();
  show("not-yet", place === "");
});
for (const link of document.querySelectorAll("a[data-anyway]")) link.href = link.href + location.hash;

const agent = navigator.userAgent;
const kind = /iPhone|iPad|Macintosh.*Mobile/.test(agent) ? "ios" : /Android/.test(agent) ? "android" : /Windows/.test(agent) ? "windows" : "";
for (const one of document.querySelectorAll("details")) one.open = one.dataset.kind === kind;
go();
