import type { RawRecord } from "../../src/gate/observation.ts";
import type { Mirror, MirrorStore } from "../../src/index.ts";
import type { Vendor } from "./vendor.ts";

/** Changes one record behind the mirror's back, or makes one list unreadable, and returns what a check should have said but did not. */
export async function tamper(
	vendor: Vendor,
	store: MirrorStore,
	mirror: Mirror,
	random: () => number,
): Promise<string[]> {
	const full = vendor.all().filter(([, things]) => things.size > 0);
	const [resource, things] = full[Math.floor(random() * full.length)] ?? [];
	if (!resource || !things) return [];
	const [id = ""] = [...things.keys()].sort(() => random() - 0.5);
	const dice = random();
	const kind = dice < 0.3 ? "different" : dice < 0.5 ? "missing" : dice < 0.7 ? "extra" : "unreadable";
	const parent = String(things.get(id)?.box_id ?? "");
	const write = (name: string, raw: RawRecord | undefined): Promise<unknown> =>
		store.change(resource, [name], (found, _state, now) => ({
			writes: [
				{
					id: name,
					...(parent !== "" && { parent }),
					stored: { from: "list", ...found.get(name), raw, begin: now, end: now },
					changed: { before: found.get(name)?.raw },
				},
			],
			hints: [],
		}));
	const { raw } = (await store.read(resource, id)) ?? {};
	const name = kind === "extra" ? "zzz" : id;
	if (kind === "different") await write(id, { ...raw, name: "forged" });
	else if (kind === "missing") await write(id, undefined);
	else if (kind === "extra") await write(name, { ...raw, id: name });
	else vendor.forbidden = resource;
	const { isComplete, resources } = await mirror.verify({ deep: true });
	await mirror.close();
	const found = resources.find((one) => one.resource === resource);
	if (isComplete || found?.isProved) return [`a check says complete, but ${resource} ${id} is ${kind}`];
	if (kind !== "unreadable" && !found?.differences.some((one) => one.id === name && one.kind === kind))
		return [`a check does not name ${resource} ${name}, which is ${kind}: ${JSON.stringify(found)}`];
	return [];
}
