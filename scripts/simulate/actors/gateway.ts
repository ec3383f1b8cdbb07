/** A gateway that forwards the vendor's deliveries in the format of Standard Webhooks, with the event's id only in a header. */
import { createHmac } from "node:crypto";

/** 24 bytes, the usual length for Standard Webhooks. */
export const GATEWAY_SECRET = `whsec_${Buffer.from("a gateway's secret bytes").toString("base64")}`;

/** The body in the form that the gateway forwards. */
export function withoutId(body: string): string {
	const { id: _, ...rest } = JSON.parse(body) as Record<string, unknown>;
	return JSON.stringify(rest);
}

/** Headers of a delivery that the gateway signed. @param now milliseconds since 1970 */
export function gatewayHeaders(id: string, body: string, now: number): Record<string, string> {
	const timestamp = Math.floor(now / 1000);
	const key = Buffer.from(GATEWAY_SECRET.slice("whsec_".length), "base64");
	const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
	return { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": `v1,${signature}` };
}

interface LogClient {
	readonly webhookEndpoints: { readonly deliveries: { list(id: string, query: object): AsyncIterable<object> } };
}

/** The log as the gateway keeps it: bodies without ids. */
export function gatewayLog(client: LogClient): LogClient {
	const list = async function* (id: string, query: object): AsyncGenerator<object> {
		for await (const one of client.webhookEndpoints.deliveries.list(id, query))
			yield { ...one, payload: withoutId((one as { payload: string }).payload) };
	};
	return { webhookEndpoints: { deliveries: { list } } };
}
