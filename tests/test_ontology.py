"""The ontology is data that people edit by hand: these tests are its linter, and hold the frames to it."""

import csv
from collections import Counter
from datetime import date
from importlib.resources import files

import pytest

from extractors.coder import Coder, article_of_text
from extractors.composition import RULES
from extractors.cues import COLUMNS as CUE_COLUMNS
from extractors.cues import CONTEXT, USES, cues
from extractors.frames import Frame, Kind, all_kinds
from extractors.ontology import COLUMNS, FORM_OF_ROOT, FORMS, become, goldstein, ontology, plover_score, quad_class
from extractors.resolve.tables import listed, packaged
from schemas import Mention
from schemas.enums import PloverContext

ROWS = packaged("ontology.csv", COLUMNS)
CUES = packaged("cues.csv", CUE_COLUMNS)
FRAMES = [(kind, frame) for kind in all_kinds() for frame in kind.frames]

APART = {
    ("rejection", "161"): "A meeting called off is REJECT to PLOVER and fewer relations to CAMEO",
    ("rejection", "164"): "Talks called off or left are REJECT to PLOVER and fewer relations to CAMEO",
    ("concession", "0841"): "Pardons are releases to CAMEO and concessions to PLOVER",
    ("coercion", "1712"): "What is destroyed by violence is ASSAULT, what authorities pull down is COERCE",
    ("attack", "192"): "A town that is taken in battle is fought for, whoever holds it afterwards",
    ("attack", "175"): "Repression with weapons against crowds is ASSAULT:crowd-control",
}
"""Kind and code whose PLOVER type is deliberately not that of the code, with the reason."""

MODES_APART = {"demand": "REQUEST"}
"""Kind whose appeals have no type, but say what is asked for by the modes of another."""


def emitted(kind: Kind, frame: Frame) -> tuple[str | None, str | None, str | None]:
    """Return type, mode and code that a frame gives."""
    return frame.plover_of(kind), frame.mode, frame.cameo or kind.cameo


class TestTheFile:
    def test_rows_are_sorted_and_no_code_comes_twice(self) -> None:
        assert list(ROWS) == sorted(ROWS)
        assert max(Counter(row[:3] for row in ROWS).values()) == 1
        assert max(Counter(row[1] for row in ROWS if row[0] == "cameo").values()) == 1

    def test_cells_hold_no_stray_spaces(self) -> None:
        for row in (*ROWS, *CUES):
            assert all(cell == cell.strip() and "  " not in cell for cell in row), row

    def test_both_files_are_described_in_the_readme(self) -> None:
        readme = files("extractors").joinpath("data", "README.md").read_text(encoding="utf-8")
        assert "`ontology.csv`" in readme
        assert "`cues.csv`" in readme

    def test_every_cell_means_something_in_its_scheme(self) -> None:
        for row in ROWS:
            cell = dict(zip(COLUMNS, row, strict=True))
            assert cell["scheme"] in ("cameo", "context", "mode", "type"), row
            if cell["scheme"] != "cameo":
                assert not any(cell[c] for c in ("plover", "mode", *FORMS, "contexts")), row
            if cell["scheme"] in ("context", "mode"):
                assert not cell["quad"], row


class TestPlover:
    def test_there_are_sixteen_types_with_quad_class_and_score(self) -> None:
        types = ontology().types
        assert len(types) == 16
        assert all(term.quad_class in (1, 2, 3, 4) for term in types.values())
        for term in types.values():
            assert term.score is not None
            assert (term.score < 0) == (term.quad_class in (3, 4)) or term.code == "REQUEST"

    def test_modes_belong_to_types_and_scores_stay_in_range(self) -> None:
        for (plover, _), term in ontology().modes.items():
            assert plover in ontology().types
            assert term.score is None or -10 <= term.score <= 10

    def test_contexts_are_those_of_the_schema(self) -> None:
        assert set(ontology().contexts) == set(PloverContext)
        assert len(PloverContext) == 37

    def test_a_mode_without_a_score_has_that_of_its_type(self) -> None:
        assert plover_score("PROTEST", "riot") == -7
        assert plover_score("PROTEST", "vandalize") == -5
        assert plover_score("SUPPORT", None) == 5
        assert plover_score(None, None) is None

    def test_kinds_outside_plover_have_no_quad_class(self) -> None:
        assert quad_class("SANCTION") == 4
        assert quad_class(None) is None


