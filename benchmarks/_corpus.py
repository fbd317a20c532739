"""A corpus of invented cases, of any size, for measuring how the build grows: `python -m benchmarks._corpus 10000 /tmp/c`.

Every word is made up here. What is like the real thing: citations go back in time and are heavy-tailed (a citation is
copied from an earlier case's list as often as it is drawn from recent years: preferential attachment, Price 1976); parallel
citations; holdings, syllabi, dispositions and treatments in the forms that the task builders read, and a case offers each
task about as much as a real one does; runs of words that two cases share are rare; and the damage of real dumps: reprints
under another citation, OCR errors, lost ampersands, captions in capitals, broken records.
"""

import json
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa

FILE = 50_000  # cases to a file
_FIRST, _DAYS = date(1890, 1, 3), 36_500
_REPRINTS, _BROKEN, _NOISY, _CAPITALS = 0.01, 0.004, 0.04, 0.05
_REACH = 4_000  # cases back from which recent citations are drawn
_HOLDS = 0.2  # opinions that say what they hold
_CITED = 110  # words of an opinion to a citation, beside the first

# State, its court, its official reporter, the regional one before and after its second series began, and that year.
_COURTS = [
    ("Massachusetts", "Supreme Judicial Court of Massachusetts", "Mass.", "N.E.", "N.E.2d", 1936),
    ("North Carolina", "Supreme Court of North Carolina", "N.C.", "S.E.", "S.E.2d", 1939),
    ("Georgia", "Supreme Court of Georgia", "Ga.", "S.E.", "S.E.2d", 1939),
    ("Michigan", "Supreme Court of Michigan", "Mich.", "N.W.", "N.W.2d", 1942),
    ("Nebraska", "Supreme Court of Nebraska", "Neb.", "N.W.", "N.W.2d", 1942),
    ("Kansas", "Supreme Court of Kansas", "Kan.", "P.", "P.2d", 1931),
    ("Montana", "Supreme Court of Montana", "Mont.", "P.", "P.2d", 1931),
    ("Arkansas", "Supreme Court of Arkansas", "Ark.", "S.W.", "S.W.2d", 1928),
    ("Connecticut", "Supreme Court of Connecticut", "Conn.", "A.", "A.2d", 1938),
    ("United States", "Supreme Court of the United States", "U.S.", "S. Ct.", "S. Ct.", 0),
]
_STARTS = (
    "Bar Cal Dor Fen Gar Hal Jas Kel Lam Mor Nor Pel Quil Ros Sten Tal Ull Ver Wal Yar Zan Cor Del Brin Hask".split()
)
_MIDDLES = "a e i o u ba de li mo ru sa ti".split()
_ENDS = "bert ford gan ham kins land mer nell quist rick son ton vale wick worth den ley man".split()
_FIRMS = ["Company", "Railway Co.", "Mills, Inc.", "Ins. Co.", "Lumber & Coal Co.", "Brothers & Sons"]
_WHO = "the carrier,a tenant,the vendor,a trustee,the surety,an heir,the mill owner,a guest,the lender,an agent,the insurer,a creditor,the executor,a bailee,the township,an apprentice,the buyer,a partner,the landlord,a passenger,the assignee,a guardian,the mortgagor,a widow".split(
    ","
)
_DID = "delivered,withheld,repaired,sold,inspected,abandoned,insured,stored,pledged,leased,surveyed,mortgaged,conveyed,dismantled,weighed,fenced,loaded,recorded,shipped,counted,painted,drained,hired out,took back".split(
    ","
)
_THING = "the eastern parcel,a span of mules,three boilers,the grain elevator,a drainage ditch,the upper dam,forty bales of wool,a steam thresher,the second deed,an iron bridge,the warehouse receipts,a promissory note,the north orchard,a ferry landing,two barges,the party wall,a turnpike bond,the sawmill belting,a cargo of salt,the quarry lease,an elevator shaft,the boundary hedge,a cider press,the school warrant".split(
    ","
)
_WHEN = "in the spring,before the note fell due,after the flood,without notice,upon a written order,at the close of the season,while the title was in doubt,against advice,under a lost receipt,for a stated price,in the presence of two clerks,by mistake,during the strike,on the day of the sale,with borrowed money,at the request of a neighbour".split(
    ","
)
_DUTY = "must account for,may recover,cannot avoid,takes subject to,is bound by,need not tender,may rescind,is charged with notice of,has no lien upon,may not disclaim,must give security for,is entitled to,cannot set off,bears the risk of,may enforce,is estopped to deny".split(
    ","
)
_MATTER = "the value of goods stored with a common warehouse,an unrecorded easement,a penalty in a sealed bond,the loss of freight by fire,a covenant to repair,the rents of a life estate,a bill drawn without funds,damages for delay in transit,an option that has lapsed,the wages of a discharged hand,a gift made in fear of death,the costs of a second survey,interest upon a stale account,a warranty of quality,the surplus of a foreclosure,an agreement not to compete".split(
    ","
)
_IF = "where the writing is silent,unless notice was given in time,where possession has passed,if the price was paid in good faith,where neither party inspected the goods,unless the statute says otherwise,where the agent exceeded his orders,if the deed was never delivered,where the loss was foreseen,unless the right was waived,where the bond names no term,if the contract can be divided".split(
    ","
)
_OUTCOMES = [
    "Judgment affirmed.",
    "Judgment reversed.",
    "Reversed and remanded.",
    "The judgment is vacated.",
    "Appeal dismissed.",
]


