"""The parse of one paragraph as plain lists, which cost a fraction of spaCy's token objects to walk."""

from dataclasses import dataclass

from spacy.tokens import Doc

from extractors.lemmas import Lemmatizer

VERB_TAGS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"))
NOUN_TAGS = frozenset(("NN", "NNS", "NNP", "NNPS"))


@dataclass(frozen=True, slots=True)
class Parse:
    """Tokens of one paragraph; every list has one entry a token, offsets count in the article's body."""

    words: list[str]
    lower: list[str]
    lemmas: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    children: list[list[int]]
    entities: list[str]
    """Entity label of the token, or an empty string."""
    entity_starts: list[int]
    """First token of the token's entity, or -1."""
    starts: list[int]
    ends: list[int]
    sentences: list[tuple[int, int]]
    """Token ranges `[first, after last)`."""
    sentence_of: list[int]
    quoted: list[bool]
    """Whether the token stands between quotation marks."""

    @classmethod
    def of(cls, doc: Doc, lemmatizer: Lemmatizer, base: int) -> "Parse":
        """Return the parse of a paragraph that starts at offset `base` of the body."""
        words, tags, deps, heads, entities, starts, ends, entity_starts = [], [], [], [], [], [], [], []
        for token in doc:
            words.append(token.text)
            tags.append(token.tag_)
            deps.append(token.dep_)
            heads.append(token.head.i)
            entities.append(token.ent_type_)
            starts.append(base + token.idx)
            ends.append(base + token.idx + len(token))
            if not token.ent_type_:
                entity_starts.append(-1)
            elif token.ent_iob_ == "B" or not entity_starts or entity_starts[-1] < 0:
                entity_starts.append(token.i)
            else:
                entity_starts.append(entity_starts[-1])
        lower = [word.lower() for word in words]
        lemmas = [lemmatizer.lemma(word, tag) for word, tag in zip(lower, tags, strict=True)]
        children: list[list[int]] = [[] for _ in words]
        for i, head in enumerate(heads):
            if head != i:
                children[head].append(i)
        sentences = [(sent.start, sent.end) for sent in doc.sents]
        sentence_of = [0] * len(words)
        for number, (first, after) in enumerate(sentences):
            sentence_of[first:after] = [number] * (after - first)
        return cls(
            words=words,
            lower=lower,
            lemmas=lemmas,
            tags=tags,
            deps=deps,
            heads=heads,
            children=children,
            entities=entities,
            entity_starts=entity_starts,
            starts=starts,
            ends=ends,
            sentences=sentences,
            sentence_of=sentence_of,
            quoted=_quoted(words),
        )

    def child(self, i: int, *deps: str) -> int | None:
        """Return the first child of a token with one of the dependency labels."""
        # Asked hundreds of thousands of times a minute of coding: a loop costs half of a generator.
        for c in self.children[i]:
            if self.deps[c] in deps:
                return c
        return None

    def all_children(self, i: int, *deps: str) -> list[int]:
        """Return the children of a token with one of the dependency labels, in text order."""
        return [c for c in self.children[i] if self.deps[c] in deps]

    def is_verb(self, i: int) -> bool:
        """Tell whether the token is tagged as a verb."""
        return self.tags[i] in VERB_TAGS

    def is_noun(self, i: int) -> bool:
        """Tell whether the token is tagged as a noun."""
        return self.tags[i] in NOUN_TAGS

    def subtree(self, i: int) -> tuple[int, int]:
        """Return the first and last token below a token, itself included."""
        first = last = i
        stack = [i]
        while stack:
            current = stack.pop()
            first, last = min(first, current), max(last, current)
            stack.extend(self.children[current])
        return first, last


def _quoted(words: list[str]) -> list[bool]:
    """Return for each token whether it stands inside an open pair of double quotation marks."""
    inside, marks = False, []
    for word in words:
        if word in ('"', "``", "''"):
            inside = not inside
            marks.append(False)
        else:
            marks.append(inside)
    return marks
