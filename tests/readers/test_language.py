import pytest

from extractors.readers.language import check_language
from extractors.readers.unusable import Unusable


@pytest.mark.parametrize(
    "text",
    [
        "Norland closed its border with Tavria on Monday.",
        "Norland leader Sole meets Tavrian counterpart Rusk, Karsk mayor Vik",
        "Too short",
        "Việt Nam minister Nguyễn Văn Thắng met the president of Norland in Hà Nội.",
    ],
)
def test_english_is_kept_whatever_the_names(text: str) -> None:
    assert check_language(None, text) == "en"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le gouvernement a fermé la frontière lundi, a annoncé le ministère de l'Intérieur.", "French"),
        ("El gobierno cerró la frontera el lunes, anunció el ministerio del Interior.", "Spanish"),
        (
            "Regeringen lukkede grænsen mandag, oplyser ministeriet, og åbner den igen for trafik om en uge.",
            "Danish",
        ),
        ("Правительство закрыло границу в понедельник, сообщило министерство.", "Russian"),
        ("政府于周一关闭了边境，内政部宣布，所有货车必须在港口等待直到另行通知为止。", "Chinese"),
    ],
)
def test_other_languages_are_named(text: str, name: str) -> None:
    with pytest.raises(Unusable, match=f"the text is in {name}; only English is coded"):
        check_language("Norland", text)
