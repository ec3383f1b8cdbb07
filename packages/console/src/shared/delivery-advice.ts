import type { Attempt } from "../control/generated/index.ts";

/** What to look at when a receiver did not accept a delivery, with the line to change where one is likely. */
export function adviceFor({ status, error, response_body, fault }: Attempt): string {
	if (fault !== null)
		return `The fault ${fault} was injected on purpose. The next attempt follows the API's retry schedule.`;
	const said = `${response_body ?? ""} ${error ?? ""}`;
	if (status === null) {
		if (/ECONNREFUSED/.test(said))
			return "Nothing listens at this address. Start the receiver, or correct the URL of the webhook.";
		if (/ENOTFOUND|EAI_AGAIN/.test(said)) return "The host name is unknown. Correct the URL of the webhook.";
		if (/no complete response/.test(said))
			return "The receiver took too long. Respond first and do the work afterwards: `createReceiver({ inbox })` stores the event and responds immediately.";
		if (/certificate|TLS|SSL/i.test(said))
			return "The certificate is not accepted. Use http: for a receiver on this machine.";
		return "The receiver did not respond. Its own log says more.";
	}
	if (status === 401 || status === 403 || /signature/i.test(said))
		return "The receiver rejected the signature or token. Usual causes: another secret (compare the one that the receiver loads with the one of this endpoint), a body that was parsed before it was verified (`app.use(express.json())` must come after the receiver), or a clock that is off.";
	if (status === 404 || status === 405)
		return "The receiver runs, but has no POST route at this path. Correct the URL of the webhook.";
	if (status === 400 || status === 422)
		return "The receiver could not read the body. Pass it the raw bytes, not parsed JSON.";
	if (status === 413) return "The receiver limits the size of a body. Raise its limit, for example `maxBodyBytes`.";
	if (status === 503)
		return "The receiver is not ready: a secret is missing or not loaded, or it is over its limits. Its log names the environment variable.";
	if (status >= 500) return "The receiver's handler failed. Its log says why; the delivery is sent again on schedule.";
	return "Respond with a status from 200 to 299 to accept a delivery.";
}
