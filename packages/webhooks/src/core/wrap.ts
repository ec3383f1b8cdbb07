import type { RawBody } from "./bytes.ts";
import { eventOf } from "./errors.ts";
import type { HeadersInput } from "./header-lookup.ts";
import type { AnyEvent } from "./scheme.ts";
import { type CheckOptions, type CheckResult, type VerifierParts, verifierParts, type Webhooks } from "./verifier.ts";

type Adjust<Event> = (
	result: CheckResult<Event>,
	delivery: { readonly raw: RawBody; readonly headers: HeadersInput; readonly parse: boolean },
) => CheckResult<Event> | Promise<CheckResult<Event>>;

/** Returns the verifier with every result passed through `adjust`. `tooLate` is the result if `checkSync` cannot wait for it. */
export function wrapChecks<Events, Unknown>(
	webhooks: Webhooks<Events, Unknown>,
	adjust: Adjust<AnyEvent<Events, Unknown>>,
	tooLate: CheckResult<never>,
): Webhooks<Events, Unknown> {
	const check = async (raw: RawBody, headers: HeadersInput, { parse = true }: CheckOptions = {}) =>
		adjust(await webhooks.check(raw, headers, { parse }), { raw, headers, parse });
	const checkSync = (raw: RawBody, headers: HeadersInput, { parse = true }: CheckOptions = {}) => {
		const adjusted = adjust(webhooks.checkSync(raw, headers, { parse }), { raw, headers, parse });
		return adjusted instanceof Promise ? tooLate : adjusted;
	};
	const wrapped = {
		...webhooks,
		check,
		checkSync,
		verify: async (raw: RawBody, headers: HeadersInput) => eventOf(await check(raw, headers)),
		verifySync: (raw: RawBody, headers: HeadersInput) => eventOf(checkSync(raw, headers)),
	};
	return Object.defineProperty(wrapped, verifierParts, { value: partsOf(webhooks) }) as Webhooks<Events, Unknown>;
}

/** Returns the parts of a verifier that tools need. @throws TypeError for something that is not a verifier of this package */
export function partsOf(webhooks: object): VerifierParts {
	const parts = (webhooks as Record<symbol, VerifierParts | undefined>)[verifierParts];
	if (!parts) throw new TypeError("This is not a verifier of this package.");
	return parts;
}
