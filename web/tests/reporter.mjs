// Tells every test of node's own runner as one line of JSON, for tests/web to count.

export default async function* told(events) {
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite") continue;
    const error = data.details?.error;
    const why = error ? String(error.cause?.stack ?? error.cause ?? error.message) : "";
    yield `${JSON.stringify({ file: data.file ?? "", name: data.name, ok: type === "test:pass", left_out: Boolean(data.skip || data.todo), why })}\n`;
  }
}
