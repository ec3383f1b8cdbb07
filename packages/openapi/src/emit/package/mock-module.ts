import type { ApiModel } from "../../model/api-model.ts";
import { comment } from "../names.ts";
import type { MockDescription } from "./described-api.ts";
import { namesOf } from "./names.ts";
import { type OAuthSignIn, oauthCredentials, oauthSignIns } from "./oauth.ts";

/** What the options of a client say about signing in, as far as the model knows it. */
interface SignInModel {
	readonly security?: { readonly schemes: Readonly<Record<string, { readonly kind: string }>> };
	readonly operations: readonly { readonly server?: string }[];
}

/**
 * Returns the options of a client that calls the mock, as code. `key` and `url` are variables.
 *
 * @param oauth the schemes that sign in with OAuth 2
 * @param only the scheme to sign in with; without it, all of them
 */
export function clientOptions(model: ApiModel, oauth: readonly OAuthSignIn[], only?: string): string {
	const { security, operations } = model as SignInModel;
	const others = model.signIn.filter((one) => one.variable !== "apiKey");
	const fields = [...(only === undefined ? ["apiKey: key"] : []), "baseUrl: url"];
	if (others.length > 0)
		fields.push(`credentials: { ${others.map(({ variable }) => `${JSON.stringify(variable)}: key`).join(", ")} }`);
	if (security) {
		const used = Object.entries(security.schemes).filter(([name]) => only === undefined || name === only);
		const schemes = used.map(([name, { kind }]) => {
			const signIn = oauth.find(({ scheme }) => scheme === name);
			const value = signIn
				? oauthCredentials(signIn)
				: kind === "basic"
					? "{ username: key, password: secret }"
					: "key";
			return `${JSON.stringify(name)}: ${value}`;
		});
		if (schemes.length > 0) fields.push(`auth: { ${schemes.join(", ")} }`);
	}
	const servers = [...new Set(operations.flatMap(({ server }) => server ?? []))];
	if (servers.length > 0)
		fields.push(`serverUrls: { ${servers.map((server) => `${JSON.stringify(server)}: url`).join(", ")} }`);
	const placeholders = Array.from((model.entityPathPrefix ?? "").matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
	if (placeholders.length > 0)
		fields.push(`pathValues: { ${placeholders.map((name) => `${JSON.stringify(name)}: "1"`).join(", ")} }`);
	return `{ ${fields.join(", ")} }`;
}

/** Whether clients sign in with HTTP Basic. */
const hasBasic = ({ security }: SignInModel): boolean =>
	Object.values(security?.schemes ?? {}).some(({ kind }) => kind === "basic");

/** Writes the mock of the API: what it is made from, and a client that calls it. */
export function emitMockModule(model: ApiModel, header: string, description: MockDescription): string {
	const { className, client } = namesOf(model);
	const title = comment(model.title);
	const oauth = oauthSignIns(model, description);
	const [main] = oauth;
	const page = oauth.find(({ code }) => code)?.code?.authorize;
	const needsRefreshToken = oauth.some((one) => one.needsRefreshToken);
	const needsSecret = main !== undefined || hasBasic(model);
	return `${header}import { type ApiDescription, createDocumentMock, type DocumentMock } from "@countersign/mock/document";
import { ${className} } from "./index.js";

type MockOptions = NonNullable<Parameters<typeof createDocumentMock>[1]>;

/** The ${title} API, as its mock needs it. */
export const description: ApiDescription = JSON.parse(
	${JSON.stringify(JSON.stringify(description))},
);

/** Creates a stateful mock of the ${title} API. */
export const create${className}Mock = (options: MockOptions = {}): DocumentMock => createDocumentMock(description, options);

/** A mock that is served, and a client that calls it. */
export interface Started${className}Mock {
	readonly mock: DocumentMock;
	readonly ${client}: ${className};
	/** Base URL of the mock. */
	readonly url: string;
	/** A key of the mock.${main ? " With OAuth 2, it is the id of an application." : ""} */
	readonly key: string;
${needsSecret ? `	/** The secret ${main ? "of the application" : "of the key, for Basic"}. */\n	readonly secret: string;\n` : ""}${
	main
		? `	/** The URL that issues tokens. */
	readonly tokenUrl: string;
${page === undefined ? "" : "	/** The URL where users agree to the application. It redirects back at once, with a code. */\n	readonly authorizeUrl: string;\n"}${needsRefreshToken ? "	/** The token of a user who agreed to the application. */\n	readonly refreshToken: string;\n" : ""}`
		: ""
}	/** Stops the mock. */
	close(): Promise<void>;
}

/** Serves a mock of the ${title} API on this machine. */
export async function start${className}Mock(options: MockOptions = {}): Promise<Started${className}Mock> {
	const mock = create${className}Mock(options);
	const { url, close } = await mock.listen(0);
	const { key${needsSecret ? ", details" : ""} } = mock.createKey();
${needsSecret ? `	const secret = String(details?.["secret"]);\n` : ""}${needsRefreshToken ? `	const refreshToken = String(details?.["refreshToken"]);\n` : ""}	const ${client} = new ${className}(${clientOptions(model, oauth)});
	return {
		mock,
		${client},
		url,
		key,
${needsSecret ? "		secret,\n" : ""}${main ? `		tokenUrl: new URL(${JSON.stringify(main.path)}, url).href,\n${page === undefined ? "" : `		authorizeUrl: new URL(${JSON.stringify(page)}, url).href,\n`}${needsRefreshToken ? "		refreshToken,\n" : ""}` : ""}		async close() {
			await close();
			mock.stop();
		},
	};
}
`;
}
