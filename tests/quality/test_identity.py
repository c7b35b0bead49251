from extractors.coder import Coder
from tests.quality.chains import read_texts
from tests.quality.identity import HERE, figures, measure, read_floors

SLACK = 0.0005


def test_links_within_an_article_do_not_fall_below_their_floors(coder: Coder) -> None:
    floors, now = read_floors(), figures(measure(coder))
    assert {name: (now[name], floor) for name, floor in floors.items() if now[name] < floor - SLACK} == {}


def test_every_article_has_chains_enough_to_mean_something() -> None:
    texts = list(read_texts(HERE / "articles"))
    assert all(text.chains for text in texts)
    assert sum(len(chain.pointers) for text in texts for chain in text.chains) >= 400
