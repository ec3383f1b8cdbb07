import { get } from "node:http";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { routes } from "../../src/control/generated/routes.ts";
import { schemas } from "../../src/control/generated/schemas.ts";
import { documentChecks } from "../../src/engine/validate.ts";
import { control, TOKEN } from "./control.ts";

const [listen] = routes.filter(({ id }) => id === "stream.listen");
const checks = documentChecks(schemas);

/** Returns what is wrong with the data of an event, by the schema that the document has for its name. */
function problemOf(type: string, data: unknown): string | undefined {
	const schemaName = `Stream${type.charAt(0).toUpperCase()}${type.slice(1)}`;
	if (!listen || !(schemaName in schemas)) return `the document has no schema ${schemaName}`;
	const schema = { $ref: `#/components/schemas/${schemaName}` };
	return checks.answer({ ...listen, id: schemaName, successes: [{ status: 200, schema, schemaName }] }, 200, data);
}

describe("the stream in the document", () => {
	it("the data of every kind of event matches its schema, and nothing else does", async () => {
		const { call, server, urls, arca } = await control();
		const events = new Map<string, unknown>();
		const listener = get(`${server.url}/stream`, { headers: { authorization: `Bearer ${TOKEN}` } }, (response) => {
			let text = "";
			response.setEncoding("utf8");
			response.on("data", (chunk: string) => {
				text += chunk;
				for (const [, type = "", data = ""] of text.matchAll(/^event: (\w+)\ndata: (.+)\n\n/gm))
					events.set(type, JSON.parse(data));
			});
		});
		listener.on("error", () => {});
		onTestFinished(() => void listener.destroy());
		const { key, record } = (await call("POST", "/apis/arca/keys", {})).body;
		await fetch(`${urls.arca}/me`, { headers: { authorization: `Bearer ${key}` } });
		const event = { entity_id: record.entity_id, mode: record.mode, type: "task.created", object: { id: 1 } };
		await call("POST", "/apis/arca/events", { ...event, url: "http://127.0.0.1:9/nobody" });
		await arca.webhooks.drain();
		await call("POST", "/apis/arca/clock/advance", { by: "1h" });
		await call("POST", "/apis/arca/reset");
		await vi.waitFor(() =>
			expect([...events.keys()].sort()).toEqual(["cause", "change", "clock", "delivery", "event", "request", "reset"]),
		);
		for (const [type, data] of events) {
			expect({ type, data, problem: problemOf(type, data) }).toEqual({ type, data, problem: undefined });
			expect([type, problemOf(type, {})]).not.toEqual([type, undefined]);
		}
		expect(problemOf("missed", {})).toBeUndefined();
	});
});
