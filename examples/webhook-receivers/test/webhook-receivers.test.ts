import { expect, it } from "vitest";
import { receivers } from "../src/receivers.ts";
import { runScenario } from "../src/scenario.ts";

it.each(Object.keys(receivers))(
	"%s handles the deliveries of the mock and rejects those of an attacker",
	async (name) => {
		const { start } = await receivers[name]!();
		const lines: string[] = [];
		const { handled, hostile } = await runScenario(start, (line) => lines.push(line));
		expect(handled).toEqual(Array(5).fill("webhook.test"));
		expect(hostile).toBeGreaterThan(40);
		expect(lines.length).toBeGreaterThan(0);
	},
);
