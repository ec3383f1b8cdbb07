const SECRETS = `Secrets are taken from ARCUS_WEBHOOK_SECRET, ARCA_WEBHOOK_TOKEN or, for the other senders, <SENDER>_WEBHOOK_SECRET
("new,old@2026-12-01T00:00:00Z" for two), from --secrets-file, or from --secret (which other users of the machine can see).
COUNTERSIGN_ENCRYPTION_KEYS encrypts and decrypts the secrets file.`;

const COMMON = `  --sender NAME          arcus (default), arca, deskflow, standard (Standard Webhooks), github, hookdeck, lemonsqueezy, paddle, shopify,
                         slack or stripe
  --secret SECRET        may be given several times
  --secrets-file FILE    the file of a secret store, as \`rotate\` keeps it
  --verification HOW     deskflow alone: none (default), path or hmac; a secret needs one of the latter`;

export const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly help: string }>> = {
	send: {
		summary: "sign an event and deliver it to a URL",
		help: `countersign webhooks send <url> [options]

Signs an event as its sender would and delivers it.

  --event NAME           a documented event, filled with an example; --list shows the names
  --body FILE            this body instead, byte for byte; - for standard input
  --id ID                the event's id (default: a new one)
  --times N              deliver it so many times, as a sender does that got no answer (default 1)
  --at TIME              sign for this time: seconds or ISO 8601 (default: now)
  --forge                sign with a secret that nobody has
  --expect STATUS        the answer that counts as success (default: any 2xx)
  --header "Name: value" a further header; may be given several times
${COMMON}

Exit code 0: every answer was as expected. 1: it was not, or no answer came.`,
	},
	listen: {
		summary: "print and verify what is delivered",
		help: `countersign webhooks listen [options]

Serves HTTP, prints every delivery and whether it is genuine, with the likely reason where it is not.

  --port N               default 4020; 0 for a free one
  --host HOST            default 127.0.0.1
  --answer STATUS        what genuine deliveries are answered with (default 200)
  --save FILE            append every delivery as a line of JSON, for \`replay\` and \`verify\`
  --show                 print bodies too
  --count N              end after so many deliveries; exit code 1 if one of them was refused
${COMMON}`,
	},
	forward: {
		summary: "pass deliveries on to a URL, byte for byte",
		help: `countersign webhooks forward <url> [options]

Serves HTTP, verifies what comes, passes it on with its bytes and headers unchanged, and answers with what the URL answered.

  --verified-only        pass on genuine deliveries alone; others are answered as a receiver does
  --port, --host, --save, --show, --count   as for listen
${COMMON}`,
	},
	replay: {
		summary: "deliver saved deliveries again",
		help: `countersign webhooks replay <file> <url> [options]

Delivers what \`listen --save\` or \`forward --save\` has saved. Each is re-signed, because its old signature has expired; its event
id stays, so that a receiver knows it again.

  --as-is                with the saved signature, for receivers whose clock is set back
  --line N               only this line of the file; may be given several times
${COMMON}

Exit code 0: every answer was 2xx.`,
	},
	dead: {
		summary: "list, retry or discard the dead entries of an inbox",
		help: `countersign webhooks dead [list | replay | discard] --file FILE | --database URL [options]

Lists what an inbox does not retry any more, the oldest first; makes it wait again, with all its attempts before it; or removes it for
good. A file must not be open in another process: stop that one first. A database needs the package pg.

  --file FILE            the file of a fileInbox
  --database URL         the PostgreSQL of a postgresInbox
  --table NAME           its table (default: countersign_inbox)
  --inbox NAME           only the entries of this inbox (default: of all)
  --id ID                this entry; may be given several times
  --all                  all dead entries
  --limit N              at most so many; list: 100 unless set
  --json                 list as lines of JSON, bodies included

Exit code 0: done. 1: one of the ids is not a dead entry.`,
	},
	inboxes: {
		summary: "list inboxes that no process works on, or adopt their entries",
		help: `countersign webhooks inboxes [list | adopt NAME --into NAME] --file FILE | --database URL [options]

Lists inboxes with entries that no process has worked on in the last minutes, or moves the entries and secrets of one to another: after an
inbox got another name, or its secret was replaced while no process was running. A process that runs reports such inboxes, and its own
name. A file must not be open in another process: stop that one first. A database needs the package pg.

  --file FILE            the file of a fileInbox
  --database URL         the PostgreSQL of a postgresInbox
  --table NAME           its table (default: countersign_inbox)
  --into NAME            the inbox that gets the entries
  --force                also from an inbox that a process has worked on in the last minutes
  --json                 list as lines of JSON

Exit code 0: done. 1: a process works on that inbox.`,
	},
	verify: {
		summary: "verify a body and headers from files",
		help: `countersign webhooks verify <body file | -> --header "Name: value" ... [options]
countersign webhooks verify --saved FILE [--line N] [options]

Verifies a delivery byte for byte: one in files, or one that \`listen --save\` has saved (the first, if no line is named).

  --header "Name: value" a header of the delivery; may be given several times
  --headers FILE         headers, one on each line
  --url URL              the address it came to, for a secret in the path
  --at TIME              verify as of this time: seconds or ISO 8601 (default: now; saved deliveries: when they came)
  --tolerance N          seconds, or off (default 300)
  --explain              where it is refused, try the usual mistakes and say which one it was
  --json                 print the result as JSON
${COMMON}

Exit code 0: genuine. 1: refused.`,
	},
	rotate: {
		summary: "change the signing secret of a live endpoint",
		help: `countersign webhooks rotate --endpoint ID --secrets-file FILE [options]

Changes the secret of an Arcus webhook endpoint with no event lost. The file is the secret store that receivers load from; where it does not
exist, it starts with the secret in ARCUS_WEBHOOK_SECRET or --secret. Run it again to resume after a crash, and after the overlap to finish.

  --overlap DURATION     how long the old secret stays valid: 24h (default), 90m, 30s
  --lead DURATION        wait so long before the switch: as long as the refreshInterval of your receivers (5s unless you set it), where
                         deliveries come in that do not verify (default: not at all)
  --strategy NAME        in-place (default) or parallel
  --wait                 wait for the end of the overlap and finish
  --entity ID            default: ARCUS_ENTITY_ID
  --base-url URL         default: ARCUS_BASE_URL, or Arcus itself

The key is taken from ARCUS_API_KEY. Exit code 0: done, or the overlap has begun. 1: the sender refused.`,
	},
};

export const USAGE = `countersign webhooks: send, receive, replay and explain webhooks, and rotate their secrets

${Object.entries(COMMANDS)
	.map(([name, { summary }]) => `  countersign webhooks ${name.padEnd(8)} ${summary}`)
	.join("\n")}

  countersign webhooks <command> --help

${SECRETS}

Exit codes: 0 done, 1 refused or not as expected, 2 the command was not understood.
`;
