"""Amounts of money in text: number, magnitude and currency."""

import re
from dataclasses import dataclass

from extractors.numbers import AT_LEAST, MAGNITUDES, Number, read_number

SIGNS = {
    "us$": "USD",
    "can$": "CAD",
    "c$": "CAD",
    "a$": "AUD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "r$": "BRL",
    "nt$": "TWD",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₴": "UAH",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "rs": "INR",
}
"""Signs before a number to ISO 4217; a bare "$" means the commonest one in the news."""

CODES = frozenset(
    """
    USD EUR GBP JPY CNY RUB INR KRW TRY CHF CAD AUD NZD SEK NOK DKK PLN UAH SAR AED QAR KWD IQD ILS NGN ZAR MXN BRL
    ARS CLP KES UGX TZS GHS EGP PKR BDT LKR IDR MYR PHP THB VND SGD HKD TWD CZK HUF RON
    """.split()
)

UNITS = {
    "dollar": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "sterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rmb": "CNY",
    "ruble": "RUB",
    "rouble": "RUB",
    "rupee": "INR",
    "won": "KRW",
    "lira": "TRY",
    "franc": "CHF",
    "krona": "SEK",
    "kronor": "SEK",
    "kroner": "NOK",
    "zloty": "PLN",
    "hryvnia": "UAH",
    "riyal": "SAR",
    "dirham": "AED",
    "dinar": "IQD",
    "shekel": "ILS",
    "naira": "NGN",
    "rand": "ZAR",
    "peso": "MXN",
    "reais": "BRL",
    "taka": "BDT",
    "baht": "THB",
    "cedi": "GHS",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "forint": "HUF",
}
"""Words to ISO 4217; a bare "dollar", "dinar" or "peso" means the commonest one in the news."""

NATIONAL = {
    "canadian dollar": "CAD",
    "australian dollar": "AUD",
    "new zealand dollar": "NZD",
    "hong kong dollar": "HKD",
    "singapore dollar": "SGD",
    "taiwan dollar": "TWD",
    "egyptian pound": "EGP",
    "lebanese pound": "LBP",
    "syrian pound": "SYP",
    "sudanese pound": "SDG",
    "pakistani rupee": "PKR",
    "sri lankan rupee": "LKR",
    "nepalese rupee": "NPR",
    "danish kroner": "DKK",
    "danish krone": "DKK",
    "norwegian krone": "NOK",
    "kuwaiti dinar": "KWD",
    "jordanian dinar": "JOD",
    "libyan dinar": "LYD",
    "tunisian dinar": "TND",
    "algerian dinar": "DZD",
    "serbian dinar": "RSD",
    "moroccan dirham": "MAD",
    "qatari riyal": "QAR",
    "iranian rial": "IRR",
    "omani rial": "OMR",
    "yemeni rial": "YER",
    "philippine peso": "PHP",
    "argentine peso": "ARS",
    "chilean peso": "CLP",
    "colombian peso": "COP",
    "kenyan shilling": "KES",
    "ugandan shilling": "UGX",
    "tanzanian shilling": "TZS",
    "cfa franc": "XOF",
}

USUAL = frozenset(
    """
    us american british iraqi mexican turkish russian indian swiss swedish norwegian saudi emirati brazilian japanese
    chinese nigerian israeli polish ukrainian thai ghanaian malaysian indonesian hungarian bangladeshi
    """.split()
)
"""Nations whose money a bare unit means."""

NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
MAGNITUDE = r"(?:hundred|thousand|lakh|crore|million|billion|trillion|mn|bn|tn|[mbk])\b"
WORDED = (
    r"(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|several|few|tens|dozens|hundreds|thousands|millions|billions)"
)
WORD_NUMBER = (
    rf"(?:{NUMBER}|\b{WORDED}\b)(?:[ -](?:and|an?|half|of|thousands|millions|billions|hundred|dozen|{MAGNITUDE}"
    rf"|{WORDED}|{NUMBER}))*"
)
NATION = r"(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])\w+)?"
UNIT = "|".join(sorted({*UNITS, "rial", "krone", "shilling"}, key=len, reverse=True))
SIGN = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True) if sign != "rs")
CODE = "|".join(sorted(CODES))
MONEY = re.compile(
    rf"(?P<sign>{SIGN}|\bRs\.?|\b(?-i:{CODE})(?= )) ?(?P<number>{NUMBER})"
    rf"(?:(?P<range> ?(?:-|–|to|and) ?)(?:{SIGN})?(?P<upper>{NUMBER}))?(?:[ -]?(?P<magnitude>{MAGNITUDE}))?"
    rf"|(?P<worded>{WORD_NUMBER})[ -](?:of )?(?:(?P<nation>{NATION}) )?"
    rf"(?:(?P<unit>{UNIT})s?|(?P<code>(?-i:{CODE})))\b",
    re.IGNORECASE,
)
BEFORE = re.compile(r"[\w']+|-")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money and where it stands in the text."""

    amount: float
    currency: str
    bound: str | None
    """at_least, at_most or about where the words say so; None for an exact amount."""
    start: int
    end: int


def find_money(text: str) -> Money | None:
    """Return the first amount of money in a text, magnitude words resolved; of a range the lower end."""
    for found in MONEY.finditer(text):
        before = BEFORE.findall(text[max(0, found.start() - 24) : found.start()].lower())[-3:]
        if found["number"] is not None:
            number = _signed(found, before)
            currency = SIGNS.get(found["sign"].lower().rstrip("."), found["sign"].upper())
        else:
            words = re.findall(rf"{NUMBER}|[^\W\d]+|-", found["worded"].lower())
            number = read_number([*before, *words])
            currency = _currency(found["nation"], found["unit"], found["code"])
        if number is not None and currency is not None:
            return Money(number.value, currency, number.bound, found.start(), found.end())
    return None


def _signed(found: re.Match[str], before: list[str]) -> Number | None:
    words = [*before, found["number"]]
    if found["upper"] is not None and found["range"].strip() != "and":
        words += ["to", found["upper"]]
    number = read_number(words if before else [found["number"], *words[1:]])
    size = MAGNITUDES.get((found["magnitude"] or "").lower(), 1.0)
    if number is None:
        # Four digits after a sign are an amount, not a year.
        return Number(float(found["number"].replace(",", "")) * size, None)
    is_between = before[-1:] == ["between"] and found["upper"] is not None
    return Number(number.value * size, AT_LEAST if is_between else number.bound)


def _currency(nation: str | None, unit: str | None, code: str | None) -> str | None:
    if code is not None:
        return code
    if unit is None:
        return None
    word = unit.lower()
    whose = (nation or "us").lower().replace(".", "")
    return UNITS.get(word) if whose in USUAL else NATIONAL.get(f"{whose} {word}")
