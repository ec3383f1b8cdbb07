import { koaHandler } from "@countersign/webhooks/koa";
import { bodyParser } from "@koa/bodyparser";
import Koa from "koa";
import { count, receiver } from "./receiver.mjs";

const webhooks = koaHandler(receiver);
const parser = bodyParser();
const app = new Koa();
app.use(async (context, next) => {
	if (context.path === "/count") context.body = count();
	else if (context.path === "/webhooks") await webhooks(context);
	else await next();
});
app.use((context, next) => parser(context, next));
app.use(webhooks);
const server = app.listen(0, "127.0.0.1", () => console.log(`listening on ${server.address().port}`));
