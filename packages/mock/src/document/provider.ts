import type { EngineRequest } from "../engine/exchange.ts";
import { type Call, Refusal } from "../engine/handler.ts";
import type { KeyRecord } from "../engine/keys.ts";
import type { MockProvider } from "../engine/provider.ts";
import type { MockRoute } from "../engine/route.ts";
import { createRouter } from "../engine/router.ts";
import { hexOf } from "../engine/values.ts";
import type { Users } from "./authorize.ts";
import { CredentialFinder } from "./credentials.ts";
import type { ApiDescription, DescribedOperation } from "./description.ts";
import { ErrorBodies } from "./errors.ts";
import { webhookRules } from "./events.ts";
import { ExampleCalls, type Lifecycle, lifecyclesOf } from "./example-calls.ts";
import { InputReader } from "./input.ts";
import { refreshDetails } from "./issued-tokens.ts";
import { OAuthPlaces } from "./oauth-places.ts";
import { oauthError } from "./oauth-request.ts";
import { exampleBody, successFor } from "./responses.ts";
import { DocumentRules } from "./rules.ts";
import { withSchema } from "./schema-of-example.ts";
import { isRecord, own, refName, Schemas } from "./schema-view.ts";
import { Synthesis } from "./synthesis.ts";
import { TokenEndpoints, type TokenKeys } from "./tokens.ts";
import { usable, usableSchemas } from "./usable.ts";

/** What the provider needs of the engine, which is made after it. */
export interface EngineAccess extends TokenKeys {
	/** The key that a call without a credential acts for, where the document allows such calls. */
	anonymous(): KeyRecord;
}

/** Where the first server of a document serves the API. */
export function placeOf({ servers }: ApiDescription): { readonly origin: string; readonly basePath: string } {
	const first = servers[0] ?? "";
	const at = URL.canParse(first)
		? new URL(first)
		: URL.canParse(first, "http://localhost")
			? new URL(first, "http://localhost")
			: undefined;
	return { origin: at?.origin ?? "http://localhost", basePath: (at?.pathname ?? "").replace(/\/+$/, "") };
}

/** A provider that also knows how its operations are called. */
export interface DocumentProvider extends MockProvider {
	readonly calls: ExampleCalls;
	readonly lifecycles: readonly Lifecycle[];
}

/** How a document is mocked. @param seed of generated values */
export function documentProvider(
	given: ApiDescription,
	seed: string,
	engine: EngineAccess,
	users: Users,
): DocumentProvider {
	const schemas = usableSchemas(given.schemas, "sample");
	const description: ApiDescription = {
		...given,
		operations: given.operations.map((operation) => ({
			...operation,
			responses: operation.responses.map((response) =>
				withSchema({
					...response,
					...(response.schema && { schema: usable(response.schema, given.schemas, "sample") }),
				}),
			),
		})),
		events: given.events.map((event) => ({ ...event, schema: usable(event.schema, given.schemas, "sample") })),
		schemas,
	};
	const views = new Schemas(schemas);
	const synthesis = new Synthesis(views);
	const { origin, basePath } = placeOf(description);
	const routes = given.operations.map((one) => routeOf(one, given.schemas));
	const byId = new Map(description.operations.map((one) => [one.id, one]));
	const operationOf = (route: MockRoute | undefined): DescribedOperation | undefined => route && byId.get(route.id);
	const router = createRouter(routes);
	const input = new InputReader(given, routes);
	const requests = new WeakMap<object, EngineRequest>();
	const signIns = new OAuthPlaces(description, routes, basePath);
	const tokens = new TokenEndpoints(signIns, engine, users);
	const rules = new DocumentRules({
		description,
		schemas: views,
		synthesis,
		seed,
		urlOf: (call: Call) => requests.get(call.query)?.url ?? call.route.path,
	});
	const finder = new CredentialFinder(description, engine.keyNamed, engine.anonymous);
	const errors = new ErrorBodies(description, views, synthesis);
	const findOperation = ({ method, url }: Pick<EngineRequest, "method" | "url">): DescribedOperation | undefined => {
		const whole = url.replace(/^https?:\/\/[^/]+/, "").split("?")[0] ?? "";
		const path = signIns.paths[`${method} ${whole}`] ?? whole.slice(basePath.length);
		const found = router.find(method, path);
		return found && "route" in found ? operationOf(found.route) : undefined;
	};
	return {
		name: description.name,
		title: description.title,
		basePath,
		origin,
		modes: ["test", "live"],
		entityPaths: false,
		outside: { origins: signIns.origins, paths: signIns.paths },
		routes: [...routes, ...signIns.routes],
		schemas: usableSchemas(given.schemas, "response"),
		scopes: description.scopes,
		events: description.events.map(({ type }) => type),
		handlers: tokens.handlers(
			rules.handlers,
			(call) => requests.get(call.query),
			({ route, now }) => {
				const response = successFor(byId.get(route.id) ?? { responses: [] }, "application/json", false);
				return response && exampleBody(response, synthesis, { parts: [seed, route.id], now });
			},
		),
		jobs: {},
		expand: {},
		// No document says how much is allowed. The option `rateLimits: { standard: … }` sets a limit.
		tiers: { standard: { perMinute: Number.POSITIVE_INFINITY, perSecond: Number.POSITIVE_INFINITY } },
		defaultTier: () => "standard",
		makeKey: ({ random, mode }) => ({
			key: `${description.name.replace(/[^a-z\d]/gi, "").slice(0, 12)}_${mode}_${random.slice(0, 24)}`,
			details: { secret: random.slice(24, 56), ...refreshDetails(description, random.slice(-24)) },
		}),
		credential: (headers, { method, url, body = "" }) =>
			tokens.credential({ method, url, headers, body }) ??
			finder.find(findOperation({ method, url }), { url, headers }),
		error(status, code, extra, requestId, route) {
			if (signIns.owns(route) || extra.oauth === true) return { status, ...oauthError(code, extra) };
			const operation = operationOf(route);
			const shown = errors.statusFor(status, operation);
			const body = errors.body(operation, { status: shown, code, extra, requestId });
			const retryAfter = extra.retry_after;
			const headers = typeof retryAfter === "number" ? { "retry-after": String(retryAfter) } : {};
			const inside = operation?.errorsInSuccess;
			// Some APIs report errors inside a 200.
			if (inside && status < 500 && status !== 429) {
				const told = inside.code === undefined ? (isRecord(body) ? body : {}) : { [inside.code]: code };
				return { status: 200, body: { ...told, [inside.ok]: inside.value }, headers };
			}
			return { status: shown, body, headers };
		},
		limitHeaders: ({ limit, remaining, resetAt, allowed, retryAfter }, now) =>
			Number.isFinite(limit)
				? {
						"ratelimit-limit": String(limit),
						"ratelimit-remaining": String(remaining),
						"ratelimit-reset": String(Math.max(0, Math.ceil((resetAt - now) / 1000))),
						...(!allowed && { "retry-after": String(retryAfter) }),
					}
				: ({} as Record<string, string>),
		readInput(route, request, params, entering) {
			const read =
				signIns.owns(route) || tokens.issues(request)
					? { query: {}, body: {}, unread: [] }
					: input.read(route, request, params, entering);
			requests.set(read.query, request);
			return read;
		},
		allowsBinary: (route) => !signIns.owns(route) && input.allowsBinary(route),
		idempotencyKey: (route, request) => idempotencyKeyOf(operationOf(route), request),
		webhooks: webhookRules(description, { schemas: views, synthesis, collections: rules.webhookCollections }),
		seed: () => {},
		calls: new ExampleCalls(given, input, routes),
		lifecycles: lifecyclesOf(rules.roles),
	};
}

