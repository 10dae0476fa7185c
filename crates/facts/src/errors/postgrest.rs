//! PostgREST and Supabase: the `code` in PostgREST's JSON: its own PGRST numbers, or the SQLSTATE of PostgreSQL.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "postgrest",
    label: "PostgREST and Supabase",
    about: "The `code` in PostgREST's JSON: its own PGRST numbers, or the SQLSTATE of PostgreSQL.",
    sources: &[
        "PostgREST/postgrest docs/references/errors.rst",
        "PostgREST/postgrest#4958",
        "https://docs.postgrest.org/en/latest/references/errors.html (newer than the text read)",
    ],
    confidence: Confidence::High,
    names: &[
        error("08006", &[503], "the connection to the database broke"),
        error(
            "22P02",
            &[400],
            "a value is not of the column's type, for instance no UUID",
        ),
        error("23502", &[400], "a column that may not be null got no value"),
        error(
            "23503",
            &[409],
            "a foreign key points at a row that is missing, or rows still point here",
        ),
        error("23505", &[409], "a row with this unique value exists"),
        error("23514", &[400], "a value breaks a check constraint"),
        error(
            "25006",
            &[405],
            "a write in a read-only transaction, for instance from a GET",
        ),
        error("28P01", &[403], "the database refused PostgREST's password"),
        error("40001", &[500], "two transactions collided, run it again"),
        error(
            "42501",
            &[403, 401],
            "no privilege, often row level security: 403 with a valid token, 401 without",
        ),
        error("42703", &[400], "there is no such column"),
        error(
            "42883",
            &[404],
            "there is no such function with these argument types",
        ),
        error("42P01", &[404], "there is no such table or view"),
        error(
            "42P17",
            &[500],
            "endless recursion, as a rule a policy that reads its own table",
        ),
        error("53300", &[503], "the database has no connection left"),
        error("53400", &[500], "a limit in the configuration is exceeded"),
        error(
            "57014",
            &[500],
            "the statement was canceled, as a rule by `statement_timeout`",
        ),
        error(
            "P0001",
            &[400],
            "the function raised an exception without a code of its own",
        ),
        error("PGRST000", &[503], "the database is down or `db-uri` is wrong"),
        error(
            "PGRST001",
            &[503],
            "the connection to the database failed for an internal reason",
        ),
        error(
            "PGRST002",
            &[503],
            "the database could not be read for the schema cache, PostgREST is still starting",
        ),
        error(
            "PGRST003",
            &[504],
            "all connections of the pool were busy too long, see `db-pool`",
        ),
        error(
            "PGRST100",
            &[400],
            "a filter, order or select in the query cannot be parsed",
        ),
        error("PGRST101", &[405], "functions take only GET and POST"),
        error("PGRST102", &[400], "the content is empty or broken JSON"),
        error("PGRST103", &[416], "offset or range lies outside the rows"),
        error(
            "PGRST105",
            &[405],
            "PUT lacks a filter on each column of the primary key",
        ),
        error(
            "PGRST106",
            &[406],
            "add the schema to `db-schemas`, or choose another in `Accept-Profile`",
        ),
        error(
            "PGRST107",
            &[406, 415],
            "`Content-Type` or `Accept` is not served: 406 from version 12, 415 before and in the older manual",
        ),
        error(
            "PGRST108",
            &[400],
            "a filter is on a table that `select` does not embed",
        ),
        error(
            "PGRST109",
            &[400],
            "limited update or delete: order by a unique column",
        ),
        error(
            "PGRST110",
            &[400],
            "limited update or delete: more rows than the limit would change",
        ),
        error(
            "PGRST111",
            &[500],
            "a function set `response.headers` to something that is no JSON of fields",
        ),
        error(
            "PGRST112",
            &[500],
            "a function set `response.status` to something that is no status",
        ),
        error("PGRST114", &[400], "PUT takes no limit or offset"),
        error(
            "PGRST115",
            &[400],
            "PUT: the key in the query is not that in the content",
        ),
        error(
            "PGRST116",
            &[406],
            "exactly one row was demanded (`single`), but none or many are there",
        ),
        error("PGRST117", &[405], "the method is not supported"),
        error(
            "PGRST118",
            &[400],
            "ordering by the embedded table needs a to-one relationship",
        ),
        error(
            "PGRST119",
            &[400],
            "spreading the embedded table needs a to-one relationship",
        ),
        error(
            "PGRST120",
            &[400],
            "an embedded table can only be filtered by `is.null` and `not.is.null`",
        ),
        error(
            "PGRST121",
            &[500],
            "`RAISE` with `PGRST` holds JSON that cannot be parsed",
        ),
        error(
            "PGRST122",
            &[400],
            "`Prefer: handling=strict` and a preference that is not known",
        ),
        error(
            "PGRST123",
            &[400],
            "aggregate functions are off, see `db-aggregates-enabled`",
        ),
        error("PGRST125", &[404], "the address has a path that leads nowhere"),
        error(
            "PGRST200",
            &[400],
            "no foreign key joins these tables, or the schema cache is old: reload it",
        ),
        error(
            "PGRST201",
            &[300],
            "several foreign keys fit the embedding, name the one meant",
        ),
        error(
            "PGRST202",
            &[404],
            "no function with these argument names, or the schema cache is old: reload it",
        ),
        error(
            "PGRST203",
            &[300],
            "several functions of this name fit the arguments, rename one",
        ),
        error(
            "PGRST204",
            &[400],
            "the table has no such column, or the schema cache is old: reload it",
        ),
        error(
            "PGRST205",
            &[404],
            "no such table, or the schema cache is old: reload it",
        ),
        error("PGRST300", &[500], "`jwt-secret` is not set"),
        error(
            "PGRST301",
            &[401],
            "the JWT cannot be decoded or verified, or it ran out",
        ),
        error("PGRST302", &[401], "no token came, and `db-anon-role` is not set"),
        error(
            "PGRST303",
            &[401],
            "a claim of the JWT does not hold, as a rule `exp`",
        ),
        error("PGRSTX00", &[500], "a fault in PostgREST's database library"),
    ],
};
