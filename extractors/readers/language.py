"""The language of a text."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from extractors.readers.unusable import Unusable
from schemas.enums import Reason

CODED = "en"
TAKEN_FOR_ENGLISH = frozenset({CODED, "pcm"})
"""Short English texts full of names look like Nigerian Pidgin to the model."""

HEAD_LENGTH = 400
FEWEST_LETTERS = 25
FUNCTION_WORDS = frozenset(
    [
        "the",
        "of",
        "and",
        "that",
        "with",
        "for",
        "by",
        "from",
        "has",
        "were",
        "which",
        "said",
        "to",
        "have",
        "will",
    ]
)
ENOUGH_FUNCTION_WORDS = 0.08
"""Every English news text measured has more; no text in another language comes near."""

LEAST_CONFIDENCE = 0.5
"""Below it the model guesses at names and headlines; such texts are kept."""

LAST_LATIN = "\u024f"
WORD = re.compile(r"\w+")
NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "xh": "Xhosa", "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip


def check_language(title: str | None, body: str) -> str:
    """Return the code of the text's language; raises Unusable for one that is not coded."""
    head = f"{title or ''} {body[:HEAD_LENGTH]}".strip()
    if sum(map(str.isalpha, head)) < FEWEST_LETTERS:
        return CODED
    words = WORD.findall(head.lower())
    if sum(word in FUNCTION_WORDS for word in words) >= ENOUGH_FUNCTION_WORDS * len(words):
        return CODED
    language, confidence = _identifier().classify(head)
    if language not in TAKEN_FOR_ENGLISH and (confidence >= LEAST_CONFIDENCE or _is_foreign_script(head)):
        name = NAMES.get(language, f"the language {language}")
        raise Unusable(Reason.LANGUAGE, f"the text is in {name}; only English is coded")
    return CODED


def _is_foreign_script(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return 2 * sum(letter > LAST_LATIN for letter in letters) > len(letters)


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
