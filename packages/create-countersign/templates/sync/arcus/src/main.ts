/** `npm run serve`: keeps `data/orders.json` in sync with the entity that `.env` names. */
import "./environment.ts";
import { Arcus } from "@countersign/sdk/arcus";
import { startReceiver } from "./receiver.ts";
import { openStore } from "./store.ts";
import { catchUp } from "./sync.ts";

const EVERY = 60 * 60_000;

const arcus = new Arcus();
const store = openStore("data/orders.json");
const receiver = await startReceiver(arcus, store, { port: Number(process.env.PORT ?? 3000) });
console.log(`Listening on ${receiver.url}. Stop with Ctrl-C.`);

async function report(): Promise<void> {
	const { read, updated, removed } = await catchUp(arcus, store);
	console.log(`${new Date().toISOString()}  ${read} orders, ${updated} updated, ${removed} removed`);
}
await report();
const timer = setInterval(() => void report().catch((error: unknown) => console.error(error)), EVERY);
for (const signal of ["SIGINT", "SIGTERM"] as const)
	process.once(signal, () => {
		clearInterval(timer);
		void receiver.close();
	});
