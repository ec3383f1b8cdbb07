import { type LambdaDelivery, lambdaHandler } from "../../src/adapters/lambda.ts";
import { headerPairs } from "../../src/adapters/node/handler.ts";
import { listener, type Mount } from "./mount.ts";

/** Converts real HTTP requests to the events of API Gateway. */
export function gateway(
	event: (body: Buffer, lines: readonly (readonly [string, string])[], path: string) => LambdaDelivery,
): Mount {
	return (receiver, parsed, path) =>
		listener(async (request, response) => {
			const pieces: Buffer[] = [];
			for await (const piece of request) pieces.push(piece as Buffer);
			const whole = event(Buffer.concat(pieces), headerPairs(request), request.url ?? "/");
			const middleware = () => ({ ...whole, body: JSON.parse(String(Buffer.concat(pieces))), isBase64Encoded: false });
			const answer = await lambdaHandler(receiver)(parsed ? middleware() : whole);
			response.writeHead(answer.statusCode, answer.headers).end(answer.body);
		}, path);
}
export const base64 = (body: Buffer) => ({ body: body.toString("base64"), isBase64Encoded: true });
/** What a gateway does that treats the body as text. */
export const asText = (body: Buffer) => ({ body: body.toString("utf8"), isBase64Encoded: false });
/** Payload 2.0 and load balancers: names in lower case, repeated lines joined. */
export function joined(lines: readonly (readonly [string, string])[]): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const [name, value] of lines) {
		const key = name.toLowerCase();
		headers[key] = key in headers ? `${headers[key]},${value}` : value;
	}
	return headers;
}
/** Payload 1.0: names as sent, with the last line of a repeated header, and all lines in a separate field. */
export function listed(lines: readonly (readonly [string, string])[]) {
	const multiValueHeaders: Record<string, string[]> = {};
	for (const [name, value] of lines) {
		multiValueHeaders[name] ??= [];
		multiValueHeaders[name].push(value);
	}
	return { headers: Object.fromEntries(lines), multiValueHeaders };
}
