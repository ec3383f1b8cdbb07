import type { RawBody } from "../core/bytes.ts";
import type { DeliveryReceiver } from "./node/handler.ts";

/** The answer to a Fetch request, which somebody may have read before us: what is gone is refused with what to change. Never rejects. */
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
