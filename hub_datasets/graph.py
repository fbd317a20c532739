"""The citation graph: which citations cite which cases of the corpus."""

from hub_datasets.corpus import Corpus
from hub_datasets.files import whole

# A citation, in the text or in a footnote, resolves to the case that stands under that volume, reporter and page, or under
# those of a parallel citation. Where several cases share a page, the one whose name is likest, then whose year is nearest,
# is meant. A citation to a later case is an error of the text, and so is one whose name and year are both another case's.
_RESOLVE = """
    COPY (
        WITH places AS (
            SELECT DISTINCT id, name, CAST(date[1:4] AS INT) AS year, unnest(citations).cite AS cite FROM cases
        ),
        cites AS (
            SELECT citing, opinion, "group", cite, name, year FROM {tables}
        ),
        matches AS (
            SELECT c.citing, c.opinion, c."group", p.id AS cited,
                jaro_winkler_similarity(lower(coalesce(c.name, '')), lower(p.name)) AS likeness,
                abs(coalesce(c.year, p.year) - p.year) AS years
            FROM cites c JOIN places p USING (cite) JOIN cases citing ON citing.id = c.citing
            WHERE p.id <> c.citing AND p.year <= CAST(citing.date[1:4] AS INT)
        )
        SELECT citing, opinion, "group", cited FROM matches
        QUALIFY row_number() OVER (PARTITION BY citing, opinion, "group" ORDER BY likeness DESC, years, cited) = 1
        ORDER BY citing, opinion, "group"
    ) TO '{path}' (FORMAT parquet)
"""


def resolve(corpus: Corpus) -> None:
    """Write resolved.parquet."""
    path = corpus.folder / "resolved.parquet"
    notes = corpus.shards("note_citations")
    tables = "(SELECT * FROM citations UNION ALL SELECT * FROM note_citations)" if notes else "citations"
    with whole(path) as partial:
        corpus.connection.execute(_RESOLVE.format(path=partial, tables=tables))
    corpus.view("resolved", path.name)
