/** `npm run sync`: brings `data/orders.jsonl` up to date; with `-- --new`, only with new orders. Run it by a timer. */
import "./environment.ts";
import { Deskflow, type Order } from "@countersign/sdk/deskflow";
import { openStore } from "./store.ts";
import { syncOrders } from "./sync.ts";

const stopper = new AbortController();
process.once("SIGINT", () => stopper.abort(new Error("stopped; run it again to resume")));
const { read, updated, removed } = await syncOrders(new Deskflow(), openStore<Order>("data/orders.jsonl"), {
	onlyNew: process.argv.includes("--new"),
	signal: stopper.signal,
	onPage: (count) => console.log(`${count} orders read`),
});
console.log(`${read} orders read, ${updated} new or changed, ${removed} removed`);