class TestCameo:
    def test_all_codes_of_the_codebook_are_there(self) -> None:
        assert Counter(len(code) for code in ontology().cameo) == {2: 20, 3: 149, 4: 149}

    def test_a_code_belongs_to_the_next_shorter_one(self) -> None:
        for code, term in ontology().cameo.items():
            assert code.isdigit()
            assert term.parent == (code[:-1] if len(code) > 2 else None)
            assert term.parent is None or term.parent in ontology().cameo

    def test_values_stay_in_range_and_come_from_above_where_nobody_published_one(self) -> None:
        for code in ontology().cameo:
            value = goldstein(code)
            assert value is not None
            assert -10 <= value <= 10
        assert goldstein("1952") == goldstein("195") == -10
        assert goldstein("1214") == goldstein("121") == -4
        assert goldstein("057") == 8
        assert goldstein(None) is None

    def test_a_code_has_the_quad_class_of_its_root(self) -> None:
        for code, term in ontology().cameo.items():
            assert term.quad_class == ontology().cameo[code[:2]].quad_class

    def test_type_and_mode_of_a_code_exist_together(self) -> None:
        for code, term in ontology().cameo.items():
            plover = "REQUEST" if code.startswith("02") else term.plover
            assert (term.plover is None) == (code[:2] in ("01", "02")), code
            assert term.mode is None or (plover, term.mode) in ontology().modes, code

    def test_a_deed_becomes_a_code_of_the_right_root(self) -> None:
        roots = {form: root for root, form in FORM_OF_ROOT.items()}
        for code, term in ontology().cameo.items():
            for form, (became, mode) in term.forms.items():
                assert became in ontology().cameo, code
                assert became.startswith(roots[form]), code
                plover = ontology().cameo[became].plover
                assert mode is None or (plover, mode) in ontology().modes, code

    def test_rules_of_composition_name_codes(self) -> None:
        for rule in RULES:
            assert rule.cameo is None or rule.cameo in ontology().cameo

    @pytest.mark.parametrize(
        ("base", "deed", "became"),
        [
            pytest.param("030", "072", ("0332", None), id="arms promised"),
            pytest.param("030", "0841", ("0353", None), id="a release promised"),
            pytest.param("100", "0871", ("1056", "yield"), id="a ceasefire demanded"),
            pytest.param("020", "045", ("028", "meet"), id="mediation asked for"),
            pytest.param("120", "0831", ("1231", "change"), id="a resignation refused"),
            pytest.param("130", "173", ("137", "arrest"), id="an arrest threatened"),
            pytest.param("131", "163", ("1312", "restrict"), id="sanctions threatened"),
            pytest.param("1033", "046", ("1033", "meet"), id="a code that is exact already"),
            pytest.param("100", "190", None, id="an attack demanded"),
            pytest.param("190", "071", None, id="a code that holds nothing"),
        ],
    )
    def test_a_deed_tells_what_is_promised_or_demanded(
        self, base: str, deed: str, became: tuple[str, str | None] | None
    ) -> None:
        assert become(base, deed) == became


class TestFrames:
    def test_every_code_and_type_exists(self) -> None:
        for kind, frame in FRAMES:
            plover, _, cameo = emitted(kind, frame)
            assert cameo is None or cameo in ontology().cameo, (kind.name, frame.name, cameo)
            assert plover is None or plover in ontology().types, (kind.name, frame.name, plover)

    def test_every_mode_belongs_to_its_type(self) -> None:
        for kind, frame in FRAMES:
            plover, mode, _ = emitted(kind, frame)
            of = plover or MODES_APART.get(kind.name, "")
            assert mode is None or (of, mode) in ontology().modes, (kind.name, frame.name, mode)

    def test_every_code_belongs_to_the_type_or_is_kept_apart_with_a_reason(self) -> None:
        wrong, used = [], set()
        for kind, frame in FRAMES:
            plover, _, cameo = emitted(kind, frame)
            if cameo is not None and ontology().cameo[cameo].plover != plover:
                used.add((kind.name, cameo))
                if (kind.name, cameo) not in APART:
                    wrong.append((kind.name, frame.name, cameo, plover))
        assert wrong == []
        assert used == set(APART), "an exception that nothing needs"


class TestCues:
    def test_rows_are_sorted_and_no_cue_comes_twice_for_a_use(self) -> None:
        assert list(CUES) == sorted(CUES)
        assert max(Counter(row[:2] for row in CUES).values()) == 1

    def test_cues_tell_what_exists(self) -> None:
        for use, cue, told in CUES:
            assert use in USES
            assert cue == cue.lower()
            codes = listed(told)
            assert codes
            assert list(codes) == sorted(set(codes)), cue
            for code in codes:
                assert code in (ontology().contexts if use == CONTEXT else ontology().cameo), cue

    def test_every_context_has_cues(self) -> None:
        told = {code for found in cues().values() for cue in found for code in cue.codes.get(CONTEXT, ())}
        assert told == set(PloverContext)

    def test_files_are_plain_csv(self) -> None:
        for name, rows in (("ontology.csv", ROWS), ("cues.csv", CUES)):
            text = files("extractors").joinpath("data", name).read_text(encoding="utf-8")
            assert len(list(csv.reader(text.splitlines()))) == len(rows) + 1


PUBLISHED = date(2025, 11, 24)

