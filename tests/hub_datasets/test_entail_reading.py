"""entail: what an opinion is read to do with a decision, on written examples in the shapes of real ones."""

import pytest

from hub_datasets.citations import find
from hub_datasets.tasks.below import affirmed_below
from hub_datasets.tasks.opinion import read_opinion
from hub_datasets.tasks.relations import relations

HOBBS = "Hobbs v. Kline, 410 U.S. 113 (1973)"
POPE = "Pope v. Mills, 300 Kan. 45 (1965)"
AGE = "The contract of a minor is voidable at his election within a reasonable time after he comes of age."


def read(text: str, own_name: str = "Able v. Baker") -> dict[str, str]:
    """The label of each decision of which one can be told, by name."""
    return {found.authority.name or "": found.label for found in relations(text, find(text), (own_name,))}


@pytest.mark.parametrize(
    "text, label",
    [
        (f"We overrule {HOBBS}.", "OVERRULES"),
        (f"To the extent that {HOBBS}, holds otherwise, it is overruled.", "OVERRULES"),
        (f"It follows that {HOBBS}, cert. denied, 411 U.S. 900 (1973), must be, and it is hereby, overruled.", "OVERRULES"),
        (f"Any dicta to the contrary in {HOBBS} is disapproved and is no longer to be followed.", "OVERRULES"),
        (f"This reasoning is out of date. We have reread {HOBBS}. We therefore expressly overrule that decision.", "OVERRULES"),
        (f"In overruling {HOBBS}, we emphasize that statutes of this kind are strictly construed.", "OVERRULES"),
        (f"The rule laid down in {HOBBS}, can no longer be followed, and we accordingly so hold.", "OVERRULES"),
        (f"The facts of {HOBBS}, are readily distinguishable.", "DISTINGUISHES"),
        (f"The plaintiff's reliance on {HOBBS}, is misplaced.", "DISTINGUISHES"),
        (f"{HOBBS}, does not require us to reach another result.", "DISTINGUISHES"),
        (f"This case is not at all like {HOBBS}, where the buyer had notice.", "DISTINGUISHES"),
        (f"The precise question presented here was not an issue in {HOBBS}.", "DISTINGUISHES"),
        (f"Counsel cites {HOBBS}. That case, however, is inapposite.", "DISTINGUISHES"),
        (f"We adhere to our decision in {HOBBS}.", "AFFIRMS"),
        (f"We decline the invitation to overrule {HOBBS}.", "AFFIRMS"),
        (f"{HOBBS}, remains good law.", "AFFIRMS"),
        (f"This question is controlled by {HOBBS}.", "FOLLOWS"),
        (f"For the reasons stated in {HOBBS}, we hold that the lien has expired.", "FOLLOWS"),
        (f"We are bound by {HOBBS}.", "FOLLOWS"),
        (f"{AGE} {HOBBS}.", "CITES_POSITIVELY"),
        (f"{AGE} See {HOBBS}.", "CITES_POSITIVELY"),
        (f"Defendant also relies on {HOBBS}. The notice was posted on the door of the shop for nine days.", "NONE"),
        (f'We said then: "No minor is bound, as was held in {HOBBS}, by a mere promise." It is so.', "NONE"),
    ],
)  # fmt: skip
def test_a_relation_is_read(text, label):
    assert read(text) == {"Hobbs v. Kline": label}


@pytest.mark.parametrize(
    "text",
    [
        f"Petitioner asks us to overrule {HOBBS}.",
        f"Appellant contends that {HOBBS}, is no longer good law and should be overruled.",
        f"The Court of Appeals distinguished {HOBBS}, on its facts.",
        f"If we were to overrule {HOBBS}, many titles would be unsettled.",
        f"For us to overrule {HOBBS}, would be to unsettle many titles.",
        f"The issue certified was whether {HOBBS}, must be overruled.",
        f"The motion under {HOBBS}, was overruled, and the defendant excepted.",
        f"The exception based on the rule in {HOBBS}, is overruled.",
        f"But see {HOBBS}.",
        f"{AGE} Cf. {HOBBS}.",
        f"{AGE} Contra, {HOBBS}.",
        f"{AGE} {HOBBS} (dissenting opinion).",
        f"Is {HOBBS}, controlling here?",
        f"The State relies on {HOBBS}. We agree with the State.",
    ],
)
def test_what_another_says_or_what_is_only_supposed_gives_no_treatment(text):
    assert set(read(text).values()) <= {"NONE"} and "OVERRULES" not in read(text).values()


