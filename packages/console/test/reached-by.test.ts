import { expect, it } from "vitest";
import { reachedBy } from "../src/shared/reached-by.ts";

it("a page calls an API under the name that the page was opened with", () => {
	expect(reachedBy({ hostname: "my-machine" }, "http://127.0.0.1:4001/v1")).toBe("http://my-machine:4001/v1");
	expect(reachedBy({ hostname: "localhost" }, "http://my-machine:4001")).toBe("http://localhost:4001");
});
