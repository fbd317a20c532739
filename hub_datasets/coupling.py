"""How closely cases are coupled in the citation graph: who cites whom, and which authorities they share.

Bibliographic coupling (Kessler 1963), weighted: an authority counts by its rarity, ln(cases / cases that have it), since
what everybody cites says nothing. A case counts among its own authorities, so that citing it is sharing it, and twice,
since that is the closer tie. The strength of a pair is the weight it shares over the geometric mean of what each of the
two has, so that a long opinion is not coupled with everything.
"""

from hub_datasets.corpus import Corpus

_COMMONPLACE = 60  # an authority of more cases than this couples none, which also bounds the join
_GRADES = (0.06, 0.10, 0.18)  # strengths from which a pair has grade 1, 2, 3
_FLOOR = 15  # rarest authorities that a case counts as having at least: of few, one in common is no strong tie
_LEAST = 1.2  # rarest authorities that a graded pair shares: at least two authorities then, or a citation

# The case of the corpus that a group of parallel citations means stands for it, else its first citation.
_AUTHORITIES = """
    COPY (
        WITH cited AS (
            SELECT citing AS case_id, coalesce(any_value(cited), arg_min(cite, start)) AS authority, 1 AS tie
            FROM citations LEFT JOIN resolved USING (citing, opinion, "group")
            GROUP BY citing, opinion, "group"
            UNION ALL SELECT id, id, 2 FROM cases
        ),
        had AS (SELECT case_id, authority, max(tie) AS tie FROM cited GROUP BY ALL),
        counted AS (SELECT *, count(*) OVER (PARTITION BY authority) AS times FROM had)
        SELECT *, CAST(round(1000 * ln((SELECT count(*) FROM cases) / times)) AS BIGINT) AS rarity FROM counted
        ORDER BY case_id, authority
    ) TO '{path}' (FORMAT parquet)
"""
# Weights are whole numbers, so that their sums are the same in any order.
_COUPLED = """
    COPY (
        WITH total AS (SELECT ln(greatest(count(*), 4) / 2) AS rarest FROM cases),
        mass AS (
            SELECT case_id, greatest(sum(tie * rarity), {floor} * 1000 * rarest) AS mass FROM authorities, total
            WHERE times <= {commonplace} OR tie = 2 GROUP BY case_id, rarest
        ),
        shared AS (
            SELECT a.case_id, b.case_id AS other, sum(greatest(a.tie, b.tie) * a.rarity) AS weight
            FROM authorities a JOIN authorities b USING (authority)
            WHERE a.case_id <> b.case_id AND (a.times <= {commonplace} OR greatest(a.tie, b.tie) = 2)
            GROUP BY ALL
        ),
        measured AS (
            SELECT case_id, other, round(weight / sqrt(one.mass * two.mass), 4) AS strength,
                weight >= {least} * 1000 * rarest AS enough
            FROM total, shared JOIN mass one USING (case_id) JOIN mass two ON two.case_id = other
        )
        SELECT case_id, other, strength,
            CASE WHEN enough THEN (strength >= {grades[0]})::INT + (strength >= {grades[1]})::INT + (strength >= {grades[2]})::INT
                ELSE 0 END AS grade
        FROM measured JOIN splits one USING (case_id) JOIN splits two ON two.case_id = other
        WHERE one.cluster <> two.cluster
        UNION ALL
        SELECT one.case_id, two.case_id, 0, 0 FROM splits one JOIN splits two USING (cluster) WHERE one.case_id <> two.case_id
        ORDER BY 1, 3 DESC, 2
    ) TO '{path}' (FORMAT parquet)
"""


def couple(corpus: Corpus) -> None:
    """Make the views `authorities` (case_id, authority, tie, times, rarity) and `coupled` (case_id, other, strength, grade
    0 to 3), each pair both ways. Pairs of one cluster have grade 0: neither analogous nor strangers.
    """
    for name, query in (("authorities", _AUTHORITIES), ("coupled", _COUPLED)):
        path = corpus.folder / f"{name}.parquet"
        partial = path.with_name(f".{path.name}.partial")
        settings = {"commonplace": _COMMONPLACE, "grades": _GRADES, "least": _LEAST, "floor": _FLOOR}
        corpus.connection.execute(query.format(path=partial, **settings))
        partial.replace(path)
        corpus.view(name, path.name)
