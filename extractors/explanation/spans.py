"""The spans of an event drawn over its sentence by spaCy's displaCy."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from spacy import displacy

from extractors.explanation.account import Sentence, Taken

COLOURS = {
    "trigger": "#ffd166",
    "actor": "#8ecae6",
    "recipient": "#f4acb7",
    "other": "#d5c6e0",
    "content": "#dde3ea",
    "speaker": "#b7e4c7",
    "date": "#cfe8d5",
    "place": "#fbc4a0",
}
"""Colour of each sort of span."""

END = "\ue000"
"""Marks where displaCy adds a space that the text has not; taken out of texts that hold it."""

TEMPLATE = {
    "span": '<span class="token" style="height:{total_height}px">{text}{span_slices}{span_starts}</span>',
    "slice": '<span class="slice" style="background:{bg};top:{top_offset}px"></span>',
    "start": '<span class="room">{kb_link}</span>'
    '<span class="label" style="background:{bg};top:{top_offset}px">{label}</span>',
}
"""displaCy's own templates fix sizes and fonts; `kb_link` holds the label where it is wider than its words."""

TOP, LABEL, STEP = 29, 20, 18
"""Pixels from the top of a word to its first span, of a label, and between spans that overlap."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the text with its label."""

    start: int
    end: int
    label: str
    sort: str

    @property
    def is_narrow(self) -> bool:
        """Tell whether the label may be wider than the words."""
        return self.end - self.start < len(self.label)


def spans_of(taken: Taken) -> Iterator[Marked]:
    """Yield trigger, participants, content, speaker, date and place of an event."""
    mention = taken.mention
    yield Marked(mention.trigger.start, mention.trigger.end, mention.kind, "trigger")
    for player in mention.participants:
        yield Marked(player.start, player.end, player.role, player.plover_role or "other")
    if mention.content is not None:
        yield Marked(mention.content.start, mention.content.end, "content", "content")
    if mention.speaker is not None:
        yield Marked(mention.speaker.start, mention.speaker.end, "says so", "speaker")
    when, where = mention.event_date, mention.place
    if when is not None and when.start is not None and when.end is not None:
        yield Marked(when.start, when.end, "date", "date")
    if where is not None:
        yield Marked(where.start, where.end, "place", "place")


def draw(sentence: Sentence, taken: Taken, text: str) -> str:
    """Return HTML of an event's sentence with its spans, everything escaped; spans outside of it are left out."""
    spans = [s for s in dict.fromkeys(spans_of(taken)) if sentence.start <= s.start < s.end <= sentence.end]
    edges = sorted({sentence.start, sentence.end, *(edge for s in spans for edge in (s.start, s.end))})
    pieces = [piece for start, end in pairwise(edges) for piece in _pieces(text, start, end, spans)]
    first = {start: number for number, (start, _) in enumerate(pieces)}
    after = {end: number + 1 for number, (_, end) in enumerate(pieces)}
    drawn = displacy.render(
        {
            "tokens": [_token(text, start, end, spans) for start, end in pieces],
            "spans": [
                {
                    "start_token": first[s.start],
                    "end_token": after[s.end],
                    "label": escape(s.label),
                    "kb_id": escape(s.label) if s.is_narrow else "",
                }
                for s in spans
            ],
        },
        style="span",
        manual=True,
        jupyter=False,
        options={
            "colors": {escape(s.label): COLOURS[s.sort] for s in reversed(spans)},
            "template": TEMPLATE,
            "top_offset": TOP,
            "span_label_offset": LABEL,
            "top_offset_step": STEP,
        },
    )
    return drawn.replace(END + " ", "").replace(END, "")


def _pieces(text: str, start: int, end: int, spans: list[Marked]) -> Iterator[tuple[int, int]]:
    """Yield the stretch between two edges: in a span word by word, so that it can wrap, else in one."""
    around = [s for s in spans if s.start <= start and end <= s.end]
    if not around or any(s.is_narrow for s in around):
        yield start, end
        return
    at = start
    while at < end:
        stop = at
        is_space = text[at].isspace()
        while stop < end and text[stop].isspace() == is_space:
            stop += 1
        yield at, stop
        at = stop


def _token(text: str, start: int, end: int, spans: list[Marked]) -> str:
    words = text[start:end].replace(END, " ")
    is_marked = any(s.start <= start and end <= s.end for s in spans)
    return words if is_marked and words.strip() else words + END
