"""The quotations of an article, followed from paragraph to paragraph."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from extractors.identity.article import Identity
from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.predicates.arguments import Arguments
from extractors.predicates.phrases import phrase
from extractors.quotes.attribution import Attribution
from extractors.quotes.marks import Stretch, find_stretches
from extractors.quotes.paragraph import find_attributions
from extractors.quotes.speech import link
from extractors.quotes.words import Said, said
from schemas import Participant

BRACKET = 7
"""Most tokens of a party or place in brackets after a name: Lee (D-Ohio)."""


@dataclass(slots=True)
class Draft:
    """One attribution of the article; its content may go on in later paragraphs."""

    cue: tuple[int, int] | None
    sentence: tuple[int, int]
    speaker: Participant | None
    is_speech: bool
    pieces: list[Said]


@dataclass(slots=True)
class Thread:
    """Who speaks from one paragraph to the next."""

    body: str
    identity: Identity
    drafts: list[Draft] = field(default_factory=list)
    _last: Draft | None = None
    """Who spoke last in this or the paragraph before."""
    _intro: Draft | None = None
    """Whose words the colon at the end of the paragraph before announces."""
    _open: Draft | None = None
    """Whose quotation the paragraph before left open."""
    _waiting: list[Draft] = field(default_factory=list)
    """Quotations left open whose speaker may be named in the next paragraph."""
    turns: int = 0
    """Turns of a transcript that are still to come; what stands before the next one belongs to the last."""
    _turn: Draft | None = None

    def read(self, parse: Parse, arguments: Arguments, agents: Agents) -> None:
        """Take note of what the next paragraph attributes."""
        stretches = find_stretches(parse, self.body)
        found = find_attributions(parse, arguments, agents, stretches)
        # A transcript may open the quotation before the name: "LEE: We stay.
        opening = max((a.cue[1] for a in found if parse.words[a.cue[0]] == ":"), default=0)
        stretches = [s for s in stretches if s.first >= opening]
        owners = link(parse, found, stretches)
        drafts = {id(a): self._draft(parse, a, stretches) for a in found}
        self._follow_turns(parse, found, drafts)
        outer = [drafts[id(a)] for a in found if a.is_speech and not _is_inside(a, stretches)]
        self._resume(parse, stretches, owners, drafts)
        speaking = [draft for draft in outer if draft.pieces]
        self._intro = next((d for d in reversed(outer) if not d.pieces and _announces(parse, d)), None)
        self.drafts += [draft for draft in drafts.values() if draft.pieces or draft is self._intro]
        if speaking:
            self._last = speaking[-1]
        elif not (stretches and stretches[0].first <= 1 and stretches[0].is_speech):
            self._last = None

    def finish(self) -> list[Draft]:
        """Return all attributions with content, in text order."""
        self._give_up()
        kept = [draft for draft in self.drafts if draft.pieces]
        return sorted(kept, key=lambda d: d.cue[0] if d.cue is not None else d.pieces[0].start)

    def _resume(
        self,
        parse: Parse,
        stretches: list[Stretch],
        owners: list[Attribution | None],
        drafts: dict[int, Draft],
    ) -> None:
        """Give the quotations that no cue of the paragraph brings to those who spoke before, and keep what is open."""
        intro, opened = self._intro, self._open
        self._open = None
        if intro is not None and not stretches:
            self._add(intro, said(parse, (0, len(parse.words)), stretches, is_verbatim=True))
        if not stretches or stretches[0].first > 1:
            self._give_up()
        for n, (stretch, owner) in enumerate(zip(stretches, owners, strict=True)):
            draft = drafts[id(owner)] if owner is not None else None
            if draft is None and stretch.is_speech:
                draft = self._floating(parse, stretch, stretches, intro or (opened if stretch.first <= 1 else None))
            elif n == 0 and draft is not None and self._waiting and stretch.first <= 1:
                draft.pieces[:0] = [piece for waiting in self._waiting for piece in waiting.pieces]
                self._waiting = []
            if n == 0 and self._waiting and draft is not self._waiting[-1]:
                self._give_up()
            self._open = None if stretch.is_closed else draft

    def _follow_turns(self, parse: Parse, found: list[Attribution], drafts: dict[int, Draft]) -> None:
        """Give a paragraph between two turns of a transcript to who has the word."""
        opening = next((a for a in found if a.is_verbatim), None)
        if opening is not None:
            self.turns -= 1
            self._turn = drafts[id(opening)]
        elif self._turn is not None and self.turns > 0:
            self._add(self._turn, said(parse, (0, len(parse.words)), [], is_verbatim=True))

    def _floating(
        self, parse: Parse, stretch: Stretch, stretches: list[Stretch], earlier: Draft | None
    ) -> Draft | None:
        """Return whose quotation a stretch without a cue is: somebody's who spoke before, else nobody's yet."""
        words = said(parse, (stretch.first, stretch.after), stretches)
        if words is None:
            return None
        if earlier is None and stretch.first <= 1 and stretch.is_closed:
            earlier = self._last
        if earlier is not None and earlier not in self._waiting:
            self._add(earlier, words)
            return earlier
        draft = Draft(None, _sentence(parse, stretch.first), None, is_speech=True, pieces=[words])
        if stretch.is_closed:
            self.drafts.append(draft)
        else:
            self._waiting.append(draft)
        return draft

    def _give_up(self) -> None:
        """Keep quotations that nobody is said to speak."""
        for draft in self._waiting:
            if self._last is not None:
                self._last.pieces += draft.pieces
            else:
                self.drafts.append(draft)
        self._waiting = []

    def _add(self, draft: Draft, words: Said | None) -> None:
        if words is not None:
            draft.pieces.append(words)

    def _draft(self, parse: Parse, attribution: Attribution, stretches: list[Stretch]) -> Draft:
        first, after = attribution.cue
        verbatim = attribution.is_verbatim
        pieces = [said(parse, piece, stretches, is_verbatim=verbatim) for piece in attribution.pieces]
        return Draft(
            cue=(parse.starts[first], parse.ends[after - 1]),
            sentence=_sentence(parse, first),
            speaker=self._speaker(parse, attribution),
            is_speech=attribution.is_speech,
            pieces=[piece for piece in pieces if piece is not None],
        )

    def _speaker(self, parse: Parse, attribution: Attribution) -> Participant | None:
        """Return the source in the words that stand beside the cue, and whom they mean."""
        source, named = attribution.source, attribution.named
        if source is None or named is None:
            return None
        first, after = phrase(parse, source)
        if after < len(parse.words) and parse.words[after] == "(":
            closing = range(after + 1, min(after + BRACKET, len(parse.words)))
            after = next((i + 1 for i in closing if parse.words[i] == ")"), after)
        meant = self.identity.resolve(parse, named)
        start, end = parse.starts[first], parse.ends[after - 1]
        return Participant(
            role="speaker",
            plover_role=None,
            text=self.body[start:end],
            start=start,
            end=end,
            name=meant.name,
            type=meant.type,
            country=meant.country,
            sector=meant.sector,
            rule=meant.rule,
        )


def _is_inside(attribution: Attribution, stretches: Iterable[Stretch]) -> bool:
    return any(s.first <= attribution.cue[0] < s.after for s in stretches)


def _announces(parse: Parse, draft: Draft) -> bool:
    """Tell whether a cue without content closes its paragraph with a colon: "The mayor wrote:"."""
    return parse.words[-1] == ":" and draft.sentence[1] >= parse.ends[-1]


def _sentence(parse: Parse, token: int) -> tuple[int, int]:
    first, after = parse.sentences[parse.sentence_of[token]]
    return parse.starts[first], parse.ends[after - 1]
