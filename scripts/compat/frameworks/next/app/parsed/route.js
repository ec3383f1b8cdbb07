import { appRouteHandler } from "@countersign/webhooks/next";
import { receiver } from "../../receiver.mjs";

const handle = appRouteHandler(receiver);

export async function POST(request) {
	await request.json();
	return handle(request);
}
