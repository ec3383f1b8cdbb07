import { MultiBar, type SingleBar } from "cli-progress";

/** Shows one progress bar per step. Without a terminal it prints a line at every 10 %. */
export interface Progress {
	update(step: string, done: number, total: number): void;
	stop(): void;
}

export function createProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
	return stream.isTTY ? bars(stream) : lines(stream);
}

function bars(stream: NodeJS.WriteStream): Progress {
	const multi = new MultiBar({
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
			const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
			if (printed.get(step) === tenth) return;
			printed.set(step, tenth);
			stream.write(`${step.padEnd(13)} ${done}/${total}\n`);
		},
		stop: () => {},
	};
}
