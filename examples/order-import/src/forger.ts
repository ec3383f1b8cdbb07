import { createHmac } from "node:crypto";

export interface Forgery {
	readonly name: string;
	readonly status: number;
}

/** Sends forged deliveries, each invalid in another way, and returns the receiver's responses. */
export async function sendForgeries(url: string): Promise<Forgery[]> {
	const now = Math.floor(Date.now() / 1000);
	const body = JSON.stringify({
		id: "evt_forged",
		object: "event",
		type: "order.paid",
		created_at: new Date().toISOString(),
		api_version: "2026-05-01",
		entity_id: "forged",
		livemode: true,
		data: { object: { id: "forged", object: "order", order_status: "confirmed", order_total: 1 } },
	});
	const mac = (key: string, t: string | number, text = body) =>
		createHmac("sha256", key).update(`${t}.${text}`).digest("hex");
	const guess = "whsec_0000000000000000000000000000000000000000000000000000000000000000";
	const headers: readonly [string, Record<string, string>][] = [
		["no signature", {}],
		["empty signature", { "arcus-signature": "" }],
		["wrong secret", { "arcus-signature": `t=${now},v1=${mac(guess, now)}` }],
		["empty secret", { "arcus-signature": `t=${now},v1=${mac("whsec_", now)}` }],
		["no timestamp", { "arcus-signature": `v1=${mac(guess, now)}` }],
		["old timestamp", { "arcus-signature": `t=${now - 4000},v1=${mac(guess, now - 4000)}` }],
		["future timestamp", { "arcus-signature": `t=${now + 4000},v1=${mac(guess, now + 4000)}` }],
		["other scheme", { "arcus-signature": `t=${now},v0=${mac(guess, now)}` }],
		["all zeros", { "arcus-signature": `t=${now},v1=${"0".repeat(64)}` }],
		[
			"many candidates",
			{ "arcus-signature": `t=${now},${Array.from({ length: 40 }, (_, i) => `v1=${mac(guess, now + i)}`).join(",")}` },
		],
		["two timestamps", { "arcus-signature": `t=${now},t=${now},v1=${mac(guess, now)}` }],
		["letters for digits", { "arcus-signature": `t=${now}abc,v1=${mac(guess, `${now}abc`)}` }],
	];
	const results: Forgery[] = [];
	for (const [name, extra] of headers) {
		const response = await fetch(url, {
			method: "POST",
			headers: { "content-type": "application/json", ...extra },
			body,
		});
		await response.arrayBuffer();
		results.push({ name, status: response.status });
	}
	return results;
}
