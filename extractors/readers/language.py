"""The language of a text."""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from extractors.readers.unusable import Unusable
from schemas.enums import Reason

CODED = "en"
HEAD_LENGTH = 400
FEWEST_LETTERS = 25
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
    language = str(_identifier().classify(head)[0])
    if language != CODED:
        name = NAMES.get(language, f"the language {language}")
        raise Unusable(Reason.LANGUAGE, f"the text is in {name}; only English is coded")
    return language


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
