"""Text as the language model reads it best, of exactly the same length, so that offsets never shift."""

import re

# Code points that the model knows in one spelling only; each stands for one code point.
SPELLINGS = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201b": "'",
        "\u2032": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2033": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2015": "\u2014",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\t": " ",
    }
)

# "Shia' al-Sudani": the apostrophe ends a name part, it is no closing quote and no possessive.
NAME_APOSTROPHE = re.compile(r"(?<=\w)'(?= (?:al|el|ad|ar|as|bin|ibn)[- ])", re.IGNORECASE)
ACCENT_APOSTROPHE = re.compile(r"(?<=\w)[`\u00b4](?=\w)")


def normalise(text: str) -> str:
    """Return the text with quotes, dashes, spaces and name apostrophes in one spelling, length unchanged."""
    text = text.translate(SPELLINGS)
    text = NAME_APOSTROPHE.sub("\u02bc", text)
    return ACCENT_APOSTROPHE.sub("'", text)
