/** English, as far as names of paths need it. */

const VERBS = new Set(
	`abort accept acknowledge activate add allocate answer append apply approve archive assign attach authenticate authorize backfill batch begin block bulk
bump buy calculate cancel capture change charge check clear clone close collect combine commit compact compare complete compute confirm connect consume convert
copy crosspost deactivate debit decline decrypt delete deliver deny deploy detach disable disconnect discard dismiss dispatch dispute download drop duplicate
edit embed enable encrypt end enqueue enroll escalate estimate evaluate execute expire export extend extract fail fetch finalize finish flag flush follow forgot
generate get grant halt hide ignore import increment init initialize initiate install instantiate invalidate invite invoke issue join kick kill launch leave
link list listen lock lookup mark match merge migrate modify move mute notify onboard open pause pay peek pin ping poll post preview process promote provision
prune publish purge push query queue quit quote reactivate read rebuild recalculate receive reconnect recover redeem redeliver refresh refund regenerate
register reindex reinvite reject release reload remix remove rename renew reopen reorder replace replay reply report reprocess request rerun resend reset
resolve respond restart restore resume retry return reveal reverse revert revoke rotate run save scan schedule search select send set share ship show shutdown
sign simulate skip snooze solve split star start stop submit subscribe suspend swap switch sync synchronize tag terminate test track transfer transform
translate trash trigger unarchive unassign unblock undelete undo unflag unfollow uninstall unlink unlock unmute unpin unpublish unregister unshare unstar
unsubscribe untag unwatch update upgrade upload upsert validate verify void vote watch withdraw write`
		.split(/\s+/)
		.filter((word) => word !== ""),
);

/** Verbs that are far more often the name of a thing in a path. */
const MOSTLY_NOUNS = new Set(
	"batch charge check dispute export flag import invite issue link list lock match order post process push query queue quote refund release report request return run schedule share star tag test track transfer vote watch".split(
		" ",
	),
);

export const isVerb = (word: string): boolean => VERBS.has(word);
export const isClearVerb = (word: string): boolean => VERBS.has(word) && !MOSTLY_NOUNS.has(word);

const SAME = new Set(
	"address access alias analysis basis bus business canvas class data focus gas glass health https info kubernetes media metadata news process progress series settings sms species status success synthesis tls vms".split(
		" ",
	),
);
const IRREGULAR: Readonly<Record<string, string>> = {
	children: "child",
	people: "person",
	indices: "index",
	vertices: "vertex",
	matrices: "matrix",
};

/** Returns whether a word means several things. */
export function isPlural(word: string): boolean {
	if (IRREGULAR[word] !== undefined) return true;
	if (SAME.has(word)) return false;
	return word.length > 2 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word);
}

/** Returns the singular of a word. */
export function singular(word: string): string {
	const irregular = IRREGULAR[word];
	if (irregular !== undefined) return irregular;
	if (!isPlural(word)) return word;
	if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, "y");
	if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}