class Generated:
    """Invented cases in the order of time; the same for the same count, seed and size.

    words: about how many an opinion has (170 are some 1 KB, 1,900 some 11 KB).
    """

    def __init__(self, count: int, seed: int = 0, words: int = 170) -> None:
        self.count, self.seed, self.words = count, seed, words

    def records(self) -> Iterator[dict[str, Any]]:
        """The records, in the per-case shape of static.case.law."""
        edges: list[int] = []  # all citations so far: drawing from it is preferential attachment
        for number in range(self.count):
            rng = random.Random(f"{self.seed} case {number}")
            if number > 100 and rng.random() < _REPRINTS:
                yield self._reprint(number, rng)
                continue
            cited: list[int] = []
            for _ in range(min(number, int(rng.expovariate(_CITED / self.words)) + 1)):
                old = edges[rng.randrange(len(edges))] if edges and rng.random() < 0.5 else None
                cited.append(rng.randrange(max(0, number - _REACH), number) if old is None else old)
            edges.extend(cited)
            yield self._damaged(self._record(number, rng, sorted(set(cited))), rng)

    def _id(self, number: int) -> int:
        return 5_000_000_000 + 10_000_000 * self.seed + number

    def name(self, number: int) -> str:
        """The name by which a case is cited."""
        rng = random.Random(f"{self.seed} name {number}")
        return f"{_surname(rng)} v. {_surname(rng)}{' ' + rng.choice(_FIRMS) if rng.random() < 0.3 else ''}"

    def cites(self, number: int) -> list[str]:
        """Official and parallel citation of a case."""
        _, _, official, first, second, since = _COURTS[number % len(_COURTS)]
        place = number // len(_COURTS)
        regional = second if self.day(number).year >= since else first
        return [
            f"{1 + place // 220} {official} {1 + place % 220 * 4}",
            f"{1 + number // 700} {regional} {1 + number % 700}",
        ]

    def day(self, number: int) -> date:
        """When a case was decided."""
        return _FIRST + timedelta(days=_DAYS * number // self.count)

    def _record(self, number: int, rng: random.Random, cited: list[int]) -> dict[str, Any]:
        state, court, *_ = _COURTS[number % len(_COURTS)]
        day, name = self.day(number), self.name(number)
        holding = _rule(rng)
        outcome = rng.choice(_OUTCOMES)
        official, parallel = self.cites(number)
        facts = [_fact(rng) for _ in range(max(3, self.words // 60))]
        head = [
            name.upper(),
            f"No. {number}",
            f"Argued {day:%B} {day.day}, {day.year}. Decided {day:%B} {day.day}, {day.year}.",
        ]
        if number % len(_COURTS) == len(_COURTS) - 1:
            told = " ".join(_fact(rng) for _ in range(3))
            head.append(f"{told} Held: 1. {holding} 2. {_rule(rng)}\n{outcome}")
        elif day.year < 1922 and rng.random() < 0.5:
            head.append(f"1. {_rule(rng)}\n2. {holding}")
        citation = {"type": "official", "cite": official}
        return {
            "id": self._id(number),
            "name": f"{name.split(' v. ')[0].upper()}, Appellant, v. {name.split(' v. ')[1].upper()}, Appellee",
            "name_abbreviation": name,
            "decision_date": day.isoformat(),
            "docket_number": f"No. {number}",
            "citations": [citation, {"type": "parallel", "cite": parallel}],
            "court": {"name": court},
            "jurisdiction": {"name": state, "name_long": state},
            "casebody": {
                "parties": name.split(" v. "),
                "head_matter": "\n".join(head),
                "opinions": [
                    {
                        "type": "majority",
                        "author": f"{_surname(rng)}, J.",
                        "text": self._opinion(rng, facts, holding, cited, outcome),
                    }
                ],
            },
        }

    def _opinion(self, rng: random.Random, facts: list[str], holding: str, cited: list[int], outcome: str) -> str:
        paragraphs = [" ".join(facts)]
        law: list[str] = []
        for other in cited:
            law.append(f"{_rule(rng)} {self._treats(rng, other)}")
        while sum(len(part.split()) for part in (*facts, *law)) < self.words * 0.6:
            law.append(f"Counsel contends that {_lower(_rule(rng))} {_rule(rng)}")
        paragraphs += [" ".join(law[at : at + 4]) for at in range(0, len(law), 4)]
        paragraphs.append(f"The question is whether {_lower(_rule(rng))}")
        if rng.random() < _HOLDS:
            paragraphs.append(f"We hold that {_lower(holding)}")
        return "\n".join([*paragraphs, outcome])

    def _treats(self, rng: random.Random, other: int) -> str:
        name, cites, year = self.name(other), self.cites(other), self.day(other).year
        cite = f"{name}, {', '.join(cites if rng.random() < 0.6 else cites[:1])} ({year})"
        match rng.randrange(24):
            case 0 | 1:
                return f"We now overrule {cite}."
            case 2 | 3:
                return f"{cite}, is distinguishable. It concerned {rng.choice(_MATTER)}."
            case 4 | 5:
                return f"We follow {cite}, which controls here."
            case 6:
                return f"{cite} (holding that {_lower(_rule(rng)).rstrip('.')})."
            case 7 | 8:
                return f"Appellant relies on {cite}."
            case 9 | 10:
                return f"We adhere to {cite}."
            case 11 | 12:
                return f"See {cite}."
            case _:
                return f"{cite}."

    def _reprint(self, number: int, rng: random.Random) -> dict[str, Any]:
        """An earlier case printed again, under another citation and with a few words changed."""
        other = rng.randrange(max(0, number - _REACH), number)
        again = self._record(other, random.Random(f"{self.seed} case {other}"), [])
        again["id"] = self._id(number)
        again["citations"] = [{"type": "official", "cite": self.cites(number)[0]}]
        body = again["casebody"]["opinions"][0]
        body["text"] = _noise(body["text"], rng, 0.01)
        return again

    def _damaged(self, record: dict[str, Any], rng: random.Random) -> dict[str, Any]:
        if rng.random() < _BROKEN:
            record |= rng.choice(
                [
                    {"name": "", "name_abbreviation": ""},
                    {"citations": []},
                    {"decision_date": ""},
                    {"casebody": {"opinions": []}},
                ]
            )
            return record
        if rng.random() < _NOISY:
            body = record["casebody"]["opinions"][0]
            body["text"] = _noise(body["text"], rng, 0.02)
        if rng.random() < _CAPITALS:
            record["name_abbreviation"] = record["name_abbreviation"].upper()
        if " & " in record["name_abbreviation"] and rng.random() < 0.3:
            record["name_abbreviation"] = record["name_abbreviation"].replace(" & ", " ")
        return record


def _surname(rng: random.Random) -> str:
    return rng.choice(_STARTS) + rng.choice(_MIDDLES) * (rng.random() < 0.6) + rng.choice(_ENDS)


def _word(rng: random.Random) -> str:
    """A noun of no meaning: of so many that two cases hardly share a run of words."""
    return _surname(rng).lower()


def _fact(rng: random.Random) -> str:
    who, did, thing, when = rng.choice(_WHO), rng.choice(_DID), rng.choice(_THING), rng.choice(_WHEN)
    other = f"{rng.choice(_WHO)} {rng.choice(_DID)} {rng.choice(_THING)} by the {_word(rng)}"
    joined = rng.choice(["and then", "although", "so that", "because", "while"])
    return f"{who[0].upper()}{who[1:]} {did} {thing} {when} {joined} {other} {rng.choice(_WHEN)}."


def _rule(rng: random.Random) -> str:
    who, did, thing = rng.choice(_WHO), rng.choice(_DID), f"{rng.choice(_THING)} by the {_word(rng)}"
    matter = f"{rng.choice(_MATTER)} under the {_word(rng)} bond of a {_word(rng)}"
    return f"{who[0].upper()}{who[1:]} who {did} {thing} {rng.choice(_DUTY)} {matter} {rng.choice(_IF)}."


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


_MISREAD = {"e": "c", "h": "b", "l": "1", "n": "ii", "rn": "m", "o": "0", "t": "f"}


def _noise(text: str, rng: random.Random, share: float) -> str:
    """The text with a share of its words misread, as old scans are."""
    words = text.split(" ")
    for at in range(len(words)):
        if rng.random() < share:
            wrong, right = rng.choice(list(_MISREAD.items()))
            words[at] = words[at].replace(wrong, right, 1)
    return " ".join(words)


def write(folder: Path, count: int, seed: int = 0, words: int = 170) -> int:
    """Write the corpus as files of compressed JSONL, and return their size before compression in bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    size, out = 0, None
    for number, record in enumerate(Generated(count, seed, words).records()):
        if number % FILE == 0:
            if out:
                out.close()
            out = pa.CompressedOutputStream(str(folder / f"cases-{number // FILE:04d}.jsonl.zst"), "zstd")
        line = json.dumps(record, ensure_ascii=False).encode() + b"\n"
        size += len(line)
        assert out is not None
        out.write(line)
    if out:
        out.close()
    return size


if __name__ == "__main__":
    print(write(Path(sys.argv[2]), int(sys.argv[1]), words=int(sys.argv[3]) if len(sys.argv) > 3 else 170))
