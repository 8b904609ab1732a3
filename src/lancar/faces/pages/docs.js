// Shows /openapi.json as a page. No code from elsewhere.
"use strict";

const list = document.getElementById("list");

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function typeName(schema, known) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop();
  const any = schema.anyOf || schema.oneOf;
  if (any) return any.map((one) => typeName(one, known)).join(" | ");
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.type === "array") return "[" + typeName(schema.items || (schema.prefixItems || [])[0], known) + "]";
  return schema.type || "any";
}

function fields(schema, known) {
  const whole = schema && schema.$ref ? known[schema.$ref.split("/").pop()] : schema;
  const rows = Object.entries((whole && whole.properties) || {}).map(([name, one]) => {
    const need = (whole.required || []).includes(name) ? "wajib · required" : "default " + JSON.stringify(one.default ?? null);
    return element("tr", "", element("td", "", element("code", name)), element("td", "", element("code", typeName(one, known))), element("td", need));
  });
  return rows.length ? element("table", "", ...rows) : element("p", "Tanpa isian. · No fields.");
}

function section(path, method, operation, known) {
  const made = element("section", "", element("h3", "", element("code", method.toUpperCase() + " " + path)));
  (operation.description || operation.summary || "").split("\n\n").forEach((part) => made.append(element("p", part)));
  const body = operation.requestBody && Object.values(operation.requestBody.content)[0];
  if (body) made.append(fields(body.schema, known));
  made.dataset.words = (path + " " + made.textContent).toLowerCase();
  return made;
}

async function show() {
  const api = await (await fetch("/openapi.json")).json();
  const known = api.components.schemas;
  const groups = new Map();
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (method === "get" && methods.post && path.startsWith("/api/see/")) continue;
      const tag = (operation.tags || ["node"])[0];
      if (!groups.has(tag)) groups.set(tag, []);
      groups.get(tag).push(section(path, method, operation, known));
    }
  }
  list.replaceChildren(...[...groups].flatMap(([tag, sections]) => [element("h2", tag), ...sections]));
}

document.getElementById("find").addEventListener("input", (event) => {
  const wanted = event.target.value.toLowerCase();
  for (const one of list.querySelectorAll("section")) one.hidden = !one.dataset.words.includes(wanted);
});

show().catch((why) => list.replaceChildren(element("p", "Tidak bisa memuat: " + why)));
