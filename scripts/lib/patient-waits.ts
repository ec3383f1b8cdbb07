/**
 * A setup file of all tests: waits end as soon as their condition holds, so only a failing test gets slower by a long limit. With
 * vitest's own limit of a second, tests fail on a machine that does ten other things.
 */
import { vi } from "vitest";

const MOST_MS = 30_000;

const { waitFor, waitUntil } = vi;
type Options = number | { readonly timeout?: number; readonly interval?: number };
const patient = (options: Options = {}) => (typeof options === "number" ? options : { timeout: MOST_MS, ...options });
vi.waitFor = (callback, options) => waitFor(callback, patient(options));
vi.waitUntil = (callback, options) => waitUntil(callback, patient(options));
