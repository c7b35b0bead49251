"""Recipients that no slot of a frame names: who stands behind a thing, whom a deed aims at, who shares a noun."""

import pytest

from extractors.coder import Coder, article_of_text

CASES = (
    ("Peru rejected the Chilean ministry's draft.", "rejection", "the Chilean ministry"),
    ("A court in Lima rejected an appeal filed by lawyers of the mine.", "rejection", "lawyers of the mine"),
    ("Police opened an investigation into claims that two officers beat students.", "accusation", "two officers"),
    ("Ghana agreed to withdraw its troops from southern Togo.", "commitment", "southern Togo"),
    ("Norway agreed to set up a fisheries institute in Accra.", "commitment", "Accra"),
    ("Italy is willing to withdraw its troops from Kosovo.", "commitment", "Kosovo"),
    ("Teachers will not end the strike until the ministry raises their pay.", "rejection", "the ministry"),
    ("Peru will not lift the embargo until Bolivia frees its prisoners.", "rejection", "Bolivia"),
    ("The governor lifted the ban that he had imposed on aid agencies.", "concession", "aid agencies"),
    ("The emir called the Peruvian president to express his support.", "support", "the Peruvian president"),
    ("The chancellor attended a NATO summit in Riga.", "meeting", "NATO"),
    ("Oman launched a mediation effort to resolve the dispute between Kenya and Somalia.", "meeting", "Somalia"),
    ("Peru threatened to stop the talks if Chile goes ahead with the dam.", "threat", "Chile"),
    ("Miners went on strike to protest against the Zambian government.", "protest", "the Zambian government"),
    ("The court convicted the mine's owner to pay damages.", "accusation", "the mine's owner"),
    ("Ghana returned 12 masks that date back to the 1600s to Benin.", "retreat", "Benin"),
    (
        "Norway imposed new sanctions over the coup, including travel bans, on two Malian generals.",
        "sanction",
        "two Malian generals",
    ),
    ("The emir expressed solidarity with and support for the Omani navy.", "support", "the Omani navy"),
    ("Miners in Ghana went on strike in response to Anglo Gold's decision.", "protest", "Anglo Gold"),
    ("A raid by Togo on a clinic in Lome killed two nurses.", "attack", "a clinic in Lome"),
    ("Korea threatened to shell the lighthouse.", "threat", "the lighthouse"),
    ("Ghana agreed to set up a force comprised of Kenyan, Ugandan and Omani troops.", "commitment", "Omani"),
    ("Ghana agreed to set up a force comprised of Kenyan, Ugandan and Omani troops.", "commitment", "Ugandan"),
    ("Chad threatened to quit the pact unless Benin paid its debts.", "threat", "Benin"),
    ("Norway will not lift the ban until it is satisfied that Chad is paying.", "rejection", "Chad"),
    ("The junta gave approval for Norway to deliver aid.", "concession", "Norway"),
    ("Peru refuses to lift the ban that it imposed on aid agencies.", "rejection", "aid agencies"),
    ("A court in Lesotho has freed on bail two former ministers.", "retreat", "two former ministers"),
    ("The council demanded the withdrawal of Malian troops from Niger.", "demand", "Malian troops"),
    ("The alliance will tighten the naval blockade of Serbia in the Adriatic.", "coercion", "Serbia"),
    (
        "Miners called off a strike after reaching a deal with the Bolivian government.",
        "concession",
        "the Bolivian government",
    ),
    ("Miners called off a strike after the governor accepted to raise their pay.", "concession", "the governor"),
    ("The commission granted the Peruvian government permission to put money into Petrosol.", "concession", "Peruvian"),
    (
        "The judge granted a restraining order sought by Greenpeace in its dispute with Chevron.",
        "concession",
        "Greenpeace",
    ),
    (
        "Peru is willing to withdraw its troops from a narrow zone along the border.",
        "commitment",
        "a narrow zone along the border",
    ),
    ("The ministry promised support for efforts at expanding the Chadian economy.", "support", "Chadian"),
    ("Togo has agreed to set up the new Ortega Institute in Lome.", "commitment", "Lome"),
    ("Norway paid two million dollars as compensation for the miners.", "concession", "the miners"),
    ("Italy sent three trucks that Malta has requested.", "aid", "Malta"),
    ("The minister defended the right of Sudanese troops to fire on smugglers.", "support", "Sudanese troops"),
)
NOT_AFFECTED = (
    ("North Korea's hack froze the accounts of a bank.", "coercion", "North"),
    ("The police arrested two bakers in Oslo.", "coercion", "Oslo"),
    ("The auditor opened an inquiry in the wake of a Reuters report about bribes.", "accusation", "Reuters"),
    ("Italy is ready to withdraw its troops from the island.", "commitment", "its troops"),
    ("Ghana agreed to set up a force comprised of Thai and Lao troops.", "commitment", "a force"),
    ("Kenya reaffirmed Kenya's support for the talks.", "support", "Kenya"),
    ("Zambia demanded action to protect aid workers.", "demand", "aid workers"),
    ("Ousted President Ali Musa has agreed to resign without returning to Togo.", "commitment", "Togo"),
    ("The minister defended the right of Sudanese troops to fire on smugglers.", "support", "smugglers"),
    (
        "A gunman fled after a shooting in front of the Danish consulate in Lima.",
        "attack",
        "front of the Danish consulate in Lima",
    ),
    ("The commission granted the Peruvian government permission to put money into Petrosol.", "concession", "Petrosol"),
    ("Nepal mobilized the Army for riot control.", "mobilization", "the Army"),
)