CODES = (
    ("Amnesty accused the army of torturing detainees.", "accusation", "1122"),
    ("The opposition accused the minister of taking bribes.", "accusation", "1121"),
    ("Sudan accused Chad of violating the ceasefire.", "accusation", "1123"),
    ("Prosecutors accused the general of genocide.", "accusation", "1124"),
    ("Iran accused the engineer of espionage.", "accusation", "1125"),
    ("Latvia accused Belarus of arrogance.", "accusation", "112"),
    ("Peru launched an investigation into bribery at the ministry.", "accusation", "091"),
    ("France urged Iran to release the prisoners.", "demand", "0253"),
    ("The council demanded a ceasefire in Sudan.", "demand", "1056"),
    ("Students demanded the resignation of the rector.", "demand", "1041"),
    ("Chad called for food aid.", "demand", "0233"),
    # What shall stop is not what is asked for.
    ("Norway urged Serbia to stop selling weapons to the rebels.", "demand", "020"),
    ("Kenya called for military restructuring.", "demand", "020"),
    ("Iran must free the sailors, the British minister said.", "demand", "1053"),
    ("Germany pledged a loan to Ukraine.", "commitment", "0331"),
    ("Poland promised to send tanks to Ukraine.", "commitment", "0332"),
    ("The rebels agreed to a truce with the army.", "commitment", "0356"),
    ("Mali agreed to hold elections in May.", "commitment", "0341"),
    ("Austria will give food to Sudan.", "commitment", "0333"),
    ("The rebels rejected a ceasefire.", "rejection", "1246"),
    ("Iran rejected the French proposal.", "rejection", "120"),
    ("The president will not resign.", "rejection", "1231"),
    ("Russia will withdraw its troops from Georgia.", "commitment", "0356"),
    ("Turkey threatened to cut off aid to Syria.", "threat", "1311"),
    ("Israel threatened to attack Iran.", "threat", "1384"),
    ("Brussels threatened Serbia with sanctions.", "threat", "1312"),
    ("Workers demonstrated against the pension reform in Paris.", "protest", "1412"),
    ("Students demonstrated against discrimination in Lima.", "protest", "1413"),
    ("Students demonstrated in Lima on Sunday.", "protest", "141"),
    ("Miners went on strike over pay.", "protest", "1432"),
    ("Students held a rally to demand early elections.", "protest", "1411"),
    ("Students rioted over the match.", "protest", "145"),
    ("The United States suspended military aid to Egypt.", "sanction", "1622"),
    ("A car bomb explosion killed ten soldiers in Kabul.", "attack", "1832"),
    ("The army carried out airstrikes on the town of Idlib.", "attack", "195"),
    ("Germany and Peru will negotiate on Monday.", "meeting", "036"),
)

CONTEXTS = (
    ("Poland expelled two diplomats over a cyberattack on its railways.", {"cyber", "diplomatic"}),
    ("The court convicted the mayor of corruption.", {"corruption", "legal"}),
    ("Kenya met with Chad over the climate crisis.", {"environment"}),
    ("Kenya met with Chad over the political climate.", set()),
    ("Norway praised the election in Malawi.", {"election"}),
    ("The guards arrested six men for people smuggling.", {"trafficking"}),
    ("The company praised its artificial intelligence.", {"technology"}),
    ("Denmark praised the intelligence agency.", {"intelligence"}),
    ("Prisoners in Bern went on hunger strike.", set()),
    ("Japan met with Korea in Oslo.", set()),
    ("Sweden granted asylum to the singer.", {"asylum"}),
    ("Sweden congratulated the singer.", set()),
    ("The man killed his neighbour.", set()),
    ("The army shelled a village.", {"military"}),
    ("Chad accused the cabinet of torture.", {"human_rights"}),
)


@pytest.fixture(scope="module")
def coded(coder: Coder) -> dict[str, tuple[Mention, ...]]:
    texts = [*(text for text, _, _ in CODES), *(text for text, _ in CONTEXTS)]
    articles = [article_of_text(text, PUBLISHED) for text in texts]
    return {text: result.mentions for text, result in zip(texts, coder.code(articles), strict=True)}


@pytest.mark.parametrize(("text", "kind", "cameo"), CODES, ids=[text for text, _, _ in CODES])
def test_a_code_is_as_exact_as_the_words(
    text: str, kind: str, cameo: str, coded: dict[str, tuple[Mention, ...]]
) -> None:
    assert [m.cameo for m in coded[text] if m.kind == kind] == [cameo]


@pytest.mark.parametrize(("text", "contexts"), CONTEXTS, ids=[text for text, _ in CONTEXTS])
def test_contexts_come_from_clear_words(text: str, contexts: set[str], coded: dict[str, tuple[Mention, ...]]) -> None:
    (mention,) = [m for m in coded[text] if m.kind != "statement"]
    assert set(mention.contexts) == contexts
    assert list(mention.contexts) == sorted(mention.contexts)
