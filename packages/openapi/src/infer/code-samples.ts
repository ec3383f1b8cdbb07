import type { Json, JsonObject } from "../document/load.ts";
import { object } from "../document/values.ts";
import { OPERATION_ID } from "../intake/check.ts";

const MAX_TEXT = 20_000;
const CLIENT = /\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*(?:await\s+)?new\s+[A-Za-z_$]/g;
const MAX_NAMES = 200;

/**
 * Returns the calls that the code samples of an operation make, such as `chat.completions.create`. Documents keep samples in extensions
 * (`x-codeSamples` and others). Only JavaScript counts: `const client = new Client(…)`, then `client.a.b(…)`.
 */
export function sampledCalls(operation: JsonObject): string[] {
	const found = new Map<string, number>();
	for (const [key, value] of Object.entries(operation)) {
		if (!key.startsWith("x-")) continue;
		for (const text of textsIn(value, 0)) for (const call of callsIn(text)) found.set(call, (found.get(call) ?? 0) + 1);
	}
	return [...found].sort(([, a], [, b]) => b - a).map(([call]) => call);
}

function textsIn(value: Json, depth: number): string[] {
	if (typeof value === "string") return value.length <= MAX_TEXT ? [value] : [];
	if (depth > 6 || typeof value !== "object" || value === null) return [];
	return (Array.isArray(value) ? value : Object.values(object(value))).flatMap((one) => textsIn(one, depth + 1));
}

function callsIn(text: string): string[] {
	const clients = Array.from(text.matchAll(CLIENT), ([, name]) => name ?? "").slice(0, MAX_NAMES);
	const calls = new Set<string>();
	for (const client of clients) {
		const pattern = new RegExp(`\\b${client.replace(/\$/g, "\\$&")}\\s*((?:\\.\\s*[A-Za-z_$][\\w$]*\\s*)+)\\(`, "g");
		for (const [, chain = ""] of text.matchAll(pattern)) {
			const id = chain.replace(/\s/g, "").slice(1);
			if (OPERATION_ID.test(id)) calls.add(id);
		}
	}
	return [...calls];
}
