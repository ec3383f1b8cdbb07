// A reporter for vitest: writes errors that belong to no test, such as unhandled rejections, to `COUNTERSIGN_STRAY_ERRORS`.
import { writeFileSync } from "node:fs";

export default class StrayErrors {
	onTestRunEnd(_modules, errors) {
		const file = process.env.COUNTERSIGN_STRAY_ERRORS;
		const texts = errors.map(({ name, message, stack, VITEST_TEST_PATH }) =>
			[
				VITEST_TEST_PATH,
				`${name}: ${message}`,
				stack
					?.split("\n")
					.find((line) => line.includes("at "))
					?.trim(),
			]
				.filter(Boolean)
				.join(" | "),
		);
		if (file) writeFileSync(file, JSON.stringify(texts));
	}
}
