"""The data dictionary."""

from pathlib import Path

from warehouse.dictionary import data_dictionary, list_view_relations

PAGE = Path(__file__).parents[2] / "schemas" / "README.md"


def test_the_page_is_what_the_declarations_say() -> None:
    remedy = "run `python -m warehouse.dictionary > schemas/README.md`"
    assert PAGE.read_text(encoding="utf-8") == data_dictionary(), remedy


def test_every_column_of_every_view_is_described() -> None:
    bare = [(view.name, c.name) for view in list_view_relations() for c in view.columns if not c.description]
    assert bare == []
