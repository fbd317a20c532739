"""What a Conclusion says became of the judgment below."""

import pytest

from metrics.cap_summarise_reward.disposition import agreement, outcomes, remands


@pytest.mark.parametrize(
    ("conclusion", "said"),
    [
        ("The motion to reverse was denied.", {"denied"}),
        ("The Court of Appeals, which had reversed, is affirmed.", {"affirmed"}),
        ("The order denying a new trial is reversed.", {"reversed"}),
        ("The judgment is not reversed but affirmed.", {"affirmed"}),
        ("The exceptions are overruled.", {"affirmed"}),
        ("The plaintiff's exceptions were sustained.", {"reversed"}),
        ("We find no reversible error.", {"affirmed"}),
        ("The judgment below was set aside.", {"vacated"}),
        ("The conviction was upheld.", {"affirmed"}),
        ("The rule is discharged.", {"denied"}),
        ("The appeal is dismissed.", {"dismissed"}),
        ("Affirmed in part, vacated in part.", {"mixed"}),
        ("It affirmed the award and reversed the injunction.", {"mixed"}),
        ("The Court declined to affirm.", set()),
        ("The statute is valid.", set()),
    ],
)
def test_the_disposition_is_read(conclusion: str, said: set[str]):
    assert outcomes(conclusion) == said


def test_every_outcome_agrees_with_itself_and_no_contrary_earns_more_than_half():
    named = {
        "affirmed",
        "reversed",
        "vacated",
        "dismissed",
        "denied",
        "granted",
        "enforced",
        "modified",
        "mixed",
        "answered",
    }
    assert all(agreement({one}, one) == 1 for one in named)
    assert agreement({"affirmed"}, "reversed") == agreement({"reversed"}, "affirmed") == 0.4
    assert agreement({"reversed"}, "other") == 1
    assert remands("Reversed, and sent back for further proceedings.") and not remands("Reversed.")