def test_denied_is_the_contrary():
    assert read(f"We do not find {HOBBS}, controlling.").get("Hobbs v. Kline") != "FOLLOWS"
    assert read(f"We see no reason to depart from {HOBBS}.") == {"Hobbs v. Kline": "AFFIRMS"}
    assert read(f"{HOBBS}, cannot be distinguished from this case.") == {"Hobbs v. Kline": "FOLLOWS"}


def test_several_decisions_in_one_sentence_each_have_their_own():
    text = f"We follow {HOBBS}, and overrule {POPE}."
    assert read(text) == {"Hobbs v. Kline": "FOLLOWS", "Pope v. Mills": "OVERRULES"}
    text = f"To the extent that {HOBBS}, and {POPE}, hold otherwise, those cases are overruled."
    assert read(text) == {"Hobbs v. Kline": "OVERRULES", "Pope v. Mills": "OVERRULES"}


def test_overruled_by_another_is_no_overruling_by_this_court():
    assert "OVERRULES" not in read(f"{POPE}, overruled by {HOBBS}, had held otherwise.").values()
    assert "OVERRULES" not in read(f"{AGE} {POPE}, overruled on other grounds, {HOBBS}.").values()
    assert "OVERRULES" not in read(f"In {HOBBS}, we overruled {POPE}.").values()
    assert "OVERRULES" not in read(f"See {HOBBS} (overruling {POPE}).").values()


def test_a_decision_and_its_history_are_one():
    text = f"{HOBBS}, reh'g denied, 412 U.S. 900 (1973), and {POPE}, are overruled."
    assert read(text) == {"Hobbs v. Kline": "OVERRULES", "Pope v. Mills": "OVERRULES"}


def test_a_later_page_of_a_decision_is_that_decision():
    text = f"In {POPE}, we so held. Pope v. Mills, supra, 300 Kan. 51. {AGE} We now overrule Pope v. Mills, supra."
    assert read(text) == {"Pope v. Mills": "OVERRULES"}


def test_names_that_lost_the_blank_before_them_are_mentions():
    assert read(f"We said so in {POPE}. To the extent that the opinion inPope suggests this, we overrule it.") == {
        "Pope v. Mills": "OVERRULES"
    }


def test_a_decision_treated_in_two_ways_has_no_relation_unless_it_is_overruled():
    assert read(f"{HOBBS}, controls this case. On the second point {HOBBS}, is distinguishable.") == {}
    text = f"On the second point {HOBBS}, is distinguishable. On the first, we overrule Hobbs."
    assert read(text) == {"Hobbs v. Kline": "OVERRULES"}


@pytest.mark.parametrize(
    "text",
    [
        f"Respondent contends, however, that this case differs from {HOBBS}.",
        f"The Trial Judge, in doing so, stated that he acted on the authority of {HOBBS}.",
        f"Unlike {HOBBS}, whose rule has deep roots, {POPE} has none.",
        f"Petitioner, a labor organization that the Act covers, acknowledges that it is bound by {HOBBS}.",
        f"Then the Alabama Supreme Court decided against the taxpayers in {HOBBS}.",
        f"Our continued adherence to {HOBBS}, is not at issue in this case.",
        f"Even if those words are the same, because {HOBBS}, is no longer good law, the contention does not persuade us.",
        f"We adopt the rule of {HOBBS}. To the extent that Reed and related cases say otherwise, they are overruled.",
    ],
)
def test_it_is_not_taken_for_a_treatment_of_its_own(text):
    assert not {"OVERRULES", "DISTINGUISHES", "AFFIRMS"} & set(read(text).values())
    assert "adopt" in text or "FOLLOWS" not in read(text).values()


@pytest.mark.parametrize(
    "text",
    [
        f"We decline to apply the holding of {HOBBS}, to this case.",
        f"Shelton also urges this Court to overrule {HOBBS}.",
        f"Like {HOBBS}, it does not deal with a brief interruption.",
        f"The Court found no difference: [W]e overrule {HOBBS}, to the extent that it is to the contrary.",
        f"Recognizing that {HOBBS}, is not directly in point, the Supreme Court of Montana described the statute anew.",
        f"We agree, on the assumption that {HOBBS}, applies to this case, that the factors are needed.",
        f"A prosecutor was appointed under a statute in {HOBBS}. In its absence, however, the earlier cases are controlling.",
        f"The rule applied under {HOBBS}. We do not depart from that holding.",
    ],
)
def test_nor_are_refusals_quotations_and_assumptions(text):
    assert set(read(text).values()) <= {"CITES_POSITIVELY", "NONE"}


