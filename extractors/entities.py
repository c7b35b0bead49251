"""The entity recognizer of a spaCy pipeline, decoded for all tokens of a batch at once.

spaCy walks every text token by token. Its greedy recognizer needs that only inside an entity: elsewhere a decision
looks at one token and nothing before it. So all those decisions are one matrix product here, and entities that begin
are followed together, a token a round. Weights, features and rules for what may follow are spaCy's
(`spacy.TransitionBasedParser.v2` with state type `ner`), and so are the entities.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span
from thinc.api import Model

BEGIN, IN, LAST, UNIT, OUT = "BILUO"
FEATURES = 3
"""Token, first and last token of the open entity."""

NAME = "dragoman_entities"

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]


def decode_faster(nlp: Language) -> None:
    """Put this decoder in place of a pipeline's recognizer where it is of the kind that it knows."""
    if "ner" not in nlp.pipe_names:
        return
    recognizer = nlp.get_pipe("ner")
    if isinstance(recognizer, EntityRecognizer) and Entities.can_decode(recognizer):
        nlp.disable_pipe("ner")
        nlp.add_pipe(NAME, last=True)


class Entities:
    """A pipeline component that marks entities with the weights of a trained recognizer."""

    def __init__(self, recognizer: EntityRecognizer) -> None:
        model = recognizer.model
        self._tokens: Model = model.get_ref("tok2vec")
        self._lower: Model = model.get_ref("lower")
        self._upper: Model = model.get_ref("upper")
        names = _moves(recognizer)
        self._labels = sorted(_labels(names))
        at = {name: i for i, name in enumerate(names)}
        # Columns of the scores: a label's begin, in, last and unit, and the one for outside.
        self._begin = np.array([at[f"{BEGIN}-{label}"] for label in self._labels])
        self._in = np.array([at[f"{IN}-{label}"] for label in self._labels])
        self._last = np.array([at[f"{LAST}-{label}"] for label in self._labels])
        self._unit = np.array([at[f"{UNIT}-{label}"] for label in self._labels])
        self._out = at[OUT]

    @classmethod
    def can_decode(cls, recognizer: EntityRecognizer) -> bool:
        """Tell whether a recognizer has the features, the layers and the moves that this decoder knows."""
        model = recognizer.model
        if recognizer.cfg.get("beam_width", 1) != 1 or not {"lower", "upper"} <= set(model.ref_names):
            return False
        if model.get_ref("upper").name != "linear" or model.get_ref("lower").get_dim("nF") != FEATURES:
            return False
        names = _moves(recognizer)
        labels = _labels(names)
        wanted = {OUT} | {f"{move}-{label}" for move in (BEGIN, IN, LAST, UNIT) for label in labels}
        return bool(labels) and wanted <= set(names) and not model.attrs.get("unseen_classes")

    def __call__(self, doc: Doc) -> Doc:
        """Return the text with its entities."""
        return next(self.pipe((doc,)))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 64) -> Iterator[Doc]:
        """Yield the texts with their entities."""
        texts = iter(stream)
        while batch := tuple(islice(texts, batch_size)):
            self._mark(batch)
            yield from batch

    def _mark(self, docs: tuple[Doc, ...]) -> None:
        filled = [doc for doc in docs if len(doc)]
        if not filled:
            return
        found = self._entities(filled)
        first = 0
        for doc in filled:
            spans, at, after = [], first, first + len(doc)
            while at < after:
                entity = found.get(at)
                if entity is None:
                    at += 1
                    continue
                stop, label = entity
                spans.append(Span(doc, at - first, stop - first, label=label))
                at = stop
            doc.set_ents(spans, default="outside")
            first = after

    def _entities(self, docs: list[Doc]) -> dict[int, tuple[int, str]]:
        """Return the end and the label of the entity that would begin at a token, counted over all texts."""
        # Row 0 stands for a token that is not there.
        known: Floats = self._lower.predict(self._tokens.predict(docs))
        ends = np.cumsum([len(doc) for doc in docs]) - 1
        is_space: Flags = np.concatenate([doc.to_array("IS_SPACE") for doc in docs]).astype(bool)
        opens: Flags = np.concatenate([doc.to_array("SENT_START") for doc in docs]).astype(np.int64) == 1
        stops: Flags = np.append(opens[1:], False)
        stops[ends] = True
        at = np.arange(len(is_space))
        nowhere = np.full_like(at, -1)
        scores = self._scores(known, at, nowhere, nowhere)
        begin = np.where((is_space | stops)[:, None], -np.inf, scores[:, self._begin])
        unit = np.where(is_space[:, None], -np.inf, scores[:, self._unit])
        begins, units, out = begin.max(axis=1), unit.max(axis=1), scores[:, self._out]
        found: dict[int, tuple[int, str]] = {}
        for i in np.flatnonzero((units > begins) & (units >= out)):
            found[int(i)] = (int(i) + 1, self._labels[unit[i].argmax()])
        starts = np.flatnonzero((begins >= units) & (begins >= out))
        found.update(self._follow(known, starts, begin[starts].argmax(axis=1), stops))
        return found

    def _follow(
        self, known: Floats, starts: Numbers, labels: Numbers, stops: Flags
    ) -> Iterator[tuple[int, tuple[int, str]]]:
        """Yield where entities end whose first tokens and labels are given."""
        at = starts + 1
        while len(starts):
            scores = self._scores(known, at, starts, at - 1)
            rows = np.arange(len(at))
            is_last: Flags = stops[at] | (scores[rows, self._last[labels]] > scores[rows, self._in[labels]])
            for start, after, label in zip(starts[is_last], at[is_last] + 1, labels[is_last], strict=True):
                yield int(start), (int(after), self._labels[label])
            starts, labels, at = starts[~is_last], labels[~is_last], at[~is_last] + 1

    def _scores(self, known: Floats, *features: Numbers) -> Floats:
        hidden: Floats = self._lower.get_param("b") + sum(known[at + 1, i] for i, at in enumerate(features))
        scores: Floats = self._upper.predict(hidden.max(axis=2))
        return scores


def _moves(recognizer: EntityRecognizer) -> list[str]:
    """Return what each column of the scores stands for; `move_names` leaves one out."""
    moves = recognizer.moves
    return [moves.get_class_name(i) for i in range(moves.n_moves)]


def _labels(moves: Iterable[str]) -> set[str]:
    return {move[2:] for move in moves if move[1:2] == "-" and move[2:]}


@Language.factory(NAME)
def _entities(nlp: Language, name: str) -> Entities:  # noqa: ARG001
    recognizer = nlp.get_pipe("ner")
    return Entities(recognizer)
