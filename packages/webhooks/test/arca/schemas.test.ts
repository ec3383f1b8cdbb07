import { expect, it } from "vitest";
import { arcaWebhooks } from "../../src/arca/index.ts";
import { arcaEventSchemas } from "../../src/arca/schemas.ts";
import { withSchemas } from "../../src/core/with-schemas.ts";
import { deskflowWebhooks } from "../../src/deskflow/index.ts";
import { deskflowEventSchemas } from "../../src/deskflow/schemas.ts";

it("every documented event has a schema", () => {
	expect(Object.values(arcaEventSchemas).every((schema) => schema["~standard"].version === 1)).toBe(true);
	expect([Object.keys(arcaEventSchemas).length, Object.keys(deskflowEventSchemas)]).toEqual([9, ["order.create"]]);
});

it("an event that does not match its schema is refused if schemas are used, and an unknown event is accepted", async () => {
	const token = "arca_wh_1";
	const arca = withSchemas(arcaWebhooks({ secrets: token }), arcaEventSchemas);
	const event = {
		event: "task.created",
		timestamp: "2026-03-18T18:00:00.000Z",
		workspaceId: 7,
		before: null,
		after: { id: 12 },
		data: {},
	};
	const check = async (body: object) => {
		const text = JSON.stringify(body);
		const result = await arca.check(text, await arca.sign(text));
		return result.ok ? "ok" : result.code;
	};
	expect(await check(event)).toBe("ok");
	expect(await check({ ...event, after: { id: "twelve" } })).toBe("invalid_payload");
	expect(await check({ ...event, event: "folder.created", after: { id: "twelve" } })).toBe("ok");
	const deskflow = withSchemas(deskflowWebhooks(), deskflowEventSchemas);
	expect(await deskflow.check('{"event":"order.create","data":{"id":"1"}}', {})).toMatchObject({
		ok: false,
		code: "invalid_payload",
	});
});
