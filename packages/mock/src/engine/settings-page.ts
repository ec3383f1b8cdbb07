import type { TestAttempt } from "./test-attempt.ts";

/** What a receiver responded to a test. */
export interface TestResponse {
	/** Null if there was no response. */
	readonly status: number | null;
	/** The response body, as text. */
	readonly body: string;
	/** What went wrong; empty for a status from 200 to 299. */
	readonly errors: readonly string[];
}

/** The response to a test, with what was sent. */
export interface SentTest extends TestResponse {
	readonly attempt: TestAttempt;
}

/** What people do on a vendor's settings page because its public API cannot. The control API uses it. */
export interface SettingsPage {
	/** Adds a webhook. @throws Error for a URL or event that is not accepted */
	createWebhook(
		entityId: string,
		options: { readonly url: string; readonly label?: string; readonly events?: readonly string[] },
	): Promise<{ readonly id: string; readonly token: string | null }>;
	/** Sends what the test button sends. */
	testWebhook(entityId: string, id: string): Promise<SentTest>;
	/** Replaces the second half of a key's credential. Absent if keys have none. */
	renewSecret?(keyId: string): void;
}
