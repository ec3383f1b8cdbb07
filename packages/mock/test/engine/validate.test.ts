import { expect, it } from "vitest";
import { routes } from "../../src/arca/generated/routes.ts";
import { schemas } from "../../src/arca/generated/schemas.ts";
import { documentChecks } from "../../src/engine/validate.ts";

const [route] = routes;

it("a success with a status that the document does not have is reported every time", () => {
	const checks = documentChecks(schemas);
	for (let times = 0; times < 2; times++)
		expect(checks.answer(route!, 299, {})).toBe("the document has no response 299");
});
