import type { Start } from "./running.ts";

/** All receivers, loaded on demand. */
export const receivers: Readonly<Record<string, () => Promise<{ readonly start: Start }>>> = {
	node: () => import("./node.ts"),
	express: () => import("./express.ts"),
	fastify: () => import("./fastify.ts"),
	hono: () => import("./hono.ts"),
	koa: () => import("./koa.ts"),
	nest: () => import("./nest.ts"),
	"next-pages": () => import("./next-pages.ts"),
	fetch: () => import("./fetch.ts"),
	lambda: () => import("./lambda.ts"),
};
