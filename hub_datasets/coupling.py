"""How closely cases are coupled in the citation graph: who cites whom, and which authorities they share.

Bibliographic coupling (Kessler 1963), weighted: an authority counts by its rarity, ln(cases / cases that have it), since
what everybody cites says nothing. A case counts among its own authorities, so that citing it is sharing it, and twice,
since that is the closer tie. The strength of a pair is the weight it shares over the geometric mean of what each of the
two has, so that a long opinion is not coupled with everything.
"""

from hub_datasets.corpus import Corpus
from hub_datasets.files import whole

_COMMONPLACE = 60  # an authority of more cases than this couples none, which also bounds the join
_GRADES = (0.06, 0.10, 0.18)  # strengths from which a pair has grade 1, 2, 3
_FLOOR = 15  # rarest authorities that a case counts as having at least: of few, one in common is no strong tie
_LEAST = 1.2  # rarest authorities that a graded pair shares: at least two authorities then, or a citation

# The case of the corpus that a group of parallel citations means stands for it, else its first citation.
_FIRSTS = """
    CREATE OR REPLACE TABLE firsts AS
    SELECT citing, opinion, "group", cite FROM citations
    QUALIFY row_number() OVER (PARTITION BY citing, opinion, "group" ORDER BY start) = 1
"""
_HAD = """
    CREATE OR REPLACE TABLE had AS
    WITH cited AS (
        SELECT citing AS case_id, coalesce(cited, cite) AS authority, 1 AS tie
        FROM firsts LEFT JOIN resolved USING (citing, opinion, "group")
        UNION ALL SELECT id, id, 2 FROM cases
    )
    SELECT case_id, authority, max(tie) AS tie FROM cited GROUP BY ALL
"""
_AUTHORITIES = """
    SELECT had.*, times, CAST(round(1000 * ln((SELECT count(*) FROM cases) / times)) AS BIGINT) AS rarity
    FROM had JOIN (SELECT authority, count(*) AS times FROM had GROUP BY authority) USING (authority)
    ORDER BY case_id, authority
"""
# Weights are whole numbers, so that their sums are the same in any order.
_RAREST = "(SELECT ln(greatest(count(*), 4) / 2) FROM cases)"
_TOLD = f"""
    CREATE OR REPLACE TABLE told AS
    WITH summed AS (
        SELECT case_id, sum(tie * rarity) AS mass FROM authorities WHERE times <= {_COMMONPLACE} OR tie = 2 GROUP BY case_id
    )
    SELECT case_id, cluster, greatest(mass, {_FLOOR} * 1000 * {_RAREST}) AS mass FROM summed JOIN splits USING (case_id)
"""
_SHARED = f"""
    CREATE OR REPLACE TABLE shared AS
    SELECT a.case_id, b.case_id AS other, sum(greatest(a.tie, b.tie) * a.rarity) AS weight
    FROM authorities a JOIN authorities b USING (authority)
    WHERE a.case_id <> b.case_id AND (a.times <= {_COMMONPLACE} OR greatest(a.tie, b.tie) = 2)
    GROUP BY ALL
"""
_PAIRED = f"""
    CREATE OR REPLACE TABLE paired AS
    WITH measured AS (
        SELECT case_id, other, round(weight / sqrt(one.mass * two.mass), 4) AS strength,
            weight >= {_LEAST} * 1000 * {_RAREST} AS enough
        FROM shared JOIN told one USING (case_id) JOIN told two ON two.case_id = other
        WHERE one.cluster <> two.cluster
    )
    SELECT case_id, other, strength,
        CASE WHEN enough THEN (strength >= {_GRADES[0]})::INT + (strength >= {_GRADES[1]})::INT + (strength >= {_GRADES[2]})::INT
            ELSE 0 END AS grade
    FROM measured
"""
_CLUSTERED = """
    INSERT INTO paired
    SELECT one.case_id, two.case_id, 0, 0 FROM splits one JOIN splits two USING (cluster) WHERE one.case_id <> two.case_id
"""
_COUPLED = "FROM paired ORDER BY case_id, strength DESC, other"


def couple(corpus: Corpus) -> None:
    """Make the views `authorities` (case_id, authority, tie, times, rarity) and `coupled` (case_id, other, strength, grade
    0 to 3), each pair both ways. Pairs of one cluster have grade 0: neither analogous nor strangers.

    One query a table, so that each has all of duckdb's memory.
    """
    for query in (_FIRSTS, _HAD):
        corpus.connection.execute(query)
    _write(corpus, "authorities", _AUTHORITIES)
    for query in (_TOLD, _SHARED, _PAIRED, _CLUSTERED):
        corpus.connection.execute(query)
    _write(corpus, "coupled", _COUPLED)


def _write(corpus: Corpus, name: str, query: str) -> None:
    """Make a view of a query's rows, which are written to a file."""
    path = corpus.folder / f"{name}.parquet"
    with whole(path) as partial:
        corpus.connection.execute(f"COPY ({query}) TO '{partial}' (FORMAT parquet)")
    corpus.view(name, path.name)
