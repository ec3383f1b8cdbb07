import type { Run } from "@countersign/webhooks/internal";

/** Something that users have added to a table or a view, with the statements that add it again. */
export interface Attached {
	/** What it is, such as `the trigger audit`. */
	readonly what: string;
	readonly create: readonly string[];
}

/** Each query returns the columns `what` and `text` for the table or view `$1`. Their order is the order in which the statements work. */
const QUERIES = [
	`select format('the constraint %I', conname) as what, format('alter table %s add constraint %I %s', $1::text, conname, pg_get_constraintdef(oid)) as text
	from pg_constraint where conrelid = $1::text::regclass and contype in ('c', 'u', 'f', 'x') order by contype = 'f', oid`,
	`select format('the setting %s', o) as what, format('alter %s %s set (%s)',
		case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end, $1::text, o) as text
	from pg_class c, unnest(c.reloptions) o where c.oid = $1::text::regclass`,
	`select 'the replica identity' as what, format('alter table %s replica identity %s', $1::text, case relreplident
		when 'f' then 'full' when 'n' then 'nothing' else 'using index ' || (select quote_ident(i.relname) from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = c.oid and x.indisreplident) end) as text
	from pg_class c where oid = $1::text::regclass and relkind = 'r' and relreplident <> 'd'`,
	`select format('the rule %I', rulename) as what, pg_get_ruledef(oid) as text from pg_rewrite
	where ev_class = $1::text::regclass and rulename <> '_RETURN' order by oid`,
	`select format('the trigger %I', tgname) as what, pg_get_triggerdef(oid) as text from pg_trigger
	where tgrelid = $1::text::regclass and not tgisinternal order by oid`,
	`select format('the trigger %I', tgname) as what, format('alter table %s %s trigger %I', $1::text,
		case tgenabled when 'D' then 'disable' when 'R' then 'enable replica' else 'enable always' end, tgname) as text
	from pg_trigger where tgrelid = $1::text::regclass and not tgisinternal and tgenabled <> 'O' order by oid`,
	`select format('the policy %I', polname) as what, format('create policy %I on %s as %s for %s to %s%s%s', polname, $1::text,
		case when polpermissive then 'permissive' else 'restrictive' end,
		case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
		(select string_agg(case when r = 0 then 'public' else quote_ident(pg_get_userbyid(r)) end, ', ') from unnest(polroles) r),
		' using (' || pg_get_expr(polqual, polrelid) || ')', ' with check (' || pg_get_expr(polwithcheck, polrelid) || ')') as text
	from pg_policy where polrelid = $1::text::regclass order by oid`,
	`select 'row level security' as what, format('alter table %s %s row level security', $1::text, mode) as text
	from pg_class c, (values ('enable'), ('force')) as modes(mode) where c.oid = $1::text::regclass
	and case mode when 'enable' then c.relrowsecurity else c.relforcerowsecurity end`,
	`select format('the right on the column %I', a.attname) as what, format('grant %s (%I) on %s to %s%s', x.privilege_type, a.attname, $1::text,
		case when x.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(x.grantee)) end, case when x.is_grantable then ' with grant option' else '' end) as text
	from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) x
	where a.attrelid = $1::text::regclass and not a.attisdropped and x.grantee <> c.relowner`,
	`select format('the owner %I', pg_get_userbyid(relowner)) as what, format('alter table %s owner to %I', $1::text, pg_get_userbyid(relowner)) as text
	from pg_class where oid = $1::text::regclass and pg_get_userbyid(relowner) <> current_user`,
] as const;

/** PostgreSQL 15 added row filters and lists of columns to publications. */
const PUBLICATIONS = {
	old: `select format('the publication %I', p.pubname) as what, format('alter publication %I add table only %s', p.pubname, $1::text) as text
	from pg_publication_rel r join pg_publication p on p.oid = r.prpubid where r.prrelid = $1::text::regclass order by p.oid`,
	new: `select format('the publication %I', p.pubname) as what, format('alter publication %I add table only %s%s%s', p.pubname, $1::text,
		' (' || (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a where a.attrelid = r.prrelid and a.attnum = any (r.prattrs)) || ')',
		' where (' || pg_get_expr(r.prqual, r.prrelid) || ')') as text
	from pg_publication_rel r join pg_publication p on p.oid = r.prpubid where r.prrelid = $1::text::regclass order by p.oid`,
};

/** Indexes that belong to no constraint. `plain` names the column of an index that has nothing but one column. */
const INDEXES = `select format('the index %I', i.relname) as what, pg_get_indexdef(x.indexrelid) as text,
	regexp_replace(pg_get_indexdef(x.indexrelid), '^CREATE (UNIQUE )?INDEX .* USING ', '\\1') as shape,
	case when x.indnatts = 1 and not x.indisunique and x.indpred is null and x.indexprs is null
		then (select a.attname from pg_attribute a where a.attrelid = x.indrelid and a.attnum = x.indkey[0]) end as plain
	from pg_index x join pg_class i on i.oid = x.indexrelid
	where x.indrelid = $1::text::regclass and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid and c.conrelid = x.indrelid)`;

const createdBy = (rows: readonly Readonly<Record<string, unknown>>[]): Attached[] =>
	rows.map(({ what, text }) => ({ what: String(what), create: [String(text)] }));

/**
 * Returns what users have added to a table or a view: constraints, indexes, triggers, rules, row policies, publications, rights on columns,
 * settings and the owner.
 *
 * @param shadow the table that takes its place. It has indexes of its own, and an index on nothing but a column that is gone is gone, too.
 */
export async function attachedTo(run: Run, table: string, shadow?: string): Promise<readonly Attached[]> {
	const found = await indexesOf(run, table, shadow);
	for (const query of QUERIES) found.push(...createdBy(await run(query, [table])));
	const [version] = await run("select current_setting('server_version_num')::int >= 150000 as is_new");
	const publications = createdBy(await run(version?.is_new ? PUBLICATIONS.new : PUBLICATIONS.old, [table]));
	// The owner changes last, because only the owner may do the rest.
	const owner = found.findIndex(({ what }) => what.startsWith("the owner "));
	found.splice(owner < 0 ? found.length : owner, 0, ...publications);
	return found;
}

async function indexesOf(run: Run, table: string, shadow: string | undefined): Promise<Attached[]> {
	const rows = await run(`${INDEXES} order by x.indexrelid`, [table]);
	if (shadow === undefined) return createdBy(rows);
	const shapes = new Set((await run(INDEXES, [shadow])).map(({ shape }) => shape));
	const columns = new Set(
		(
			await run(
				"select attname from pg_attribute where attrelid = $1::text::regclass and attnum > 0 and not attisdropped",
				[shadow],
			)
		).map(({ attname }) => attname),
	);
	return createdBy(rows.filter(({ shape, plain }) => !shapes.has(shape) && (plain === null || columns.has(plain))));
}
