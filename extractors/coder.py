"""The coder: articles in, mentions with their evidence out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc

from extractors.as_printed import as_printed, date_as_printed
from extractors.assemble import ArticleContext, assemble
from extractors.candidates import find_candidates, find_definite, is_pointer
from extractors.casing import in_usual_case
from extractors.clause_tense import clause_tense
from extractors.composition import Candidate
from extractors.coreference import resolve_events
from extractors.details import Scene, build
from extractors.explanation.account import Explanation
from extractors.explanation.sentences import explain_paragraph, rows_of
from extractors.frames import full_index
from extractors.identity.article import Identity
from extractors.identity.home import home_country
from extractors.lemmas import Lemmatizer
from extractors.lines import with_lines
from extractors.model import DEFAULT_MODEL, load_model, model_id
from extractors.normalise import normalise
from extractors.one_act import joined_acts, with_one_date
from extractors.parse import Parse
from extractors.predicates.arguments import Arguments
from extractors.predicates.context import Surroundings
from extractors.predicates.repair import repair
from extractors.quotes.rows import find_quotes
from extractors.quotes.speakers import with_speakers
from extractors.readers.dateline import dateline, day_of
from extractors.resolve.dates import DateExpression, find_dates
from extractors.resolve.lexicon import Lexicon, load_lexicon
from extractors.resolve.own import OwnActor
from extractors.toponyms import find_places
from extractors.version import coder_version
from extractors.when_told_before import with_earlier_dates
from schemas import Article, Details, Mention, PlaceName, Quote

LONGEST = 20_000
"""Code points in one call of the parser; longer paragraphs are parted at a space."""

BATCH = 64
PARAGRAPH = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Coded:
    """One article and everything that was coded from it."""

    article: Article
    mentions: tuple[Mention, ...]
    details: tuple[Details, ...]
    dates: tuple[DateExpression, ...]
    places: tuple[PlaceName, ...]
    quotes: tuple[Quote, ...]

    def as_printed(self, body: str) -> "Coded":
        """Return the same with the words of the body, of which what was coded is a copy in another case."""
        return Coded(
            self.article.model_copy(update={"body": body}),
            tuple(as_printed(mention, body) for mention in self.mentions),
            self.details,
            tuple(date_as_printed(found, body) for found in self.dates),
            tuple(as_printed(place, body) for place in self.places),
            tuple(as_printed(quote, body) for quote in self.quotes),
        )


class Coder:
    """Codes articles with one language model, loaded once; the same input gives the same rows."""

    def __init__(self, model: str = DEFAULT_MODEL, *, actors: tuple[OwnActor, ...] = ()) -> None:
        """Load model, frames and lexicons; raises ModelError where the model is not installed.

        `actors` are a user's own, which win over the packaged ones.
        """
        identity = model_id(model)
        self.model_name = identity.name
        self.model_version = identity.version
        self.model_digest = identity.digest
        self.version = coder_version(identity.digest, actors)
        self._nlp = load_model(model)
        self._lemmatizer = Lemmatizer.of(self._nlp)
        self._index = full_index()
        self._lexicon: Lexicon = load_lexicon(actors)

    def code(self, articles: Iterable[Article]) -> Iterator[Coded]:
        """Yield each article with its mentions, in the order given."""
        for article, parses in self.parse(articles):
            yield self._code_one(article, parses)

    def parse(self, articles: Iterable[Article]) -> Iterator[tuple[Article, tuple[Parse, ...]]]:
        """Yield each article with the parses of its paragraphs."""
        current: Article | None = None
        parses: list[Parse] = []
        stream = self._nlp.pipe(_paragraphs(articles, self._lexicon), as_tuples=True, batch_size=BATCH)
        for doc, (article, start) in stream:
            if current is not None and article is not current:
                yield current, tuple(parses)
                parses = []
            current = article
            if start >= 0:
                parses.append(self._parse(doc, start))
        if current is not None:
            yield current, tuple(parses)

    def _parse(self, doc: Doc, start: int) -> Parse:
        return repair(Parse.of(doc, self._lemmatizer, start))

    def candidates(self, parse: Parse) -> tuple[Candidate, ...]:
        """Return the events of one paragraph before names, dates and places are resolved."""
        return find_candidates(self._surroundings(parse), self._index)

    def _surroundings(self, parse: Parse) -> Surroundings:
        return Surroundings.of(parse, self._index, self._lexicon)

    def identity(self, article: Article, parses: tuple[Parse, ...]) -> Identity:
        """Return who is who in an article."""
        year = article.published_on.year if article.published_on is not None else None
        home = home_country(article, self._lexicon)
        return Identity.of(article.body, parses, self._lexicon, year=year, home=home)

    def explain(self, text: str, published: date | None = None) -> Explanation:
        """Return why a text is coded as it is."""
        ((article, parses),) = self.parse([article_of_text(text, published)])
        coded = self._code_one(article, parses)
        rows = rows_of(coded.mentions, coded.details)
        around = (self._surroundings(parse) for parse in parses)
        sentences = (s for a in around for s in explain_paragraph(a, self._index, rows, article.body))
        return Explanation(article.body, self.version, tuple(sentences))

    def _code_one(self, article: Article, parses: tuple[Parse, ...]) -> Coded:
        read = in_usual_case(article.body, self._lexicon)
        if read == article.body:
            return self._code_read(article, parses)
        return self._code_read(article.model_copy(update={"body": read}), parses).as_printed(article.body)

    def _code_read(self, article: Article, parses: tuple[Parse, ...]) -> Coded:
        """Return what is coded from an article whose body is as the parses read it."""
        article = article.model_copy(update={"coder_version": self.version})
        dates = find_dates(article.body, article.published_on, tense=clause_tense(article.body, parses))
        places = find_places(article, parses, self._lexicon)
        identity = self.identity(article, parses)
        context = ArticleContext(
            article=article,
            identity=identity,
            lexicon=self._lexicon,
            dates=dates,
            places=places,
            coder_version=self.version,
        )
        mentions: dict[str, Mention] = {}
        sources: dict[str, tuple[Candidate, Parse, Arguments]] = {}
        definite: set[str] = set()
        pointers: set[str] = set()
        surroundings = [self._surroundings(parse) for parse in parses]
        for parse, around in zip(parses, surroundings, strict=True):
            arguments = around.matcher.arguments
            for candidate in find_candidates(around, self._index):
                mention = assemble(candidate, parse, context)
                mentions.setdefault(mention.mention_id, mention)
                sources.setdefault(mention.mention_id, (candidate, parse, arguments))
                if find_definite(candidate, parse):
                    definite.add(mention.mention_id)
                if is_pointer(candidate, parse):
                    pointers.add(mention.mention_id)
        told = with_lines(list(mentions.values()), sources, parses, identity, article.body)
        quotes = find_quotes(article, [around.matcher for around in surroundings], identity)
        spoken = with_speakers(told, quotes)
        tokens = {key: (candidate.token, parse) for key, (candidate, parse, _) in sources.items()}
        counted = with_earlier_dates(spoken, tokens, article.body)
        joined = joined_acts(counted, tokens)
        acts = tuple(with_one_date(counted, joined))
        linked = resolve_events(acts, frozenset(definite), frozenset(pointers), joined)
        details = (build(Scene(m, *sources[m.mention_id], article.body, dates)) for m in linked)
        return Coded(article, linked, tuple(d for d in details if d is not None), dates, places.rows, quotes)


def _paragraphs(articles: Iterable[Article], lexicon: Lexicon) -> Iterator[tuple[str, tuple[Article, int]]]:
    """Yield normalised paragraphs with their article and offset; an article without words yields one empty text."""
    for article in articles:
        opening = dateline(article.body)
        skip = opening.end_offset if opening is not None else 0
        text = normalise(in_usual_case(article.body, lexicon))
        found = False
        for paragraph in PARAGRAPH.finditer(text):
            start, end = max(paragraph.start(), skip), paragraph.end()
            while start < end:
                stop = end
                if end - start > LONGEST:
                    stop = text.rfind(" ", start, start + LONGEST)
                    stop = stop if stop > start else start + LONGEST
                if text[start:stop].strip():
                    found = True
                    yield text[start:stop], (article, start)
                start = stop
        if not found:
            yield "", (article, -1)


def article_of_text(text: str, published: date | None) -> Article:
    """Return a bare article around a text, as `dragoman explain` needs it; its dateline may tell the day too."""
    return Article(
        article_id="0" * 16,
        title=None,
        body=text,
        url=None,
        publisher=None,
        byline=None,
        section=None,
        language="en",
        published_at=None,
        published_on=published or day_of(text),
        date_source=None,
        dateline=None,
        body_hash="0" * 16,
        coder_version=None,
        source_file="-",
        source_position=1,
        report_id="0" * 16,
        story_id="0" * 16,
        run_id=None,
    )
