/** What a hostile document can put into a generated package: nothing that runs, ends a comment, or leaves its string. */
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { checkOutput } from "../../src/emit/check-output.ts";
import { emitPackage } from "../../src/emit/package/package.ts";
import { inferFacts } from "../../src/infer/infer.ts";
import { writeOverlay } from "../../src/infer/write-overlay.ts";
import { overlayOf, withOverlay } from "../../src/intake/read.ts";
import { buildModel } from "../../src/model/build.ts";
import { ATTACKS } from "../fixtures/hostile.ts";
import { intakeOfDocument } from "../intake/memory.ts";

const RUN = "globalThis.ran(1)";
/** Strings that end a comment, a string, a template, a regular expression, a tag or a code block, and then run something. */
const BREAKOUTS = [
	`*/ ${RUN} /*`,
	`"; ${RUN}; "`,
	`'; ${RUN}; '`,
	`\`; ${RUN}; \``,
	`\${${RUN}}`,
	`\\\`\${${RUN}}`,
	`\\"; ${RUN}; //`,
	`\n${RUN}\n`,
	`\r\n${RUN}//`,
	`\u2028${RUN}\u2029`,
	`/; ${RUN}; /`,
	`</script><script>${RUN}</script>`,
	`{${RUN}}`,
	`\`\`\`\n\n\`\`\`ts\n${RUN}\n\`\`\``,
	`]: ${RUN}; //`,
	`@import("evil")`,
	"__proto__",
	"constructor",
	"class",
	"../../../evil",
	"a\u0000b",
	...ATTACKS,
];

/** A document in which every name and description is one of these. */
function documentOf(texts: readonly string[]): object {
	let next = 0;
	const text = (): string => texts[next++ % texts.length] as string;
	const schema = (): object => ({
		type: "object",
		title: text(),
		description: text(),
		required: [text()],
		properties: {
			[text()]: { type: "string", description: text(), enum: [text(), text()], default: text(), example: text() },
			[text()]: { type: "string", pattern: text(), const: text(), format: text() },
			[text()]: { $ref: "#/components/schemas/Thing", description: text() },
		},
	});
	const json = (): object => ({ content: { "application/json": { schema: schema(), example: { [text()]: text() } } } });
	const operation = (): object => ({
		operationId: text(),
		summary: text(),
		description: text(),
		tags: [text()],
		deprecated: true,
		security: [{ key: [text()] }, { oauth: [text()] }],
		servers: [{ url: `https://example.com/${text()}` }],
		parameters: [
			{ name: text(), in: "query", description: text(), schema: { type: "string", enum: [text()] } },
			{ name: text(), in: "header", description: text(), schema: { type: "string", default: text() } },
		],
		requestBody: json(),
		responses: { "200": { description: text(), ...json() }, "404": { description: text(), ...json() } },
		"x-emits": [text()],
	});
	return {
		info: { title: text(), version: text(), description: text() },
		servers: [
			{
				url: `https://{v}.example.com/${text()}`,
				variables: { v: { default: text(), enum: [text()], description: text() } },
			},
		],
		tags: [{ name: text(), description: text() }],
		paths: {
			[`/things/${text()}/{${text()}}`]: { post: operation(), get: operation() },
			"/others": { post: operation(), get: operation() },
		},
		webhooks: { [text()]: { post: { description: text(), requestBody: json() } } },
		components: {
			schemas: { [text()]: schema(), Thing: schema() },
			securitySchemes: {
				key: { type: "apiKey", in: "header", name: "X-Key", description: text() },
				oauth: {
					type: "oauth2",
					description: text(),
					flows: {
						clientCredentials: { tokenUrl: `https://example.com/${text()}`, scopes: { [text()]: text() } },
						authorizationCode: { tokenUrl: `/${text()}`, refreshUrl: text(), authorizationUrl: text(), scopes: {} },
					},
				},
			},
		},
	};
}

async function packageOf(document: object) {
	const intake = await intakeOfDocument(document);
	const { text } = writeOverlay("T", inferFacts(intake.document), undefined);
	const model = buildModel(withOverlay(intake, overlayOf(text, "overlay.yaml")));
	return emitPackage(model, { name: "evil", source: "api.yaml", command: "npx x", version: "1.0.0" } as never);
}

describe("a package of a hostile document", () => {
	it("compiles and runs nothing from the document, whatever its strings are", async () => {
		const some = fc.array(fc.oneof(fc.constantFrom(...BREAKOUTS), fc.string({ unit: "binary", maxLength: 20 })), {
			minLength: 5,
			maxLength: 40,
		});
		await fc.assert(
			fc.asyncProperty(some, async (texts) => {
				const files = await packageOf(documentOf(texts));
				expect(checkOutput(files)).toEqual([]);
				for (const { path, text } of files) {
					expect(path).toMatch(/^(?:[\w.-]+\/)*[\w.-]+$/);
					if (path.endsWith(".json")) JSON.parse(text);
				}
			}),
			{ numRuns: 4, seed: 16, endOnFailure: true },
		);
	}, 60_000);

	it("the code of a breakout is nowhere outside of strings and comments, with every breakout at once", async () => {
		const files = await packageOf(documentOf(BREAKOUTS));
		expect(checkOutput(files)).toEqual([]);
		const found: string[] = [];
		for (const { path, text } of files.filter((one) => one.path.endsWith(".ts"))) {
			const visit = (node: ts.Node): void => {
				if (ts.isIdentifier(node) && node.text === "ran") found.push(path);
				node.forEachChild(visit);
			};
			visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
		}
		expect(found).toEqual([]);
		expect(files.some(({ text }) => text.includes("ran(1)"))).toBe(true);
		expect(files.find(({ path }) => path === "test/oauth.test.ts")?.text).toContain("OAuthError");
	});
});
