import type { RawBody } from "../core/bytes.ts";
import type { DeliveryReceiver } from "./node/handler.ts";

/** Returns the response to a Fetch request. If something has already read the body, refuses it and logs what to change. Never rejects. */
export async function answerFetch(
	receiver: DeliveryReceiver,
	request: Request,
	rawBodyHint: string,
): Promise<Response> {
	if (!request.bodyUsed) return receiver.handle(request);
	const gone = undefined as unknown as RawBody;
	const { status, headers, body } = await receiver.process({
		body: gone,
		headers: request.headers,
		url: request.url,
		rawBodyHint,
	});
	return new Response(body, { status, headers });
}
