"""Amounts of money in text: number, magnitude and currency."""

import re
from dataclasses import dataclass

CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "pound": "GBP",
    "pounds": "GBP",
    "¥": "JPY",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rmb": "CNY",
    "ruble": "RUB",
    "rubles": "RUB",
    "rouble": "RUB",
    "roubles": "RUB",
    "rupee": "INR",
    "rupees": "INR",
    "₹": "INR",
    "rs": "INR",
    "₩": "KRW",
    "won": "KRW",
    "lira": "TRY",
    "franc": "CHF",
    "francs": "CHF",
    "c$": "CAD",
    "can$": "CAD",
    "a$": "AUD",
    "krona": "SEK",
    "kronor": "SEK",
    "kroner": "NOK",
    "zloty": "PLN",
    "hryvnia": "UAH",
    "riyal": "SAR",
    "riyals": "SAR",
    "dirham": "AED",
    "dirhams": "AED",
    "dinar": "IQD",
    "dinars": "IQD",
    "shekel": "ILS",
    "shekels": "ILS",
    "naira": "NGN",
    "rand": "ZAR",
    "peso": "MXN",
    "pesos": "MXN",
    "real": "BRL",
    "reais": "BRL",
}
"""Signs and words to ISO 4217; a bare "dollar", "dinar" or "peso" means the commonest one in the news."""

MAGNITUDES = {
    "thousand": 1e3,
    "million": 1e6,
    "mn": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "k": 1e3,
}
NUMBER_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "half": 0.5,
    "a": 1,
}

SIGN = r"(?:US\$|CAN\$|C\$|A\$|[$€£¥₹₩]|(?:USD|EUR|GBP|Rs)\.? ?)"
NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
MAGNITUDE = r"(?:thousand|million|billion|trillion|mn|bn|tn|[mbk])\b"
WORDS = "|".join(sorted((w for w in CURRENCIES if w.isalpha() and len(w) > 2), key=len, reverse=True))
MONEY = re.compile(
    rf"(?P<sign>{SIGN}) ?(?P<number>{NUMBER})(?:[ -]?(?P<magnitude>{MAGNITUDE}))?"
    rf"|(?P<number2>{NUMBER}|\b(?:{'|'.join(NUMBER_WORDS)})\b)(?:[ -](?P<magnitude2>{MAGNITUDE}))?"
    rf" (?:(?:U\.?S\.?|American) )?(?P<word>{WORDS})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money and where it stands in the text."""

    amount: float
    currency: str
    start: int
    end: int


def find_money(text: str) -> Money | None:
    """Return the first amount of money in a text, magnitude words resolved."""
    found = MONEY.search(text)
    if found is None:
        return None
    number = found["number"] or found["number2"]
    magnitude = (found["magnitude"] or found["magnitude2"] or "").lower()
    sign = (found["sign"] or found["word"]).strip(" .").lower()
    value = NUMBER_WORDS.get(number.lower()) if number[0].isalpha() else float(number.replace(",", ""))
    if value is None:
        return None
    return Money(value * MAGNITUDES.get(magnitude, 1.0), CURRENCIES[sign], found.start(), found.end())
