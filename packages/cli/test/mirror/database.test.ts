import { expect, it } from "vitest";
import { explained } from "../../src/mirror/database.ts";
import { CommandError } from "../../src/shared/errors.ts";

it("a statement that PostgreSQL refuses is an error that names the database without its password and says what to do", () => {
	const refused = Object.assign(new Error("cannot execute INSERT in a read-only transaction"), {
		code: "25006",
		severity: "ERROR",
	});
	const error = explained(refused, "postgres://bob:secret@db.example/shop?password=secret");
	expect(error).toBeInstanceOf(CommandError);
	expect((error as Error).message).toBe(
		"The database postgres://db.example/shop refused a statement: cannot execute INSERT in a read-only transaction (25006). Check that it accepts writes, that this user may write, and that its disk has room. What was copied is kept: run the command again.",
	);
});

it("other errors stay as they are", () => {
	const errors = [new TypeError("x"), Object.assign(new Error("x"), { code: "ECONNREFUSED" }), undefined];
	for (const error of errors) expect(explained(error, ".mirror")).toBe(error);
});
