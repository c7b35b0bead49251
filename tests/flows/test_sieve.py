from collections.abc import Collection, Mapping

from flows.sieve import Sieve, Version
from tests.flows.rows import article


def sieve(stored: Mapping[str, Version] | None = None) -> Sieve:
    versions = {} if stored is None else stored

    def known(ids: Collection[str]) -> Mapping[str, Version]:
        return {key: versions[key] for key in ids if key in versions}

    return Sieve(known, "coder 2")


def test_a_strange_article_is_new() -> None:
    sifted = sieve().sift([article()])
    assert (sifted.new, sifted.changed, sifted.unchanged) == (1, 0, 0)
    assert list(sifted.to_code) == ["a1"]


def test_an_article_stored_with_the_same_text_and_coder_is_left_out() -> None:
    sifted = sieve({"a1": ("h1", "coder 2")}).sift([article()])
    assert (sifted.unchanged, sifted.to_code) == (1, {})


def test_a_corrected_text_is_coded_again() -> None:
    assert sieve({"a1": ("h0", "coder 2")}).sift([article()]).changed == 1


def test_an_older_coder_makes_an_article_changed() -> None:
    assert sieve({"a1": ("h1", "coder 1")}).sift([article()]).changed == 1


def test_a_copy_met_later_in_the_same_run_is_unchanged() -> None:
    sieve_ = sieve()
    sieve_.sift([article()])
    assert sieve_.sift([article()]).unchanged == 1


def test_of_two_versions_met_together_the_last_is_coded() -> None:
    sifted = sieve().sift([article(body_hash="h1"), article(body_hash="h2")])
    assert (sifted.new, sifted.changed) == (1, 1)
    assert sifted.to_code["a1"].body_hash == "h2"


def test_published_articles_are_forgotten_but_not_their_later_versions() -> None:
    stored: dict[str, Version] = {}
    sieve_ = sieve(stored)
    sieve_.sift([article("a1"), article("a2", body_hash="h1")])
    sieve_.sift([article("a2", body_hash="h2")])
    stored |= {"a1": ("h1", "coder 2"), "a2": ("h1", "coder 2")}
    sieve_.forget([("a1", "h1"), ("a2", "h1")])
    assert sieve_.sift([article("a1"), article("a2", body_hash="h2")]).unchanged == 2
