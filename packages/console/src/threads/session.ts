import type { RequestDetail } from "../control/generated/index.ts";
import type { ApiFacts } from "../facts/api-facts.ts";
import { argumentsOf, literal } from "../logs/commands.ts";

/** Requests to save, oldest first. */
export interface Session {
	readonly api: string;
	/** Name of the API, which is that of the client's class. */
	readonly title: string;
	readonly facts: ApiFacts;
	readonly details: readonly RequestDetail[];
	/** Types of the events that each request emitted, by its id. */
	readonly events: ReadonlyMap<string, readonly string[]>;
}

interface Written {
	readonly text: string;
	/** How many requests have no method in the SDK. */
	readonly skipped: number;
}

interface Step {
	readonly lines: readonly string[];
	readonly requestId: string;
}

/** An id that is long enough to be recognised elsewhere. */
const ID = /^[\w-]{8,}$|^\d{1,15}$/;

/** The values of ids in a response, by how a program reaches them: `id`, `data.id`, `line_items[0].id`. */
function idsOf(value: unknown, path = ""): Map<string, string> {
	const found = new Map<string, string>();
	if (typeof value !== "object" || value === null) return found;
	for (const [name, inner] of Object.entries(value)) {
		const own = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`;
		if (!Array.isArray(value) && !/^[A-Za-z_]\w*$/.test(name)) continue;
		if (
			(name === "id" || name.endsWith("_id")) &&
			(typeof inner === "string" || typeof inner === "number") &&
			ID.test(String(inner))
		) {
			if (!found.has(String(inner))) found.set(String(inner), own);
		} else if (typeof inner === "object")
			for (const [id, where] of idsOf(inner, own)) if (!found.has(id)) found.set(id, where);
	}
	return found;
}

const jsonOrUndefined = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const isIdName = (name: string): boolean => /^id$|_ids?$/.test(name);

/**
 * A value as TypeScript, with known ids as the variables that hold them. A number is only an id where its field says so, because a quantity
 * can have the same digits.
 *
 * @param mayBeNumber whether digits are an id here
 */
function written(value: unknown, known: ReadonlyMap<string, string>, mayBeNumber: boolean): string {
	if (typeof value === "object" && value !== null) {
		if (Array.isArray(value)) return `[${value.map((one) => written(one, known, mayBeNumber)).join(", ")}]`;
		const fields = Object.entries(value).map(([name, inner]) => {
			// A plain `__proto__` would set the prototype.
			const own = name === "__proto__" ? '["__proto__"]' : literal(name);
			return `${own}: ${written(inner, known, isIdName(name))}`;
		});
		return `{ ${fields.join(", ")} }`;
	}
	const isDigits = /^\d+$/.test(String(value));
	const variable = isDigits && !mayBeNumber ? undefined : known.get(String(value));
	return variable ?? literal(value);
}

/** The steps of a session as calls of the SDK. Ids that came from earlier responses are read from those. */
function stepsOf(
	{ api, facts, details }: Session,
	check: (name: string, detail: RequestDetail) => readonly string[],
): {
	readonly steps: readonly Step[];
	readonly skipped: number;
} {
	const known = new Map<string, string>();
	const steps: Step[] = [];
	let skipped = 0;
	for (const detail of details) {
		const { operation, status } = detail.request;
		const given = argumentsOf(detail, facts);
		if (
			operation === null ||
			!given ||
			!operation.split(".").every((part) => /^[A-Za-z_$][\w$]*$/.test(part)) ||
			status === 0
		) {
			skipped++;
			continue;
		}
		const name = `step${steps.length + 1}`;
		const call = `${api}.${operation}(${given.map((one) => written(JSON.parse(one), known, true)).join(", ")})`;
		if (status >= 400)
			steps.push({
				requestId: detail.request.request_id,
				lines: [
					`const ${name} = await ${call}.then(`,
					"\t() => undefined,",
					"\t(error: { status?: number }) => error,",
					");",
					...check(name, detail),
				],
			});
		else {
			steps.push({
				requestId: detail.request.request_id,
				lines: [`const ${name} = await ${call};`, ...check(name, detail)],
			});
			const body = jsonOrUndefined(detail.response_body);
			const isWrapped =
				typeof body === "object" &&
				body !== null &&
				"data" in body &&
				!Array.isArray(body.data) &&
				Object.keys(body).length === 1;
			for (const [id, where] of idsOf(isWrapped ? (body as { data: unknown }).data : body))
				if (!known.has(id)) known.set(id, `(${name} as any)${where}`);
		}
	}
	return { steps, skipped };
}

const indented = (lines: readonly string[]): string =>
	lines
		.map((line) =>
			line
				.split("\n")
				.map((one) => `\t${one}`)
				.join("\n"),
		)
		.join("\n");

/** What every API needs besides the key: the settings that the mock's keys have. */
const SETTINGS: Readonly<Record<string, string>> = {
	arcus: "apiKey: key, entityId, baseUrl: url",
	deskflow: "apiKey: key, apiSecret: secret, store, baseUrl: url",
};
const TAKEN: Readonly<Record<string, string>> = { arcus: "key, entityId", deskflow: "key, secret, store" };

/** A vitest file that plays the session against a mock of its own. */
export function testOf(session: Session): Written {
	const { api, title } = session;
	const { steps, skipped } = stepsOf(session, (name, { request: { status } }) => [
		status >= 400 ? `expect(${name}?.status).toBe(${status});` : `expect(${name}).not.toBeInstanceOf(Error);`,
	]);
	const events = steps.flatMap(({ requestId }) => session.events.get(requestId) ?? []);
	const text = `// Saved from a session with the mock. Needs vitest, @countersign/sdk and @countersign/mock.
import { create${title}Mock } from "@countersign/mock";
import { ${title} } from "@countersign/sdk/${api}";
import { expect, test } from "vitest";

test("the session has the same outcome again", async () => {
	const mock = create${title}Mock({ rateLimits: false, allowLocalWebhooks: true });
	const events: string[] = [];
	mock.on("event", ({ type }) => events.push(type));
	const { url, close } = await mock.listen(0);
	const { ${TAKEN[api] ?? "key"} } = mock.createKey();
	const ${api} = new ${title}({ ${SETTINGS[api] ?? "apiKey: key, baseUrl: url"}, maxRetries: 0 });
${steps.map(({ lines }) => indented(lines)).join("\n")}
	expect(events).toEqual([${events.map(literal).join(", ")}]);
	await close();
});
`;
	return { text, skipped };
}

/** A program that makes the same calls. */
export function scriptOf(session: Session): Written {
	const { api, title } = session;
	const { steps, skipped } = stepsOf(session, (name, { request: { status } }) => [
		status >= 400 ? `console.log(${JSON.stringify(`expected status ${status}:`)}, ${name});` : `console.log(${name});`,
	]);
	const text = `// Saved from a session with the mock. Run it with: npx tsx ${api}-session.mts
import { ${title} } from "@countersign/sdk/${api}";

const ${api} = new ${title}(); // reads ${api.toUpperCase()}_API_KEY, ${api.toUpperCase()}_BASE_URL and the other variables that countersign dev prints
${steps.map(({ lines }) => lines.join("\n")).join("\n")}
`;
	return { text, skipped };
}
