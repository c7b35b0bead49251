"""An explanation as one HTML page that needs nothing from outside."""

from collections.abc import Iterator
from html import escape
from importlib import resources

from spacy import displacy

from extractors.explanation.account import Explanation, Refused, Sentence, Taken
from extractors.explanation.facts import HOW, facts
from extractors.explanation.spans import draw
from schemas import Mention
from schemas.enums import Status

STATUS_COLOURS = {
    Status.ACTUAL: "#c8ecd2",
    Status.PLANNED: "#cfe3fb",
    Status.CONDITIONAL: "#fdeab8",
    Status.REQUESTED: "#e8dcfb",
    Status.REQUIRED: "#c9ecef",
    Status.NEGATED: "#fbd5d0",
}


def html_page(explanation: Explanation) -> str:
    """Return an explanation as a whole HTML page: the text with its events, then each event with its spans and why."""
    css = resources.files("extractors.explanation").joinpath("page.css").read_text(encoding="utf-8")
    events = list(explanation.taken)
    count = f"{len(events)} {'event' if len(events) == 1 else 'events'}"
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<title>Dragoman explains</title>",
            f"<style>\n{css}</style>",
            "</head>",
            "<body>",
            "<h1>Why this text is coded as it is</h1>",
            f'<p class="about">{count}. Dragoman, coder {escape(explanation.coder)}</p>',
            _overview(explanation),
            *(line for sentence in explanation.sentences for line in _sentence(sentence, explanation.text)),
            "</body>",
            "</html>\n",
        )
    )


def _overview(explanation: Explanation) -> str:
    """Return the whole text, its triggers marked with kind and status."""
    triggers: dict[tuple[int, int], list[Mention]] = {}
    for taken in explanation.taken:
        trigger = taken.mention.trigger
        triggers.setdefault((trigger.start, trigger.end), []).append(taken.mention)
    ents: list[dict[str, int | str]] = []
    colours: dict[str, str] = {}
    last = 0
    for (start, end), mentions in sorted(triggers.items()):
        # displaCy's entities do not overlap.
        if start >= last:
            label = " + ".join(f"{escape(m.kind)} {m.status.value}" for m in mentions)
            ents.append({"start": start, "end": end, "label": label})
            colours[label.upper()] = STATUS_COLOURS[mentions[0].status]
            last = end
    return displacy.render(
        {"text": explanation.text, "ents": ents, "title": None},
        style="ent",
        manual=True,
        jupyter=False,
        options={"colors": colours},
    )


def _sentence(sentence: Sentence, text: str) -> Iterator[str]:
    yield f'<p class="sentence">{escape(sentence.text)}</p>'
    for taken in sentence.taken:
        yield from _event(sentence, taken, text)
    if sentence.refused:
        yield '<div class="refused">Considered, not taken<ul>'
        yield from map(_refused, sentence.refused)
        yield "</ul></div>"


def _event(sentence: Sentence, taken: Taken, text: str) -> Iterator[str]:
    mention = taken.mention
    status = mention.status.value
    code = " ".join(filter(None, (mention.plover, mention.mode, mention.cameo and f"CAMEO {mention.cameo}")))
    yield "<article>"
    yield (
        f'<h2>{escape(mention.kind)} <span class="status {status}">{status}</span> '
        f'<span class="code">{escape(code)}</span></h2>'
    )
    yield draw(sentence, taken, text)
    yield "<dl>"
    for fact in facts(taken):
        how = ' class="how"' if fact.label in HOW else ""
        yield f"<dt{how}>{escape(fact.label)}</dt><dd{how}>{escape(fact.text)}</dd>"
    yield "</dl>"
    yield "</article>"


def _refused(refused: Refused) -> str:
    words = f"<b>{escape(refused.word)}</b> <code>{escape(refused.pattern)}</code> {escape(refused.reason)}"
    return f"<li>{words}</li>"
