import { describe, expect, it } from "vitest";
import { emitSchemas } from "../../src/emit/schemas.ts";
import { emitTypes } from "../../src/emit/types.ts";
import { buildModel } from "../../src/model/build.ts";
import { intakeOfDocument } from "../intake/memory.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const text = { type: "string" };

const modelOf = async (schemas: object, body: object, result: object) => {
	const document = {
		"x-provider": { name: "shop", title: "Shop", arrayFormat: "repeat" },
		paths: {
			"/users": {
				post: {
					operationId: "users.create",
					requestBody: { required: true, ...json(body) },
					responses: { "200": { description: "Done.", ...json(result) } },
				},
			},
		},
		components: { schemas },
	};
	return buildModel(await intakeOfDocument(document));
};

const USER = {
	type: "object",
	required: ["id", "name", "password"],
	properties: {
		id: { ...text, readOnly: true },
		name: text,
		password: { ...text, writeOnly: true },
		friends: { type: "array", items: ref("User") },
		team: ref("Team"),
		created: ref("Created"),
	},
};
const SCHEMAS = {
	User: USER,
	Team: { type: "object", properties: { lead: ref("User"), title: text } },
	Created: { ...text, readOnly: true },
	Plain: { type: "object", properties: { a: text } },
};

describe("readOnly and writeOnly", () => {
	it("a schema of both sides becomes two, also inside others", async () => {
		const { operations, schemas } = await modelOf(SCHEMAS, ref("User"), ref("User"));
		const [operation] = operations;
		expect(operation?.body).toMatchObject({ schemaName: "UserInput", schema: ref("UserInput") });
		expect(operation?.result).toMatchObject({ schemaName: "User" });
		expect(Object.keys(schemas).sort()).toEqual(["Created", "Plain", "Team", "TeamInput", "User", "UserInput"]);
		expect(schemas.UserInput).toEqual({
			type: "object",
			required: ["name", "password"],
			properties: {
				name: text,
				password: { ...text, writeOnly: true },
				friends: { type: "array", items: ref("UserInput") },
				team: ref("TeamInput"),
			},
		});
		expect(schemas.User?.required).toEqual(["id", "name"]);
		expect(Object.keys(schemas.User?.properties as object)).toEqual(["id", "name", "friends", "team", "created"]);
		expect(schemas.Plain).toEqual(SCHEMAS.Plain);
	});

	it("types and checks of both sides have only what each can have", async () => {
		const model = await modelOf(SCHEMAS, ref("User"), ref("User"));
		const types = await emitTypes(model, "");
		const of = (name: string): string => new RegExp(`interface ${name} \\{[^}]*\\}`).exec(types)?.[0] ?? "";
		expect(of("UserInput")).toMatch(/password: string/);
		expect(of("UserInput")).not.toMatch(/\bid\b/);
		expect(of("User")).not.toMatch(/password/);
		const checks = emitSchemas(model, "", {});
		expect(/userSchema: [\s\S]*?\n\}/.exec(checks)?.[0]).not.toContain("password");
	});

	it("properties may be called like keywords", async () => {
		const properties = { default: ref("User"), enum: ref("User"), $ref: ref("User"), properties: ref("User") };
		const { schemas } = await modelOf({ ...SCHEMAS, Odd: { type: "object", properties } }, ref("Odd"), ref("Odd"));
		expect(Object.values(schemas.OddInput?.properties as object)).toEqual(Array(4).fill(ref("UserInput")));
		expect(Object.values(schemas.Odd?.properties as object)).toEqual(Array(4).fill(ref("User")));
	});

	it("a schema of one side keeps its name", async () => {
		const { schemas } = await modelOf({ ...SCHEMAS, User: { ...USER } }, ref("User"), ref("Plain"));
		expect(Object.keys(schemas)).not.toContain("UserInput");
		expect(schemas.User?.required).toEqual(["name", "password"]);
	});

	it("a name that is taken is not used twice, and a property called readOnly is one like any other", async () => {
		const { schemas, operations } = await modelOf(
			{
				...SCHEMAS,
				UserInput: { type: "object", properties: { readOnly: { type: "boolean" }, required: text } },
			},
			ref("User"),
			{ type: "object", properties: { user: ref("User"), flags: ref("UserInput") } },
		);
		expect(operations[0]?.body?.schemaName).toBe("UserInput2");
		expect(Object.keys(schemas.UserInput?.properties as object)).toEqual(["readOnly", "required"]);
	});
});
