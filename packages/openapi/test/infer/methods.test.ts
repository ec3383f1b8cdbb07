import { describe, expect, it } from "vitest";
import { checkOutput } from "../../src/emit/check-output.ts";
import { emitClientFor } from "../../src/emit/provider.ts";
import { providerName } from "../../src/infer/auth.ts";
import { inferFacts } from "../../src/infer/infer.ts";
import { writeOverlay } from "../../src/infer/write-overlay.ts";
import { overlayOf, withOverlay } from "../../src/intake/read.ts";
import { buildModel } from "../../src/model/build.ts";
import { intakeOfDocument, notesOf, returns } from "../intake/memory.ts";

const RECORD = { type: "object", properties: { id: { type: "string" } } };
const body = (properties: object): object => ({
	requestBody: { required: true, content: { "application/json": { schema: { type: "object", properties } } } },
});

async function clientOf(document: object) {
	const intake = await intakeOfDocument(document);
	const { text } = writeOverlay("T", inferFacts(intake.document), undefined);
	const model = buildModel(withOverlay(intake, overlayOf(text, "overlay.yaml")));
	const files = await emitClientFor(model, "api.yaml", "x");
	return { intake, model, files, text: (path: string) => files.find((one) => one.path === path)?.text ?? "" };
}

describe("operations of other methods", () => {
	it("HEAD, OPTIONS and QUERY have names and methods, and what fetch cannot send is refused by name", async () => {
		const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
		const { intake, model, files } = await clientOf({
			openapi: "3.2.0",
			paths: {
				"/files": {
					get: returns({ type: "array", items: RECORD }),
					options: { responses: { "204": { description: "Done." } } },
					query: { ...body({ q: { type: "string" } }), ...returns(RECORD) },
				},
				"/files/{id}": {
					parameters: [id],
					get: returns(RECORD),
					head: { ...returns(RECORD), ...body({ a: { type: "string" } }) },
					trace: returns(RECORD),
					additionalOperations: { COPY: returns(RECORD) },
				},
			},
		});
		expect(model.operations.map((one) => `${one.method} ${one.id}`)).toEqual([
			"GET files.list",
			"OPTIONS files.options",
			"QUERY files.query",
			"GET files.retrieve",
			"HEAD files.head",
		]);
		expect(model.operations.find(({ method }) => method === "HEAD")?.body).toBeUndefined();
		expect(model.operations.find(({ method }) => method === "QUERY")?.body).toBeDefined();
		const notes = notesOf(intake).join("\n");
		expect(notes).toContain("a HEAD request cannot have a body in JavaScript");
		expect(notes).toContain("clients have no TRACE operations; it was left out");
		expect(notes).toContain("clients have no COPY operations; it was left out");
		expect(checkOutput(files)).toEqual([]);
	});
});

describe("streams", () => {
	const streamed = (properties: object, types: object, description = "Done."): object => ({
		paths: { "/chat": { post: { ...body(properties), responses: { "200": { description, content: types } } } } },
	});
	const events = { "text/event-stream": { schema: RECORD } };
	const both = { "application/json": { schema: RECORD }, ...events };

	it("the field that asks for events and the end of a stream are concluded", async () => {
		const flag = { is_streaming: { type: "boolean" }, prompt: { type: "string" } };
		const { model } = await clientOf(streamed(flag, both, "Events; the last one is `data: [DONE]`."));
		expect(model.operations[0]?.stream).toMatchObject({ param: "is_streaming", end: "[DONE]", item: "data" });
	});

	it("a response that is always a stream needs no field", async () => {
		const { model, text } = await clientOf(
			streamed(
				{ stream: { type: "boolean" } },
				{ "text/event-stream": { itemSchema: { type: "object", properties: { data: { contentSchema: RECORD } } } } },
			),
		);
		expect(model.operations[0]?.stream).toMatchObject({ item: "event" });
		expect(model.operations[0]?.stream?.param).toBeUndefined();
		expect(text("resources/chat.ts")).toContain("ApiStream<");
	});

	it("a client that reads JSON or events has the parts for both", async () => {
		const { text } = await clientOf(streamed({ stream: { type: "boolean" } }, both));
		expect(text("index.ts")).toContain("wireParts({ results: otherResults, events: eventResults })");
	});
});

describe("the name of a client", () => {
	it.each([
		["Class API", "class-api"],
		["The Client", "client-api"],
		["Error", "error-api"],
		["Book Shop API", "book-shop"],
		["42", "api"],
	])("an API called %s has a client called %s", (title, name) => {
		expect(providerName({ info: { title } }).name).toBe(name);
	});

	it("a body that a GET request shares with others is left out and reported, as its own body is", async () => {
		const requestBody = { $ref: "#/components/requestBodies/Filter" };
		const { model, intake } = await clientOf({
			paths: { "/files": { get: { ...returns(RECORD), requestBody }, post: { ...returns(RECORD), requestBody } } },
			components: {
				requestBodies: { Filter: (body({ a: { type: "string" } }) as { requestBody: object }).requestBody },
			},
		});
		expect(model.operations.map(({ method, body }) => [method, body !== undefined])).toEqual([
			["GET", false],
			["POST", true],
		]);
		expect(notesOf(intake).join("\n")).toContain("a GET request cannot have a body in JavaScript");
	});
});
