import type { Run } from "@countersign/webhooks/internal";
import { type Attached, attachedTo } from "./sql-attached.ts";

/** A view of a user that reads a table, with what drops it and what creates it again. */
interface Dependent {
	readonly name: string;
	readonly drop: string;
	readonly create: readonly string[];
	/** What users have added to the view, which is added after it. */
	readonly attached: readonly Attached[];
}

/** Returns the views that read a table, directly or through other views: those that others need come first. */
export async function dependentsOf(run: Run, table: string): Promise<readonly Dependent[]> {
	const rows = await run(
		`with recursive found(oid, depth) as (
			select $1::text::regclass::oid, 0
			union all
			select r.ev_class, f.depth + 1 from found f
			join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = f.oid and d.classid = 'pg_rewrite'::regclass
			join pg_rewrite r on r.oid = d.objid and r.ev_class <> f.oid
			where f.depth < 32
		), views as (select oid, max(depth) as depth from found where depth > 0 group by oid)
		select v.oid::text as oid, v.oid::regclass::text as name, c.relkind = 'm' as is_stored, pg_get_viewdef(v.oid) as text
		from views v join pg_class c on c.oid = v.oid order by v.depth, v.oid`,
		[table],
	);
	const views: Dependent[] = [];
	for (const row of rows) {
		const name = String(row.name);
		const kind = row.is_stored ? "materialized view" : "view";
		views.push({
			name,
			drop: `drop ${kind} ${name}`,
			create: [`create ${kind} ${name} as ${String(row.text).replace(/;\s*$/, "")}`, ...(await grantsOf(run, name))],
			attached: await attachedTo(run, name),
		});
	}
	return views;
}

/** Returns the statements that give others the same rights again. */
export async function grantsOf(run: Run, table: string): Promise<readonly string[]> {
	const rows = await run(
		`select format('grant %s on %s to %s%s', a.privilege_type, $1::text, case when a.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end,
			case when a.is_grantable then ' with grant option' else '' end) as text
		from pg_class c, aclexplode(c.relacl) a where c.oid = $1::text::regclass and a.grantee <> c.relowner`,
		[table],
	);
	return rows.map((row) => String(row.text));
}
