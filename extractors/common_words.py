"""Words that stand in so many news texts that they tell no story from another."""

from spacy.lang.en.stop_words import STOP_WORDS

_NEWS = """
president minister prime government state states united department secretary house congress senate parliament court
police officials official spokesman spokeswoman spokesperson statement reuters ap associated press afp news media
report reports reported added told including included according
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow time times
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
people man woman men women year years day days week weeks month months night morning
u.s us u.s. uk u.k u.k. eu u.n u.n. un american americans america british britain european english french german
russian chinese israeli white washington london york new city town country
north south east west northern southern eastern western world international national federal local
mr mrs ms dr sir lord mayor governor attorney general judge justice law foreign defense defence security agency office
company companies group inc corp ltd co ceo million billion percent dollar dollars
photo image images getty video twitter facebook instagram youtube tweet tweets updated read story advertisement
leader leaders party election vote bill university school hospital church family home life work public health
business market money first one two three four five six seven eight nine ten
think want going come coming big great good long set high way like know say says said early late later near
i'm it's i've we're he's she's that's there's don't didn't can't won't doesn't
i’m it’s i’ve we’re he’s she’s that’s there’s don’t didn’t can’t won’t doesn’t
"""
COMMON = frozenset(STOP_WORDS) | frozenset(_NEWS.split())
