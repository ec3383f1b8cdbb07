import type { Secret } from "./secrets.ts";

/** A date and time with a time zone. Without one, its meaning would depend on the machine. */
const MOMENT = /^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads secrets from a string, such as an environment variable. Secrets are separated by commas; each can have an expiration time after an
 * `@`. Printing the result does not reveal the secrets.
 *
 * @throws TypeError for an empty entry or a time that is not a full ISO 8601 date and time. The message contains the entry's number.
 * @example
 * ```ts
 * import { parseSecrets } from "@countersign/webhooks";
 *
 * console.log(parseSecrets("whsec_new,whsec_old@2026-12-01T00:00:00Z").length); // 2
 * ```
 */
export function parseSecrets(text: string): Secret[] {
	return text.split(",").map((entry, index) => {
		const at = entry.lastIndexOf("@");
		const secret = (at < 0 ? entry : entry.slice(0, at)).trim();
		const moment = entry.slice(at + 1).trim();
		if (!secret || (at >= 0 && !(MOMENT.test(moment) && Date.parse(moment))))
			throw new TypeError(
				`Secret ${index + 1} must be <secret> or <secret>@<expiry>, such as whsec_abc@2026-12-01T00:00:00Z.`,
			);
		return hideSecret(at < 0 ? { secret } : { secret, expiresAt: new Date(moment) });
	});
}

/** Hides the text of a secret when it is printed. A copy made with spread syntax is not hidden. */
export function hideSecret<One extends { readonly secret: string }>(secret: One): One {
	const value = () => ({ ...secret, secret: "[secret]" });
	return Object.defineProperties(secret, {
		toJSON: { value },
		toString: { value: () => "[secret]" },
		[Symbol.for("nodejs.util.inspect.custom")]: { value },
	});
}