def affirmed(text: str, cite: str = "533 U.S. 656") -> list[tuple[str, ...]]:
    read_ = read_opinion(text, find(text))
    found = affirmed_below(read_, "Tyler v. Cain", cite, 2001)
    return [found.authority.cites] if found else []


def test_what_is_affirmed_is_the_judgment_of_the_court_that_is_named():
    below = "The Court of Appeals affirmed. 218 F.3d 744 (CA5 2000). "
    state = "The State Supreme Court denied relief. State ex rel. Tyler v. Cain, 684 So. 2d 950 (La. 1996). "
    end = "The judgment of the Court of Appeals is affirmed."
    assert affirmed(below + end) == [("218 F.3d 744",)]
    assert affirmed(state + end) == []
    ours = "The Court of Appeals affirmed, Tyler v. Cain, 225 Kan. 845 (2000). The judgment is affirmed."
    assert affirmed(ours, "226 Kan. 681") == []
    assert affirmed(ours, "2001-NMCA-050") == [("225 Kan. 845",)]


@pytest.mark.parametrize(
    "text",
    [
        f"Appellant contends that we should overrule {HOBBS}.",
        f"The surety argues that, to give the clause effect, we must overrule {HOBBS}.",
        f"In its reply, the defendant requested that we overrule {HOBBS}.",
        f"We are asked to overrule {HOBBS}.",
        f"The State has given us no persuasive reason to overrule {HOBBS}.",
        f"We turn to the second contention, i.e., that {HOBBS}, should now be overruled.",
        f"It is our conclusion that {HOBBS}, should not be overruled.",
        f"We disavow any suggestion that {HOBBS}, is mistaken and should be overruled.",
        f"Later cases weakened it (overruling {HOBBS}), but we have not questioned the rule.",
        f"There we rested our decision to overrule {HOBBS}, on the history of the statute.",
        f"We must either reverse the judgment or overrule {HOBBS}.",
        f"To overrule {HOBBS}, and apply the new rule here is a course which we decline.",
        f"We agree that Congress intended by the statute to overrule {HOBBS}.",
        f"In {HOBBS}, we held that the immunity of a husband should be abrogated.",
        f"The agent of the company, on the other hand, maintains that {HOBBS}, is controlling.",
    ],
)
def test_an_overruling_that_is_asked_for_told_or_weighed_is_none(text):
    assert set(read(text).values()) <= {"NONE", "AFFIRMS"} and "OVERRULES" not in read(text).values()


