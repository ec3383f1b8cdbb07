import { MultiBar, type SingleBar } from "cli-progress";

/** Shows one progress bar per step. Without a terminal it prints a line when a step is done, and at every quarter of a long one. */
export interface Progress {
	update(step: string, done: number, total: number): void;
	stop(): void;
}

const LONG = 100;

export function createProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
	return stream.isTTY ? bars(stream) : lines(stream);
}

function bars(stream: NodeJS.WriteStream): Progress {
	// The step, the numbers and the blanks between them need 28 columns.
	const barsize = Math.min(40, Math.max(5, (stream.columns || 80) - 28));
	const multi = new MultiBar({
		barsize,
		format: "{step} {bar} {value}/{total}",
		hideCursor: true,
		clearOnComplete: false,
		stream,
	});
	const known = new Map<string, SingleBar>();
	return {
		update(step, done, total) {
			let bar = known.get(step);
			if (!bar) {
				bar = multi.create(total, done, { step: step.padEnd(13) });
				known.set(step, bar);
			}
			bar.setTotal(total);
			bar.update(done);
		},
		stop: () => multi.stop(),
	};
}

function lines(stream: NodeJS.WriteStream): Progress {
	const printed = new Map<string, number>();
	return {
		update(step, done, total) {
			const isLong = total >= LONG;
			const quarter = total === 0 ? 4 : Math.floor((done / total) * 4);
			if (quarter === (printed.get(step) ?? 0) || (quarter < 4 && !isLong)) return;
			printed.set(step, quarter);
			stream.write(`${step.padEnd(13)} ${`${done}/${total}`.padStart(11)}\n`);
		},
		stop: () => {},
	};
}
