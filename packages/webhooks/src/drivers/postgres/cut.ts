/** Ends a transaction from outside. An `AbortController` would take longer than the rest of the transaction code. */
export class Cut {
	reason: Error | undefined;
	#tell: ((reason: Error) => void) | undefined;

	end(reason: Error): void {
		this.reason ??= reason;
		this.#tell?.(this.reason);
	}

	/** Resolves or rejects as `work` does, or rejects as soon as the transaction is ended. */
	orEnd<T>(work: Promise<T>): Promise<T> {
		return new Promise((resolve, reject) => {
			this.#tell = reject;
			if (this.reason) reject(this.reason);
			work.then(resolve, reject);
		});
	}
}
