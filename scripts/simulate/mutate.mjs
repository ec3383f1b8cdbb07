// Puts a known fault back while modules are loaded, so that the product's own source stays clean. `COUNTERSIGN_MUTATION` names it.
import { readFileSync } from "node:fs";
import { register } from "node:module";

const name = process.env.COUNTERSIGN_MUTATION;
if (name) {
	const lists = ["./mutations.json", "./mirror/mutations.json"];
	const all = lists.flatMap((list) => JSON.parse(readFileSync(new URL(list, import.meta.url), "utf8")));
	const mutation = all.find((one) => one.name === name);
	if (!mutation) throw new Error(`There is no mutation ${name}.`);
	register("./mutate-hooks.mjs", import.meta.url, { data: mutation });
}
