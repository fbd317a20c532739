"""Names of firms that a source has robbed of their "&"."""

import re
from itertools import pairwise

# Firms' names whose "&" a source may have lost, by the two words that it stood between.
FIRMS = frozenset(
    tuple(pair.split("+"))
    for pair in (
        "power+light light+power gas+electric electric+gas gas+oil oil+gas bank+trust trust+savings savings+loan building+loan "
        "loan+trust loan+building fire+marine marine+fire fidelity+guaranty fidelity+deposit fidelity+casualty casualty+surety "
        "accident+indemnity accident+guarantee accident+guaranty health+accident life+accident life+casualty telephone+telegraph "
        "tire+rubber sheet+tube boston+maine norfolk+western louisville+nashville baltimore+ohio chesapeake+ohio delaware+hudson "
        "androscoggin+kennebec roebuck+co roebuck+company topeka+santa island+pacific kansas+texas quincy+railroad denver+rio texas+pacific "
        "farmers+merchants merchants+farmers farmers+mechanics merchants+mechanics planters+merchants sand+gravel coal+coke coal+iron "
        "iron+steel steel+iron fuel+iron mining+milling milling+mining smelting+refining mining+smelting transfer+storage storage+transfer "
        "moving+storage storage+warehouse plumbing+heating heating+plumbing brick+tile sash+door lumber+coal land+cattle land+livestock "
        "game+fish fish+game parks+recreation health+welfare health+hospitals city+county city+borough atlantic+pacific title+trust "
        "title+guaranty title+guarantee investment+loan water+sewer sewer+water coffee+tea live+stock loan+investment york+new "
        "milling+elevator land+improvement trust+banking deposit+trust fire+casualty treasurer+receiver mayor+aldermen "
        "obstetrics+gynecology obstetricians+gynecologists northern+santa swift+co swift+company armour+co armour+company "
        "wilson+co wilson+company searle+co searle+company "
        "conservation+recreation planning+zoning corrections+rehabilitation revenue+taxation taxation+revenue trade+commerce"
    ).split()
)


def lost_ampersand(name: str) -> bool:
    """Whether an "&" seems to be missing from a name in full words.

    >>> lost_ampersand("Shaul v. Colorado Fuel Iron Company"), lost_ampersand("M. Karam Sons Mercantile Co. v. Serrano")
    (True, True)
    >>> lost_ampersand("Lane v. Aetna Casualty and Surety Company"), lost_ampersand("S S Construction Co. v. Doe")
    (False, True)
    """
    if re.search(r"(?<![.&])\b[A-Z] [A-Z]\b(?! v\.)|\b[ac]\. |, and Company|,? c\.(?= |$)| a\.$", name):
        return True
    for party in name.split(" v. "):
        words = [word.strip(".,").lower() for word in party.split()]
        for before, after in pairwise(words):
            if (before, after) in FIRMS or (
                after in ("sons", "son") and before not in ("and", "&", "the", "of") and len(words) > 2
            ):
                return True
    return False
