// Where a server hands out the platform's own requests: Bun, Deno, workerd. Half of it goes through Hono.
import { honoHandler } from "@countersign/webhooks/hono";
import { Hono } from "hono";
import { count, receiver } from "./receiver.mjs";

const app = new Hono();
app.post("/hono", honoHandler(receiver));
app.use("/hono-parsed", async (context, next) => {
	await context.req.json();
	await next();
});
app.post("/hono-parsed", honoHandler(receiver));

export async function answer(request) {
	const { pathname } = new URL(request.url);
	if (pathname === "/count") return new Response(count());
	if (pathname.startsWith("/hono")) return app.fetch(request);
	if (pathname === "/parsed") await request.json();
	return receiver.handle(request);
}
