import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/control/generated/routes.ts";
import { schemas } from "../../src/control/generated/schemas.ts";
import { control } from "./control.ts";

type Schema = Readonly<Record<string, unknown>>;

const deep = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
/** What nobody means to send. */
const ODD_TEXTS = [
	"",
	"__proto__",
	"constructor",
	"hasOwnProperty",
	"../..",
	"%",
	"\u0000\r\n",
	"\ud800",
	"é😀",
	"x".repeat(3_000),
	"NaN",
	"-1",
	"1e400",
	"9007199254740993",
	"+275760-09-13T00:00:00.000Z",
	"2026-02-30T00:00:00Z",
];
const ODD_VALUES = [
	...ODD_TEXTS,
	null,
	true,
	-1,
	0.5,
	1e308,
	2 ** 53,
	[],
	{},
	[null],
	["__proto__"],
	JSON.parse('{"__proto__":{"id":"a"},"constructor":{"prototype":{"b":1}}}'),
	deep(100),
];
const ODD_BODIES = [
	"",
	"{",
	"null",
	"[]",
	'"x"',
	"1e999",
	'{"a":1}{',
	"\ufeff{}",
	`${"[".repeat(50_000)}${"]".repeat(50_000)}`,
];

/** Errors that any operation can have, which the document describes once. */
const COMMON = new Set([
	"400 invalid_path",
	"400 invalid_json",
	"400 validation_error",
	"400 unknown_cursor",
	"404 not_found",
	"413 request_too_large",
	"422 validation_error",
	"431 headers_too_large",
]);

const resolved = (schema: Schema): Schema =>
	typeof schema.$ref === "string"
		? ((schemas as Record<string, Schema>)[schema.$ref.split("/").at(-1) ?? ""] ?? {})
		: schema;

/** A value of the schema, with only what is required. */
function plain(given: Schema): unknown {
	const schema = resolved(given);
	const [type] = [schema.type].flat();
	if (Array.isArray(schema.enum)) return schema.enum[0];
	if (type === "integer" || type === "number") return schema.minimum ?? 1;
	if (type === "boolean") return false;
	if (type === "array") return [];
	if (type !== "object") return "x";
	const properties = (schema.properties ?? {}) as Record<string, Schema>;
	return Object.fromEntries(((schema.required ?? []) as string[]).map((name) => [name, plain(properties[name] ?? {})]));
}

const encoded = (text: string): string => {
	try {
		return encodeURIComponent(text);
	} catch {
		return "%ED%A0%80";
	}
};

describe("each operation of the control API", () => {
	let made: Awaited<ReturnType<typeof control>>;
	let known: Readonly<Record<string, string>>;
	beforeAll(async () => {
		made = await control({}, afterAll);
		const { key, entityId } = made.arcus.createKey({ name: "one" });
		const base = `${made.urls.arcus}/entities/${entityId}`;
		const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
		const body = JSON.stringify({ account_type: "business", name: "Ernst Handel" });
		const account = (await (await fetch(`${base}/accounts`, { method: "POST", headers, body })).json()) as {
			id: string;
		};
		await made.call("POST", "/snapshots", { name: "one" });
		known = {
			api: "arcus",
			entity_id: entityId,
			mode: "test",
			collection: "accounts",
			record_id: account.id,
			key_id: made.arcus.keys.all()[0]?.id ?? "",
			name: "one",
		};
	});

	/** Each with the stream and resets left out: the one does not end, and the other would leave nothing to work with. */
	const tried = routes.filter(({ id }) => !["stream.listen", "worlds.reset", "snapshots.restore"].includes(id));

	it.each(tried.map((route) => [route.id, route] as const))(
		"%s responds to every odd value with a documented error or a success, and in the form of the document",
		async (_id, route) => {
			const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
			const address = (replaced?: string, value = ""): string =>
				route.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
					name === replaced ? encoded(value) || "%00" : encoded(known[name] ?? "unknown"),
				);
			const body = route.body ? (plain(route.body.schema) as Record<string, unknown>) : undefined;
			const properties = Object.keys((route.body && resolved(route.body.schema).properties) ?? {});
			const queries = route.parameters.filter((one) => one.in === "query").map(({ name }) => name);
			const required = route.parameters
				.filter((one) => one.in === "query" && one.required)
				.map((one) => `${one.name}=${String(plain(one.schema))}`)
				.join("&");
			const attempts: readonly (readonly [path: string, body: unknown])[] = [
				...names.flatMap((name) => ODD_TEXTS.map((text) => [`${address(name, text)}?${required}`, body] as const)),
				...queries.flatMap((name) =>
					ODD_TEXTS.map((text) => [`${address()}?${required}&${name}=${encoded(text)}`, body] as const),
				),
				...properties.flatMap((name) => ODD_VALUES.map((value) => [address(), { ...body, [name]: value }] as const)),
				...(body ? ODD_BODIES.map((text) => [address(), text] as const) : []),
			];
			const documented = new Set([...COMMON, ...(route.errors ?? []).map(({ status, code }) => `${status} ${code}`)]);
			const successes = route.successes.map(({ status }) => status);
			for (const [path, sent] of attempts) {
				const { status, body: answer } = await made.call(route.method, path, sent);
				const what = `${path.slice(0, 200)} ${JSON.stringify(sent)?.slice(0, 200)}`;
				if (status < 400) expect([what, successes]).toEqual([what, expect.arrayContaining([status])]);
				else {
					const { code, message } = answer.error;
					expect([what, `${status} ${code}`, documented.has(`${status} ${code}`)]).toEqual([
						what,
						`${status} ${code}`,
						true,
					]);
					expect([what, message]).toEqual([
						what,
						expect.not.stringMatching(/\[object |TypeError|Cannot read|is not a function/),
					]);
				}
			}
		},
	);

	it("nothing odd has changed what every object inherits", () => {
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect(({} as Record<string, unknown>).id).toBeUndefined();
	});
});