@pytest.mark.parametrize(
    "text, relation",
    [
        (f"Like the buyer in {HOBBS}, this buyer had paid.", "FOLLOWS"),
        (f"As in {HOBBS}, the buyer here had paid.", "FOLLOWS"),
        (f"Here, as in {HOBBS}, the risk is slight.", "FOLLOWS"),
        (f"Under {HOBBS}, this sale is one of goods.", "FOLLOWS"),
        (f"{HOBBS}, requires that the notice be posted.", "FOLLOWS"),
        (f"The ruling purports to have been made on the authority of {HOBBS}.", "FOLLOWS"),
        (f"To the extent that {HOBBS}, is applicable, it agrees with our reasons.", "FOLLOWS"),
        (f"If the sale were not one of goods, I should follow {HOBBS}, with pleasure.", "FOLLOWS"),
        (f"In thinking its rule compelled by the statute, the board misread {HOBBS}.", "FOLLOWS"),
        (f"Under the test stated in {HOBBS}, we wrote then that a fine was civil.", "FOLLOWS"),
        (f"The question is the extent to which such orders come within the {HOBBS}.", "FOLLOWS"),
        (f"Limitations are governed by the law of the forum, {HOBBS}, wherever the parties live.", "FOLLOWS"),
        (f"The rule is the fourth of the code. {HOBBS}. This rule is applicable to this case.", "FOLLOWS"),
        (f"We reiterate that {HOBBS}, does not bar the award.", "AFFIRMS"),
        (f"Following {HOBBS}, this court in {POPE}, held that a minor may sue.", "FOLLOWS"),
        (f"Under the standard set forth in {HOBBS}, to show neglect, a client must prove two things.", "FOLLOWS"),
        (f"Petitioner urges that, in weighing his claim, we follow {HOBBS}.", "FOLLOWS"),
        (f"It is upon the authority of {HOBBS}, that plaintiff in review based his suit.", "FOLLOWS"),
        (f"We said no more, because we concluded that the claims advanced in {HOBBS}, would fail.", "FOLLOWS"),
        (f"That doubt will be resolved by the agency that carries out the act, see {HOBBS}.", "FOLLOWS"),
        (f"The facts may be determined by a judge, {HOBBS}.", "FOLLOWS"),
        (f"{HOBBS}, is not only distinguishable from the cases cited but adds force to them.", "FOLLOWS"),
        (f"While {HOBBS}, answers this question in part, it does not say what a jury may weigh.", "FOLLOWS"),
        (f"We held to the contrary on the authority of {HOBBS}.", "FOLLOWS"),
        (
            f"This ruling was within the discretion of the judge, see {HOBBS}, and we see no reason to disturb it.",
            "AFFIRMS",
        ),
        (f"{HOBBS}, does not require the defendant to know that the deed was forged.", "DISTINGUISHES"),
        (f"Thus, while {HOBBS}, is not controlling, we cannot hold for the seller and keep it.", "DISTINGUISHES"),
        (f"In contrast to the tax in {HOBBS}, the tax in {POPE}, fell on buyers.", "DISTINGUISHES"),
        (f"Counsel cites {POPE}. That case is distinguished from that of {HOBBS}.", "DISTINGUISHES"),
        (f"The Supreme Court of Nevada stated that {HOBBS}, does not apply to a sale of land.", "DISTINGUISHES"),
        (f"In {POPE}, this court held that {HOBBS}, does not apply to a sale of land.", "DISTINGUISHES"),
        (f"{AGE} See {HOBBS}. Unlike the Hobbs remedy, an injunction has long been known.", "DISTINGUISHES"),
        (f"That fact, we then said, distinguished the case from {HOBBS}.", "DISTINGUISHES"),
        (f"Although the facts of {HOBBS}, are distinguishable, it stands for this rule.", "DISTINGUISHES"),
        (f"So we held in {HOBBS}, wherein the cases that the defendant cites are distinguished.", "DISTINGUISHES"),
        (f"The annotator suggests that {HOBBS}, is distinguishable.", "DISTINGUISHES"),
        (f"Johnson claims {HOBBS}, does not apply to a sale of land.", "DISTINGUISHES"),
        (f"The case of a buyer and that of a donee ({HOBBS}) are of course different from donees.", "DISTINGUISHES"),
    ],
)
def test_likeness_concession_and_others_words_are_no_treatment(text, relation):
    assert relation not in read(text).values()


def test_of_decisions_beside_each_other_a_singular_verb_takes_the_last():
    assert read(f"By the analysis of {POPE}, {HOBBS}, is inapposite.") == {"Hobbs v. Kline": "DISTINGUISHES"}
    both = read(f"{POPE}, and {HOBBS}, are inapposite.")
    assert both == {"Pope v. Mills": "DISTINGUISHES", "Hobbs v. Kline": "DISTINGUISHES"}


def test_a_decision_named_only_for_what_became_of_another_stands_in_history():
    text = f"{AGE} See {POPE}, aff'd on other grounds, 401 U.S. 9 (1966)."
    found = {relation.authority.cites: relation for relation in relations(text, find(text))}
    told = found[("401 U.S. 9",)]
    assert (told.label, told.how, told.authority.name) == ("NONE", "history", "Pope v. Mills")
    again = f"{text} The latter, 401 U.S. 9 (1966), turned on the notice."
    assert ("401 U.S. 9",) not in {relation.authority.cites for relation in relations(again, find(again))}


def test_a_decision_that_only_parties_cite_stands_in_argument_however_often():
    said = f"Defendant relies on {HOBBS}. The deed was lost. The clerk was ill. The barn had burned. "
    again = "Plaintiff also relies on Hobbs. The notice was posted on the door of the shop for nine days. It was read."
    assert read(said + again) == {"Hobbs v. Kline": "NONE"}
    quoted = f'The court said then: "No minor is bound, as was held in Hobbs, by a mere promise." It is so. {again}'
    assert read(f"{said}{quoted}") == {"Hobbs v. Kline": "NONE"}
    assert read(f"{said}Hobbs was decided in the last century.") == {}
    assert read(f"Plaintiff relies on {HOBBS}, but the present case is not the same.") == {}
    assert (
        read(f"The seller cites no authority for this claim. The rule is settled. See {HOBBS}.").get("Hobbs v. Kline")
        != "NONE"
    )
