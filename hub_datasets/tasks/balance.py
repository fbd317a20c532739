"""Which entail candidates become rows: each cited decision in one split only, no label above its share of a split.

Rows of test are chosen first, then those of validation: a decision that they cite is cited by no row of a later split.
"""

from hub_datasets.corpus import Corpus

SHARE = 0.395  # of a split's rows that one label may have: 40% still when some of the others fall away later
_SPLITS = ("test", "validation", "train")

# Each candidate with its split; `harm` is how many rarer candidates of other splits cite the same decision.
_POOL = """
    CREATE OR REPLACE TABLE entail_pool AS
    WITH numbered AS (
        SELECT row_number() OVER (ORDER BY case_id, cited, rank, line) AS n, line, label, relation, signal, rank, cites, split
        FROM candidates JOIN splits USING (case_id)
    ),
    cited AS (SELECT n, label, split, unnest(cites) AS cite FROM numbered),
    rare AS (SELECT cite, split FROM cited WHERE label NOT IN ('CITES_POSITIVELY', 'NONE')),
    harms AS (SELECT n, count(*) AS harm FROM cited JOIN rare USING (cite) WHERE rare.split <> cited.split GROUP BY n)
    SELECT numbered.*, coalesce(harm, 0) AS harm FROM numbered LEFT JOIN harms USING (n)
"""
# The citations by which a candidate's cited decision goes: those in the opinion, and where the decision is in the corpus
# all its own.
_CITES = """
    CREATE OR REPLACE TABLE entail_cites AS
    WITH cited AS (SELECT n, unnest(cites) AS cite FROM entail_pool),
    places AS (SELECT id, unnest(citations).cite AS cite FROM cases)
    SELECT n, cite FROM cited
    UNION SELECT n, other.cite FROM cited JOIN places here USING (cite) JOIN places other ON other.id = here.id
"""
_FREE = """
    CREATE OR REPLACE TABLE entail_free AS
    SELECT * FROM entail_pool WHERE split = '{split}' AND n NOT IN (
        SELECT n FROM entail_cites WHERE cite IN (SELECT cite FROM entail_cites JOIN entail_chosen USING (n))
    )
"""
# Of a label with more candidates than `most`: first the kinds that are rarer than quotations, then what harms no other
# split; of those with and without a citation signal ("see"), as many as `signals` says.
_CHOOSE = """
    INSERT INTO entail_chosen
    WITH ordered AS (
        SELECT n, signal, row_number() OVER (PARTITION BY signal ORDER BY relation = 'quotation', harm, rank, n) AS place
        FROM entail_free WHERE label = '{label}'
    )
    SELECT n FROM ordered ORDER BY place > (CASE WHEN signal THEN {signals} ELSE {most} - {signals} END), place, n LIMIT {most}
"""


def choose(corpus: Corpus) -> None:
    """Leave the chosen candidates' numbers in the table entail_chosen, the numbered candidates in entail_pool."""
    connection = corpus.connection
    connection.execute(_POOL)
    connection.execute(_CITES)
    connection.execute("CREATE OR REPLACE TABLE entail_chosen (n BIGINT)")
    for split in _SPLITS:
        connection.execute(_FREE.format(split=split))
        counts = dict(
            connection.execute("SELECT label, count(*) FROM entail_free GROUP BY label ORDER BY label").fetchall()
        )
        most = cap(list(counts.values()))
        for label in sorted(counts, key=lambda label: (counts[label], label)):
            shown = connection.execute(
                "SELECT coalesce(avg(signal::INT), 0) FROM entail_free WHERE n IN (SELECT n FROM entail_chosen)"
            ).fetchone()
            signals = round(most * (shown[0] if shown else 0))
            connection.execute(_CHOOSE.format(label=label, most=most, signals=signals))


def cap(counts: list[int]) -> int:
    """The most rows that a label may have so that none has more than SHARE of them; with one or two labels, an even part.

    >>> cap([1000, 100, 100]), cap([50, 30])
    (130, 30)
    """
    share = max(SHARE, 1 / len(counts)) if counts else 1.0
    low, high = 0, max(counts, default=0)
    while low < high:
        middle = (low + high + 1) // 2
        if middle <= share * sum(min(count, middle) for count in counts):
            low = middle
        else:
            high = middle - 1
    return low
