import { describe, expect, it } from "vitest";
import { versionItems } from "../../docs/.vitepress/versions.mjs";
import { versionBase, versionsIn } from "./versions.mjs";

const repository = "https://github.example/kit";
const latestUrl = "https://docs.example/";

describe("the versions that the site offers", () => {
	it("the current version comes first, then the released ones, each once", () => {
		expect(versionsIn("0.3.0", "# sdk\n\n## 0.3.0\n\n### Minor Changes\n\n## 0.2.0\n\n## 0.2.0-beta.1\n")).toEqual([
			"0.3.0",
			"0.2.0",
			"0.2.0-beta.1",
		]);
	});

	it("a version stays in a folder of its own, or at the path after --version-base", () => {
		expect(versionBase(["--version-base"], "0.3.0")).toBe("v/0.3.0/");
		expect(versionBase(["--version-base", "--serve"], "0.3.0")).toBe("v/0.3.0/");
		expect(versionBase(["--version-base", "/v1/"], "0.3.0")).toBe("v1/");
		expect(versionBase(["--version-base", "old/v1"], "0.3.0")).toBe("old/v1/");
		for (const path of ["https://other.example/", "//other.example/", "/"])
			expect(() => versionBase(["--version-base", path], "0.3.0")).toThrow("takes a path such as /v/0.3.0/");
	});

	it("a site with one version offers no other, but the changelog", () => {
		const items = versionItems({ versions: ["0.1.0"], repository, latestUrl, isLatest: true });
		expect(items.map(({ text }) => text)).toEqual(["Changelog", "Versions and upgrades", "Contributing"]);
	});

	it("the latest site links to the folder of each earlier version, and an earlier one to the latest", () => {
		const versions = ["0.3.0", "0.2.0"];
		expect(versionItems({ versions, repository, latestUrl, isLatest: true })[0]).toMatchObject({
			text: "v0.2.0",
			link: "https://docs.example/v/0.2.0/",
		});
		expect(versionItems({ versions, repository, latestUrl, isLatest: false })[0]).toMatchObject({
			text: "Latest version",
			link: "https://docs.example/",
		});
	});
});
