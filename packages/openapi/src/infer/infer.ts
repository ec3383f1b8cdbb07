import type { Json, JsonObject } from "../document/load.ts";
import { isBodiless, operationPlaces } from "../intake/draft.ts";
import { inferArrayFormat } from "./array-format.ts";
import { inferSecrets, providerName } from "./auth.ts";
import { inferEnvelope, inferErrorShape, inferErrorsInSuccess } from "./errors.ts";
import type { Facts, Inference, OperationFacts } from "./facts.ts";
import { inferHeaderSignIn } from "./header-sign-in.ts";
import { commonHeader, inferIdempotency, mentionedHeader } from "./idempotency.ts";
import { Look } from "./look.ts";
import { inferPaging } from "./paging.ts";
import { inferResources } from "./resources.ts";
import { inferStream } from "./stream.ts";
import { inferWebhookSignature } from "./webhook-signature.ts";

/**
 * Concludes from a document what OpenAPI cannot say: resources and method names, pagination, idempotency, envelopes, errors and secrets.
 * The same document always leads to the same conclusions.
 */
export function inferFacts(document: JsonObject): Facts {
	const look = new Look(document);
	const places = operationPlaces(document);
	const ids = inferResources(document, places);
	const signIn = inferHeaderSignIn(look);
	const keys = places.map((place) => inferIdempotency(look, place));
	const operations = places.map((place, index): OperationFacts => {
		const extensions: Record<string, Inference<Json>> = {};
		const add = (name: string, one: Inference<Json> | undefined): void => {
			if (one && place.operation[name] === undefined) extensions[name] = one;
		};
		const paging = isBodiless(place.method) ? undefined : inferPaging(look, place);
		const id = ids.get(place) as Inference<string>;
		// A response with a list in it is only worth mentioning as a list if its method lists something.
		const isList = paging !== undefined && (paging.value.style !== "none" || /(?:^|\.)list\w*$/i.test(id.value));
		if (isList) add("x-pagination", paging);
		else if (!isBodiless(place.method)) add("x-envelope", inferEnvelope(look, place));
		add("x-stream", inferStream(look, place));
		add("x-idempotency", keys[index]);
		add("security", signIn?.of(place));
		add("x-errors-in-success", inferErrorsInSuccess(look, place));
		return { path: place.path, method: place.method, id, extensions };
	});
	const header = commonHeader(keys);
	const mentioned = header === undefined ? mentionedHeader(document) : undefined;
	const { name, title } = providerName(document);
	const format = inferArrayFormat(look, places);
	const errorShape = inferErrorShape(look, places);
	const signature = inferWebhookSignature(look);
	return {
		root: {
			"x-provider": {
				value: { name, title, arrayFormat: format.value, ...(header !== undefined && { idempotencyHeader: header }) },
				confidence: "high",
				because: `the name is from the title; ${format.because}`,
			},
			...(errorShape && { "x-error-shape": errorShape }),
			...(signature && { "x-webhook-signature": signature }),
			...(signIn && { "components.securitySchemes": signIn.root }),
			...(mentioned !== undefined && {
				"x-provider.idempotencyHeader": {
					value: { "x-provider": { idempotencyHeader: mentioned } },
					confidence: "low" as const,
					because: `the description of the API mentions ${mentioned}, but no operation has it`,
				},
			}),
		},
		operations,
		secrets: inferSecrets(look),
	};
}
