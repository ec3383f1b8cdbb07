import { describe, expect, it } from "vitest";
import { DocumentError } from "../../src/document/load.ts";
import { DEFAULT_LIMITS } from "../../src/intake/limits.ts";
import { applyOverlay, readOverlay } from "../../src/intake/overlay.ts";
import { parseFile } from "../../src/intake/parse.ts";

const overlayOf = (text: string) => readOverlay(parseFile(text, "o.yaml", DEFAULT_LIMITS));
const actions = (...lines: string[]): string =>
	`overlay: 1.0.0\ninfo: { title: T, version: "1" }\nactions:\n${lines.map((line) => `  - ${line}\n`).join("")}`;

describe("overlays", () => {
	it("an update merges objects and appends to lists, a removal removes", () => {
		const document = {
			info: { title: "A" },
			tags: [{ name: "a" }],
			paths: { "/x'y": { get: { tags: ["a"] } } },
			"x-gone": 1,
		};
		const { problems } = applyOverlay(
			document,
			overlayOf(
				actions(
					"{ target: $.info, update: { description: B } }",
					"{ target: $.tags, update: { name: b } }",
					`{ target: "$.paths['/x\\\\'y'].get", update: { operationId: a.b, tags: [c] } }`,
					"{ target: $.x-gone, remove: true }",
				),
			),
		);
		expect(problems).toEqual([]);
		expect(document).toEqual({
			info: { title: "A", description: "B" },
			tags: [{ name: "a" }, { name: "b" }],
			paths: { "/x'y": { get: { tags: ["a", "c"], operationId: "a.b" } } },
		});
	});

	it("a target can be any JSONPath", () => {
		const document = { paths: { "/a": { get: { tags: ["x"] }, post: {} }, "/b": { get: {} } } };
		applyOverlay(
			document,
			overlayOf(
				actions("{ target: $.paths.*.get, update: { x-a: 1 } }", "{ target: '$..get[?@ == \"x\"]', remove: true }"),
			),
		);
		expect(document.paths["/a"].get).toHaveProperty("x-a", 1);
		expect(document.paths["/b"].get).toHaveProperty("x-a", 1);
		expect(document.paths["/a"].post).toEqual({});
	});

	it("an action that finds nothing is a problem with its line in the overlay", () => {
		const { problems } = applyOverlay(
			{ info: {} },
			overlayOf(actions("{ target: $.info, update: {} }", "{ target: $.gone, update: {} }")),
		);
		expect(problems).toEqual([
			expect.objectContaining({ file: "o.yaml", line: 5, message: expect.stringContaining("finds nothing") }),
		]);
	});

	it.each([
		["a target that is no JSONPath", "{ target: '$[', update: {} }", "is not a JSONPath"],
		["a target that is a single value", "{ target: $.info.title, update: {} }", "single value"],
		["a string for an object", "{ target: $.info, update: x }", "must be one too"],
	])("%s is a problem", (_, action, message) => {
		const { problems } = applyOverlay({ info: { title: "A" } }, overlayOf(actions(action)));
		expect(problems[0]?.message).toContain(message);
	});

	it.each([
		["without a version", "actions: []", "overlay must be a version"],
		["without actions", "overlay: 1.0.0", "no list of actions"],
		["with an action without target", actions("{ update: {} }"), "has no target"],
		["with an action that does nothing", actions("{ target: $ }"), "neither update nor remove"],
	])("an overlay %s is a DocumentError", (_, text, message) => {
		expect(() => overlayOf(text)).toThrow(DocumentError);
		expect(() => overlayOf(text)).toThrow(message);
	});

	it("a value that an overlay set has its place in the overlay", () => {
		const applied = applyOverlay(
			{ paths: { "/a": { get: {} } } },
			overlayOf(actions(`{ target: "$.paths['/a'].get", update: { operationId: x } }`)),
		);
		expect(applied.origin(["paths", "/a", "get", "operationId"])).toMatchObject({ file: "o.yaml", line: 4 });
		expect(applied.origin(["paths", "/a", "get", "summary"])).toBeUndefined();
	});

	it("an overlay cannot change what every object inherits", () => {
		applyOverlay({ info: {} }, overlayOf(actions('{ target: $.info, update: { "__proto__": { polluted: true } } }')));
		expect(({} as { polluted?: true }).polluted).toBeUndefined();
	});
});
