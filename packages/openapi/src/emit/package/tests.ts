import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { comment } from "../names.ts";
import type { MockDescription } from "./described-api.ts";
import { namesOf } from "./names.ts";
import { issuesTokens } from "./oauth.ts";
import { oauthTests } from "./oauth-tests.ts";

/** Writes the tests of a package: they call the client against its own mock. */
export function emitTests(model: ApiModel, header: string, description: MockDescription): GeneratedFile[] {
	const files = [{ path: "test/client.test.ts", text: clientTest(model, header, description) }];
	const oauth = oauthTests(model, header, description);
	if (oauth !== "") files.push({ path: "test/oauth.test.ts", text: oauth });
	if (model.events.length > 0 && description.signature)
		files.push({ path: "test/webhooks.test.ts", text: webhooksTest(model, header) });
	return files;
}

function clientTest(model: ApiModel, header: string, mocked: MockDescription): string {
	const { className, client } = namesOf(model);
	const issuing = issuesTokens(mocked);
	const reportsInside = mocked.operations.some(({ errorsInSuccess }) => errorsInSuccess !== undefined);
	const ids = model.operations
		.filter(({ id }) => id !== "")
		.map(({ id }) => `\t${JSON.stringify(id)},`)
		.join("\n");
	return `${header}import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { description, start${className}Mock, type Started${className}Mock } from "../src/mock.js";

const OPERATIONS = [
${ids}
] as const;
${
	issuing.length === 0
		? ""
		: `/** Operations that issue tokens. The mock knows neither the code nor the password of an example. */
const ISSUING: readonly string[] = ${JSON.stringify(issuing)};
`
}
let started: Started${className}Mock;
beforeAll(async () => {
	started = await start${className}Mock();
});
afterAll(() => started.close());

/** Calls an operation by its id, such as \`orders.create\`. */
async function call(id: string, path: readonly unknown[], params: Readonly<Record<string, unknown>>): Promise<unknown> {
	const steps = id.split(".");
	const holder = steps.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], started.${client});
	const method = (holder as Record<string, (...args: unknown[]) => Promise<unknown>>)[steps.at(-1) ?? ""];
	if (typeof method !== "function") throw new TypeError(\`the client has no method \${id}\`);
	const operation = description.operations.find((one) => one.id === id);
	const takesParams = operation?.body !== undefined || operation?.parameters.some((one) => one.in !== "path");
	return method.call(holder, ...path, ...(takesParams ? [params] : []));
}

const paramsOf = (id: string): Readonly<Record<string, unknown>> => started.mock.exampleCall(id)?.params ?? {};
/** The method of an operation and the shape of its path. A document can describe the same request more than once. */
function routeOf(id: string | undefined): string {
	const operation = description.operations.find((one) => one.id === id);
	return \`\${operation?.method} \${operation?.path.replace(/[?#].*$/s, "").replace(/\\{[^{}]*\\}/g, "{}").replace(/\\/+/g, "/")}\`;
}
const statusOf = (error: unknown): number | undefined => (error as { readonly status?: number }).status;
${
	reportsInside
		? `/** Whether a response of 200 says that something does not exist, or exists already. */
function isMissing(error: unknown): boolean {
	const { status, code } = error as { readonly status?: number; readonly code?: string };
	return status === 200 && (code === undefined || ["not_found", "already_exists"].includes(code));
}
`
		: ""
}
describe(${JSON.stringify(`the client of ${comment(model.title).slice(0, 100)}`)}, () => {
	it.for(OPERATIONS)("%s sends a request that the document allows", async (id, { skip }) => {
		const example = started.mock.exampleCall(id);
		const before = started.mock.requests.at(-1);
		if (!example) return skip("its body cannot be written, or its schemas contradict each other");
		try {
			await call(id, example.path, example.params);
		} catch (error) {
			// Nothing with the id of the example exists, or it exists already.
			const isExpected = [404, 409].includes(statusOf(error) ?? 0)${reportsInside ? " || isMissing(error)" : ""}${issuing.length === 0 ? "" : " || (ISSUING.includes(id) && statusOf(error) === 400)"};
			const received = started.mock.requests.at(-1);
			if (!isExpected && (received === before || received?.operation === id)) throw error;
		}
		const request = started.mock.requests.at(-1);
		expect(routeOf(request?.operation)).toBe(routeOf(id));
		// The document describes some requests more than once; one of these descriptions was checked.
		if (request?.operation === id) expect(request.unread).toEqual([]);
	});

	it("records can be created, read and deleted", async () => {
		for (const { create, retrieve, delete: remove, idProperty } of started.mock.lifecycles) {
			const example = started.mock.exampleCall(create);
			if (!example) continue;
			const made = (await call(create, example.path, example.params).catch((error: unknown) => {
				if (statusOf(error) === 409${reportsInside ? " || isMissing(error)" : ""}) return undefined;
				throw error;
			})) as Record<string, unknown> | undefined;
			const id = made?.[idProperty];
			if (id === undefined || id === null) continue;
			const read = (await call(retrieve, [id], paramsOf(retrieve))) as Record<string, unknown>;
			if (read && idProperty in read) expect([create, read[idProperty]]).toEqual([create, id]);
			if (remove === undefined) continue;
			await call(remove, [id], paramsOf(remove));
			await expect(call(retrieve, [id], paramsOf(retrieve)), retrieve).rejects.toMatchObject({ status: ${reportsInside ? "expect.toBeOneOf([200, 404])" : "404"} });
		}
	});
});
`;
}

function webhooksTest(model: ApiModel, header: string): string {
	const { className, client } = namesOf(model);
	return `${header}import { expect, it } from "vitest";
import { create${className}Mock } from "../src/mock.js";
import { ${client}EventTypes, ${client}Webhooks } from "../src/webhooks.js";

it("a delivery of the mock is verified, and one that was changed is rejected", async () => {
	const mock = create${className}Mock({ post: async () => ({ status: 200, body: "" }) });
	mock.createKey();
	const { secret } = mock.createWebhook({ url: "https://example.com/webhooks" });
	const verifier = ${client}Webhooks({ secrets: secret });
	for (const type of ${client}EventTypes.slice(0, 5)) mock.sendEvent(type, {});
	await mock.webhooks.drain();
	expect(mock.deliveries.length).toBeGreaterThan(0);
	for (const { body, headers } of mock.deliveries) {
		expect(await verifier.verify(body, headers)).toEqual(JSON.parse(body));
		await expect(verifier.verify(\`\${body} \`, headers)).rejects.toThrow();
	}
	mock.stop();
});
`;
}
