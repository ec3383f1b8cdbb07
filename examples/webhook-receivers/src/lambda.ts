import { createServer } from "node:http";
import { lambdaHandler } from "@countersign/webhooks/lambda";
import { running, type Start } from "./running.ts";

/** In a function's file: `export const handler = lambdaHandler(receiver)`. Here a small gateway stands before it, payload 2.0. */
export const start: Start = async (receiver, port) => {
	const handler = lambdaHandler(receiver);
	const gateway = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const answer = await handler({
			rawPath: request.url,
			requestContext: { http: { method: request.method } },
			// As API Gateway does: lines of a repeated header are joined by a comma.
			headers: Object.fromEntries(
				Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(",")]),
			),
			body: Buffer.concat(chunks).toString("base64"),
			isBase64Encoded: true,
		});
		response.writeHead(answer.statusCode, answer.headers).end(answer.body);
	});
	return { ...(await running(gateway, port)), buffered: true };
};
