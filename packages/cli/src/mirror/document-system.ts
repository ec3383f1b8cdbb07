import {
	type ClientDescription,
	describeForClient,
	describeForMock,
	type MockDescription,
	mirrorTables,
} from "@countersign/openapi/model";
import {
	type BasicCredentials,
	binaryBody,
	type DescribedClientOptions,
	describedAuth,
	describedClient,
	describedServers,
	errorsInSuccess,
	eventResults,
	fetchPage,
	formBody,
	multipartBody,
	type OAuthCredentials,
	oauthSource,
	otherResults,
	parameterStyles,
	resourceTree,
	shapedError,
	textBody,
	wireParts,
} from "@countersign/sdk/core";
import type { Webhooks } from "@countersign/webhooks";
import { modelOf } from "../shared/document-model.ts";
import { documentReceiver } from "../shared/document-receiver.ts";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { variableName } from "../shared/variable-name.ts";
import { receiverOf } from "./receiver.ts";
import type { System, SystemReceiver } from "./system.ts";

type Environment = Machine["environment"];

/** The name of an environment variable, as `countersign mock` prints it. */
const variableOf = (api: string, name: string): string =>
	variableName(`${api} ${name.replace(/([a-z0-9])([A-Z])/g, "$1_$2")}`);

/**
 * Prepares any OpenAPI document for a mirror: its lists of records with ids, and a client for them that reads its settings from the
 * environment, such as `BAKERY_API_KEY` and `BAKERY_BASE_URL` for an API that is called Bakery.
 *
 * @throws DocumentError with all mistakes of the document
 * @throws UsageError if no list of the document can be mirrored
 */
export async function documentSystem(
	target: string,
	overlay: string | undefined,
	machine: Pick<Machine, "files" | "warn" | "environment">,
): Promise<System> {
	const model = await modelOf(target, overlay, "the mirror", machine);
	const resources = mirrorTables(model);
	if (resources.length === 0)
		throw new UsageError(
			`${target} has no list that can be mirrored: a list needs records with an id, and no parameter that it requires. Run \`countersign infer ${target}\` to see which lists were found.`,
		);
	const description = describeForClient(model);
	return {
		resources,
		connect: (rateLimit) => ({ client: clientOf(description, { rateLimit }, machine.environment) }),
		receiver: (store) => documentWebhooks(target, describeForMock(model), machine.environment, store),
	};
}

/** Creates a receiver for the signature that the document describes. @throws UsageError if it describes none, or the secret is missing */
async function documentWebhooks(
	target: string,
	{ name, signature }: Pick<MockDescription, "name" | "signature">,
	environment: Environment,
	store: (event: object) => Promise<void>,
): Promise<SystemReceiver> {
	const code = signature && documentReceiver(name, { signature });
	if (!code)
		throw new UsageError(
			`--webhooks: ${target} ${signature ? "describes a signature of webhooks that no verifier reads" : "does not say how its webhooks are signed"}. Describe it under x-webhook-signature in an overlay, or verify the events in a receiver of your own and pass them to mirror.receive.`,
		);
	const secret = environment[code.variable];
	if (!secret) throw new UsageError(`--webhooks: set ${code.variable} to the signing secret of the webhook.`);
	const webhooks = (await code.verifier({ secrets: [{ id: code.variable, secret }] })) as Webhooks<
		object,
		{ readonly type: string }
	>;
	return receiverOf(webhooks, store);
}

/** Creates the client that `countersign generate` would write. */
function clientOf(api: ClientDescription, options: DescribedClientOptions, environment: Environment): object {
	const { auth, servers, errorShape, operations, isWired, isFetched, ...facts } = api;
	const client = describedClient(
		{
			...facts,
			auth: auth && { connect: describedAuth, oauth: oauthSource, ...auth },
			servers: servers && ((given) => describedServers(servers, given)),
			readError: errorShape && shapedError(errorShape),
			fetchPage: isFetched ? fetchPage : undefined,
			wire: isWired
				? wireParts({
						bodies: { form: formBody, multipart: multipartBody, binary: binaryBody, text: textBody },
						styles: parameterStyles,
						results: otherResults,
						events: eventResults,
						successes: errorsInSuccess,
					})
				: undefined,
		},
		{ ...options, ...settingsOf(api, environment) },
	);
	return new (resourceTree(operations))(client);
}

/** Reads what the client needs from the environment. Keys are never arguments, because arguments end up in shell histories. */
function settingsOf(api: ClientDescription, environment: Environment): DescribedClientOptions {
	const read = (name: string): string | undefined => environment[variableOf(api.name, name)] || undefined;
	const all = (names: readonly string[]): Record<string, string> =>
		Object.fromEntries(
			names.flatMap((name) => {
				const value = read(name);
				return value === undefined ? [] : [[name, value]];
			}),
		);
	const apiKey = read("apiKey");
	const path = [...(api.pathPrefix ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
	return {
		baseUrl: read("baseUrl"),
		...(apiKey !== undefined && { apiKey }),
		pathValues: all(path),
		credentials: all(api.signIn.map(({ variable }) => variable).filter((variable) => variable !== "apiKey")),
		...(api.auth && { auth: credentialsOf(api.auth, read) }),
		...(api.servers && { serverVariables: all(Object.keys(api.servers.variables)) }),
	};
}

/** The credentials that are more than a key: a user name with a password, and an application that gets its own tokens. */
function credentialsOf(
	{ schemes }: NonNullable<ClientDescription["auth"]>,
	read: (name: string) => string | undefined,
): DescribedClientOptions["auth"] {
	const [username, password, clientId] = [read("apiKey"), read("apiSecret"), read("clientId")];
	const found: Record<string, BasicCredentials | OAuthCredentials> = {};
	for (const [name, { kind }] of Object.entries(schemes))
		if (kind === "basic" && username !== undefined && password !== undefined) found[name] = { username, password };
		else if (kind === "oauth2" && clientId !== undefined) {
			const [clientSecret, refreshToken, tokenUrl] = [read("clientSecret"), read("refreshToken"), read("tokenUrl")];
			found[name] = { clientId, clientSecret, refreshToken, tokenUrl };
		}
	return found;
}
