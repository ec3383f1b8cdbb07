import type { ControlState } from "@countersign/mock/control";
import type { Machine } from "../shared/machine.ts";
import { arca } from "./seeds/arca.ts";
import { arcus } from "./seeds/arcus.ts";
import { deskflow } from "./seeds/deskflow.ts";
import type { Seed } from "./seeds/seed.ts";

/** What is created for each API. */
const SEEDS: Readonly<Record<string, Seed>> = { arca, arcus, deskflow };

/**
 * Returns the state of an API with example data. Every record passed the rules of the API. Returns undefined for an API without example data.
 *
 * @param ids decides which ids are generated
 */
export async function seeded(
	name: string,
	ids: string | undefined,
	machine: Pick<Machine, "read" | "random">,
): Promise<ControlState | undefined> {
	const seed = SEEDS[name];
	if (!seed) return undefined;
	const { createControl } = await import("@countersign/mock/control");
	// Its own mock, so that the data uses up no rate limit and fills no log of the one that is served.
	const mock = await seed({ rateLimits: false, ...(ids !== undefined && { seed: ids }) }, machine);
	const token = Buffer.from(machine.random(24)).toString("base64url");
	const control = createControl({ apis: [{ mock, url: "http://127.0.0.1" }], token });
	try {
		return control.snapshot();
	} finally {
		control.close();
		mock.stop();
	}
}