def recipients(coder: Coder, text: str, kind: str) -> set[str]:
    """Return the texts of a kind's recipients."""
    (coded,) = coder.code([article_of_text(text, None)])
    return {p.text for m in coded.mentions if m.kind == kind for p in m.participants if p.plover_role == "recipient"}


@pytest.mark.parametrize(("text", "kind", "wanted"), CASES, ids=[text for text, _, _ in CASES])
def test_the_one_at_the_receiving_end_is_found(coder: Coder, text: str, kind: str, wanted: str) -> None:
    assert wanted in recipients(coder, text, kind)


@pytest.mark.parametrize(("text", "kind", "wrong"), NOT_AFFECTED, ids=[text for text, _, _ in NOT_AFFECTED])
def test_a_name_in_the_words_around_is_not_at_the_receiving_end(coder: Coder, text: str, kind: str, wrong: str) -> None:
    assert wrong not in recipients(coder, text, kind)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Kenya and Togo's foreign ministers met in Accra.", {"Kenya", "Togo's foreign ministers"}),
        ("Peruvian and Bolivian negotiators met in Lima.", {"Peruvian", "Bolivian negotiators"}),
    ],
)
def test_names_that_share_a_noun_are_two_parties(coder: Coder, text: str, parties: set[str]) -> None:
    (coded,) = coder.code([article_of_text(text, None)])
    assert {p.text for m in coded.mentions if m.kind == "meeting" for p in m.participants} == parties


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("Norway, along with Denmark, signed the pact.", "agreement", {"Norway", "Denmark"}),
        ("The king, accompanied by his premier, met the pope.", "meeting", {"The king", "his premier"}),
        ("Rebels claimed responsibility for the bombing in Aden.", "attack", {"Rebels"}),
    ],
)
def test_companions_and_claimants_act_too(coder: Coder, text: str, kind: str, actors: set[str]) -> None:
    (coded,) = coder.code([article_of_text(text, None)])
    assert {
        p.text for m in coded.mentions if m.kind == kind for p in m.participants if p.plover_role == "actor"
    } == actors


@pytest.mark.parametrize("text", ["Hostages freed after ransom paid", "Three officers freed in Lima."])
def test_a_headline_leaves_out_the_auxiliary_of_its_passive(coder: Coder, text: str) -> None:
    (coded,) = coder.code([article_of_text(text, None)])
    (mention,) = coded.mentions
    assert (mention.kind, [p.role for p in mention.participants]) == ("retreat", ["beneficiary"])
