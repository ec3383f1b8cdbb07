import { createServer } from "node:http";
import { lambdaHandler } from "@countersign/webhooks/lambda";
import { running, type Start } from "./running.ts";

/** In your function: `export const handler = lambdaHandler(receiver)`. This example calls it through a small gateway with payload 2.0. */
export const start: Start = async (receiver, port) => {
	const handler = lambdaHandler(receiver);
	const gateway = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const answer = await handler({
			rawPath: request.url,
			requestContext: { http: { method: request.method } },
			// API Gateway joins the values of a repeated header with a comma.
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
