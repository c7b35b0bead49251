"""Hand-coded examples from files, and what the coder makes of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from extractors.coder import article_of_text
from extractors.frames import all_kinds
from extractors.gold.example import Example
from extractors.gold.reading import GoldError, read_examples
from extractors.gold.verdict import Verdict, judge
from flows.errors import UsageError
from flows.setup import Setup
from flows.workers import loaded

ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True)
class Evaluation:
    """What a coder makes of hand-coded examples."""

    verdicts: tuple[Verdict, ...]
    coder: str
    """Version of the coder."""
    model: str
    """Name and version of the language model."""


def read_gold(paths: Iterable[Path]) -> tuple[Example, ...]:
    """Return the examples of files, and of all YAML files in folders; raises `UsageError`."""
    return tuple(example for path in paths for file in _files(path) for example in _examples(file))


def evaluate(
    examples: tuple[Example, ...], *, setup: Setup, published: date | None, kinds: frozenset[str] | None
) -> Evaluation:
    """Return the verdicts on what a coder finds in examples, for some kinds only where they are given.

    `published` is the publication day of examples that tell none.
    """
    coder = loaded(setup)
    articles = [
        article_of_text(e.text, date.fromisoformat(e.published) if e.published else published) for e in examples
    ]
    verdicts = tuple(
        judge(example, coded.mentions, coded.details, kinds=kinds)
        for example, coded in zip(examples, coder.code(articles), strict=True)
    )
    return Evaluation(verdicts, coder.version, f"{coder.model_name} {coder.model_version}")


def chosen_kinds(names: Iterable[str]) -> frozenset[str] | None:
    """Return kinds by name, None where none is named; raises `UsageError` for an unknown one."""
    known = {kind.name for kind in all_kinds()}
    chosen = frozenset(names)
    if chosen - known:
        unknown = ", ".join(sorted(chosen - known))
        raise UsageError(f"there is no kind {unknown}; the kinds are {', '.join(sorted(known))}")
    return chosen or None


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    if not path.is_dir():
        raise UsageError(f"{path} does not exist; give a YAML file of examples or a folder of them")
    found = [p for p in sorted(path.rglob("*")) if p.suffix in ENDINGS and p.is_file()]
    if not found:
        raise UsageError(f"{path} holds no file that ends in {' or '.join(ENDINGS)}")
    yield from found


def _examples(file: Path) -> tuple[Example, ...]:
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: byte {error.start} is not UTF-8; save the file as UTF-8") from error
    try:
        return read_examples(text, str(file))
    except GoldError as error:
        raise UsageError(str(error)) from error
