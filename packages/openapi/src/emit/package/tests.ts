import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { comment } from "../names.ts";
import type { MockDescription } from "./mock-description.ts";
import { clientOptions } from "./mock-module.ts";
import { namesOf } from "./names.ts";
import { type OAuthSignIn, oauthSignIns, signedBy } from "./oauth.ts";

/** Writes the tests of a package: they call the client against its own mock. */
export function emitTests(model: ApiModel, header: string, description: MockDescription): GeneratedFile[] {
	const files = [{ path: "test/client.test.ts", text: clientTest(model, header) }];
	const signIns = oauthSignIns(model, description).map((one) => oauthTest(model, description, one));
	if (signIns.some((test) => test !== ""))
		files.push({ path: "test/oauth.test.ts", text: `${oauthImports(model, header)}${signIns.join("")}` });
	if (model.events.length > 0 && description.signature)
		files.push({ path: "test/webhooks.test.ts", text: webhooksTest(model, header) });
	return files;
}

function clientTest(model: ApiModel, header: string): string {
	const { className, client } = namesOf(model);
	const ids = model.operations
		.filter(({ id }) => id !== "")
		.map(({ id }) => `\t${JSON.stringify(id)},`)
		.join("\n");
	return `${header}import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { description, start${className}Mock, type Started${className}Mock } from "../src/mock.js";

const OPERATIONS = [
${ids}
] as const;

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
	const takesParams = operation?.body !== undefined || operation?.parameters.some((one) => one.in === "query" || one.in === "header");
	return method.call(holder, ...path, ...(takesParams ? [params] : []));
}

const paramsOf = (id: string): Readonly<Record<string, unknown>> => started.mock.exampleCall(id)?.params ?? {};
/** The method and path of an operation. A document can describe the same request more than once. */
function routeOf(id: string | undefined): string {
	const operation = description.operations.find((one) => one.id === id);
	return \`\${operation?.method} \${operation?.path.replace(/[?#].*$/s, "")}\`;
}
const statusOf = (error: unknown): number | undefined => (error as { readonly status?: number }).status;

describe(${JSON.stringify(`the client of ${comment(model.title).slice(0, 100)}`)}, () => {
	it.for(OPERATIONS)("%s sends a request that the document allows", async (id, { skip }) => {
		const example = started.mock.exampleCall(id);
		const before = started.mock.requests.at(-1);
		if (!example) return skip("its body cannot be written, or its schemas contradict each other");
		try {
			await call(id, example.path, example.params);
		} catch (error) {
			// Nothing with the id of the example exists, or it exists already.
			const isExpected = [404, 409].includes(statusOf(error) ?? 0);
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
				if (statusOf(error) === 409) return undefined;
				throw error;
			})) as Record<string, unknown> | undefined;
			const id = made?.[idProperty];
			if (id === undefined || id === null) continue;
			const read = (await call(retrieve, [id], paramsOf(retrieve))) as Record<string, unknown>;
			if (read && idProperty in read) expect([create, read[idProperty]]).toEqual([create, id]);
			if (remove === undefined) continue;
			await call(remove, [id], paramsOf(remove));
			await expect(call(retrieve, [id], paramsOf(retrieve)), retrieve).rejects.toMatchObject({ status: 404 });
		}
	});
});
`;
}

function oauthImports(model: ApiModel, header: string): string {
	const { className } = namesOf(model);
	return `${header}import { afterAll, beforeAll, expect, it } from "vitest";
import { ${className} } from "../src/index.js";
import { start${className}Mock, type Started${className}Mock } from "../src/mock.js";

let started: Started${className}Mock;
beforeAll(async () => {
	started = await start${className}Mock();
});
afterAll(() => started.close());

/** Calls an operation with an example. Nothing with the id of the example may exist, or it exists already. */
async function call(client: ${className}, id: string): Promise<void> {
	const { path = [], params } = started.mock.exampleCall(id) ?? {};
	const steps = id.split(".");
	const holder = steps.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], client);
	const method = (holder as Record<string, (...args: unknown[]) => Promise<unknown>>)[steps.at(-1) ?? ""];
	try {
		await method?.call(holder, ...path, ...(Object.keys(params ?? {}).length > 0 ? [params] : []));
	} catch (error) {
		if (![404, 409].includes((error as { readonly status?: number }).status ?? 0)) throw error;
	}
}
`;
}

/** A test that a client gets tokens from the mock. Empty if the scheme alone signs no operation. */
function oauthTest(model: ApiModel, description: MockDescription, signIn: OAuthSignIn): string {
	const { className } = namesOf(model);
	const { scheme, path, needsRefreshToken } = signIn;
	const all = signedBy(scheme, description);
	// No client can tell that a token has expired from a response of 200.
	const renewing = all.filter((one) => one.errorsInSuccess === undefined);
	const ids = [...(renewing.length > 0 ? renewing : all)]
		.sort((a, b) => Number(b.method === "GET") - Number(a.method === "GET"))
		.slice(0, 20)
		.map(({ id }) => id);
	if (ids.length === 0) return "";
	return `
it(${JSON.stringify(`a client signs in with ${comment(scheme).slice(0, 100)}: a token is requested once${renewing.length > 0 ? ", and again after it has expired" : ""}`)}, async ({ skip }) => {
	const { mock, key, secret, url${needsRefreshToken ? ", refreshToken" : ""} } = started;
	const id = ${JSON.stringify(ids)}.find((one) => mock.exampleCall(one));
	if (id === undefined) return skip("no operation of this scheme has an example");
	const issued = (): number => mock.requests.filter((one) => one.path === ${JSON.stringify(path)} && one.status === 200).length;
	const before = issued();
	const client = new ${className}(${clientOptions(model, [signIn], scheme)});
	await call(client, id);
	await call(client, id);
	expect(issued()).toBe(before + 1);
${
	renewing.length === 0
		? ""
		: `	await mock.clock.advance("2h");
	await call(client, id);
	expect(issued()).toBe(before + 2);
`
}	const wrong = new ${className}(${clientOptions(model, [signIn], scheme).replace("clientSecret: secret", 'clientSecret: "wrong"')});
	await expect(call(wrong, id)).rejects.toMatchObject({ name: "OAuthError", code: "invalid_client", status: 401 });
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
