"""Lemmas by the language model's own tables, without its lemmatizer component, which costs far more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.pipeline import Lemmatizer as RuleLemmatizer

VERB, NOUN, ADJECTIVE = "verb", "noun", "adj"

PART_OF_TAG = {
    **dict.fromkeys(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"), VERB),
    **dict.fromkeys(("NN", "NNS", "NNP", "NNPS"), NOUN),
    **dict.fromkeys(("JJ", "JJR", "JJS"), ADJECTIVE),
}
"""Penn Treebank tag to the part of speech that frames are indexed by."""


UNCHANGED = frozenset(("data", "media"))
"""Latin plurals that news uses as they are."""
OWN_FORMS = frozenset(("lay", "saw", "found", "fell", "wound", "bound", "ground"))
"""Past forms that are verbs of their own: "will lay down" is no form of lie."""
UNLISTED = {
    VERB: frozenset(
        "cordon deregister reappoint re-appoint rearrest re-arrest re-elect re-establish re-open re-add relist "
        "de-list "
        "unlist unban waterboard retweet text carpet-bomb flight-test test-launch deadpan".split()
    ),
    NOUN: frozenset(("march",)),
    ADJECTIVE: frozenset[str](),
}
"""Words of news that the model's table lacks."""
PREFERRED = {"installed": "install", "installing": "install", "unbanned": "unban", "unbanning": "unban"}
INFLECTED = frozenset(("NNS", "NNPS", "VBD", "VBG", "VBN", "VBZ", "JJR", "JJS"))


@dataclass(frozen=True)
class Lemmatizer:
    """Returns the dictionary form of a word; answers are kept, so that a repeated word costs one look-up."""

    rules: Mapping[str, Sequence[Sequence[str]]]
    exceptions: Mapping[str, Mapping[str, Sequence[str]]]
    index: Mapping[str, frozenset[str]]
    _known: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, nlp: Language) -> "Lemmatizer":
        """Return a lemmatizer with the tables of the pipeline's (disabled) lemmatizer."""
        component = nlp.get_pipe("lemmatizer")
        if not isinstance(component, RuleLemmatizer):
            raise TypeError("the language model has no rule lemmatizer; name a spaCy English model in DRAGOMAN_MODEL")
        lookups = component.lookups
        names = (VERB, NOUN, ADJECTIVE)
        rules, exceptions, index = (lookups.get_table(f"lemma_{name}") for name in ("rules", "exc", "index"))
        return cls(
            rules={name: rules.get(name, ()) for name in names},
            exceptions={name: exceptions.get(name, {}) for name in names},
            index={name: frozenset(index.get(name, ())) | UNLISTED[name] for name in names},
        )

    def lemma(self, word: str, tag: str) -> str:
        """Return the lemma of a lower-case word under a Penn Treebank tag; other words are their own lemma."""
        key = word, tag
        found = self._known.get(key)
        if found is None:
            part = PART_OF_TAG.get(tag)
            found = self._known[key] = self._look_up(word, part, tag) if part is not None else word
        return found

    def _look_up(self, word: str, part: str, tag: str) -> str:
        known = self.index[part]
        if tag in ("VB", "VBP") and word in OWN_FORMS:
            return word
        if word in UNCHANGED:
            return word
        if word in PREFERRED:
            return PREFERRED[word]
        exceptions = self.exceptions[part].get(word)
        if exceptions:
            return exceptions[0]
        # "talks" and "authorities" have entries of their own, but as plurals they are "talk" and "authority".
        if word in known and tag not in INFLECTED:
            return word
        guess = None
        for ending, replacement in self.rules[part]:
            if word.endswith(ending) and len(word) > len(ending):
                form = word[: len(word) - len(ending)] + replacement
                if form in known:
                    return form
                guess = guess or form
        if word in known:
            return word
        return guess or word