/** The route as the engine needs it. The rest of the operation is read here. */
function routeOf(operation: DescribedOperation, schemas: ApiDescription["schemas"]): MockRoute {
	const { id, resource, name, method, path, parameters, body, idempotency, responses, security } = operation;
	const schema = Object.values(body?.content ?? {})[0]?.schema;
	const schemaName = refName(schema);
	const statuses = responses.flatMap(({ status }) => status ?? []);
	return {
		id,
		resource,
		name,
		method: method as MockRoute["method"],
		path,
		tag: resource[0] ?? "",
		parameters: parameters.flatMap(({ name: own, in: place, required, schema }) =>
			place === "cookie" ? [] : [{ name: own, property: own, in: place, required, schema }],
		),
		successes: responses.flatMap(({ status, schema }) =>
			status !== undefined && status < 400
				? [{ status, ...(schema && { schema: usable(schema, schemas, "response") }) }]
				: [],
		),
		// For people. The body is checked by `input.ts`, which knows its content types.
		...(body && { body: { schema: {}, required: body.required, ...(schemaName !== undefined && { schemaName }) } }),
		...(idempotency?.header !== undefined && {
			idempotency: { header: idempotency.header, maxLength: idempotency.maxLength },
		}),
		scopes: scopesOf(security),
		expand: [],
		emits: operation.emits ?? [],
		refusals: statuses.filter((status) => status >= 400),
		source: { kind: "page", where: "The document." },
	};
}

/** Alternatives of scopes. An alternative without scopes lets every key in. */
function scopesOf(security: DescribedOperation["security"]): string[][] {
	const sets = security.map((one) => [...new Set(Object.values(one).flat())]);
	return sets.some((set) => set.length === 0) ? [] : sets;
}

/** @throws Refusal 400 for a key that is too long */
function idempotencyKeyOf(operation: DescribedOperation | undefined, request: EngineRequest): string | undefined {
	if (!operation?.idempotency) return undefined;
	const { header, body, maxLength } = operation.idempotency;
	const key = header === undefined ? bodyField(request.body, body ?? "") : request.headers.get(header);
	if (key !== undefined && (key.length < 1 || key.length > maxLength))
		throw new Refusal(400, "validation_error", {
			type: "validation_error",
			param: header ?? body,
			hint: `The key must have 1 to ${maxLength} characters.`,
		});
	return key;
}

function bodyField(text: string, name: string): string | undefined {
	try {
		const value = own(JSON.parse(text), name);
		return typeof value === "string" ? value : undefined;
	} catch {
		return undefined;
	}
}

/** A secret of the kind that signatures of Standard Webhooks use. */
export const secretFor = (...parts: readonly (string | number)[]): string =>
	`whsec_${Buffer.from(hexOf(...parts).slice(0, 48), "hex").toString("base64")}`;
