import type { ApiModel } from "../../model/api-model.ts";
import { comment } from "../names.ts";
import type { MockDescription } from "./described-api.ts";
import { clientOptions } from "./mock-module.ts";
import { namesOf } from "./names.ts";
import { type OAuthSignIn, oauthSignIns, signedBy } from "./oauth.ts";

/** Writes the tests that sign in with OAuth 2 at the mock. Empty if no scheme of it signs an operation alone. */
export function oauthTests(model: ApiModel, header: string, description: MockDescription): string {
	const tests = oauthSignIns(model, description).flatMap((signIn): Test[] => {
		const { ids, renews } = callable(signIn.scheme, description);
		if (ids.length === 0) return [];
		return [applicationTest, codeTest, passwordTest].flatMap((write) => write({ model, signIn, ids, renews }) ?? []);
	});
	if (tests.length === 0) return "";
	const needsHash = tests.some(({ text }) => text.includes("createHash("));
	return `${imports(model, header, needsHash)}${tests.map(({ text }) => text).join("")}`;
}

interface Test {
	readonly text: string;
}

interface Tested {
	readonly model: ApiModel;
	readonly signIn: OAuthSignIn;
	/** Operations to call. */
	readonly ids: readonly string[];
	/** Whether a client can tell from their responses that a token has expired. */
	readonly renews: boolean;
}

function callable(scheme: string, description: MockDescription): Pick<Tested, "ids" | "renews"> {
	const all = signedBy(scheme, description);
	// No client can tell that a token has expired from a response of 200.
	const renewing = all.filter((one) => one.errorsInSuccess === undefined);
	const ids = [...(renewing.length > 0 ? renewing : all)]
		.sort((a, b) => Number(b.method === "GET") - Number(a.method === "GET"))
		.slice(0, 20)
		.map(({ id }) => id);
	return { ids, renews: renewing.length > 0 };
}

function imports(model: ApiModel, header: string, needsHash: boolean): string {
	const { className } = namesOf(model);
	return `${header}${needsHash ? 'import { createHash } from "node:crypto";\n' : ""}import { afterAll, beforeAll, expect, it } from "vitest";
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

/** The beginning of a test: its title, and the operation that it calls. */
const begin = (title: string, ids: readonly string[], variables: string): string => `
it(${JSON.stringify(title)}, async ({ skip }) => {
	const { ${variables} } = started;
	const id = ${JSON.stringify(ids)}.find((one) => mock.exampleCall(one));
	if (id === undefined) return skip("no operation of this scheme has an example");
`;

const named = (scheme: string): string => comment(scheme).slice(0, 100);

/** A test that a client gets tokens for the application, or by a refresh token. */
function applicationTest({ model, signIn, ids, renews }: Tested): Test {
	const { className } = namesOf(model);
	const { scheme, path, needsRefreshToken } = signIn;
	const title = `a client signs in with ${named(scheme)}: a token is requested once${renews ? ", and again after it has expired" : ""}`;
	const options = clientOptions(model, [signIn], scheme);
	return {
		text: `${begin(title, ids, `mock, key, secret, url${needsRefreshToken ? ", refreshToken" : ""}`)}	const issued = (): number => mock.requests.filter((one) => one.path === ${JSON.stringify(path)} && one.status === 200).length;
	const before = issued();
	const client = new ${className}(${options});
	await call(client, id);
	await call(client, id);
	expect(issued()).toBe(before + 1);
${
	renews
		? `	await mock.clock.advance("2h");
	await call(client, id);
	expect(issued()).toBe(before + 2);
`
		: ""
}	const wrong = new ${className}(${options.replace("clientSecret: secret", 'clientSecret: "wrong"')});
	await expect(call(wrong, id)).rejects.toMatchObject({ name: "OAuthError", code: "invalid_client", status: 401 });
});
`,
	};
}

/** A test that a user agrees in a browser. It shows what an application does around the client. */
function codeTest({ model, signIn, ids }: Tested): Test | undefined {
	const { scheme, code } = signIn;
	if (!code) return undefined;
	const { className } = namesOf(model);
	const title = `a user agrees with ${named(scheme)}: a code is exchanged once, and its refresh token signs calls`;
	const options = clientOptions(model, [{ ...signIn, path: code.token, needsRefreshToken: true }], scheme);
	return {
		text: `${begin(title, ids, "mock, key, secret, url")}	const verifier = "a-secret-that-only-this-application-knows-now";
	const redirectUri = "http://localhost:3000/callback";
	// The browser of a user opens this page. The mock agrees at once.
	const page = new URL(${JSON.stringify(code.authorize)}, url);
	page.search = new URLSearchParams({
		response_type: "code",
		client_id: key,
		redirect_uri: redirectUri,
		state: "my state",
		code_challenge: createHash("sha256").update(verifier).digest("base64url"),
		code_challenge_method: "S256",
	}).toString();
	const { status, headers } = await fetch(page, { redirect: "manual" });
	expect(status).toBe(302);
	const back = new URL(headers.get("location") ?? "");
	expect(back.origin + back.pathname).toBe(redirectUri);
	expect(back.searchParams.get("state")).toBe("my state");
	// The application exchanges the code for tokens.
	const exchange = (): Promise<Response> =>
		fetch(new URL(${JSON.stringify(code.token)}, url), {
			method: "POST",
			body: new URLSearchParams({
				grant_type: "authorization_code",
				code: back.searchParams.get("code") ?? "",
				redirect_uri: redirectUri,
				code_verifier: verifier,
				client_id: key,
				client_secret: secret,
			}),
		});
	const { refresh_token: refreshToken } = (await (await exchange()).json()) as { readonly refresh_token: string };
	await call(new ${className}(${options}), id);
	expect((await exchange()).status).toBe(400);
});
`,
	};
}

/** A test that an application signs a user in with a password. */
function passwordTest({ model, signIn, ids }: Tested): Test | undefined {
	const { scheme, password } = signIn;
	if (!password) return undefined;
	const { className } = namesOf(model);
	const title = `a client signs in a user with a password, with ${named(scheme)}`;
	const options = clientOptions(model, [{ ...signIn, path: password.token, needsRefreshToken: false }], scheme);
	const user = 'fields: { grant_type: "password", username: "ann", password: "a password" }';
	return {
		text: `${begin(title, ids, "mock, key, secret, url")}	const client = new ${className}(${options.replace("clientSecret: secret", `clientSecret: secret, ${user}`)});
	await call(client, id);
	expect(mock.keys.all().some(({ subject }) => subject === "ann")).toBe(true);
});
`,
	};
}
