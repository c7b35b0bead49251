"""Word lists that several senses of coercion share."""

PEOPLE = (
    "<PERSON> <NORP> <AGENT> people man woman activist journalist protester demonstrator "
    "suspect member leader militant supporter student migrant refugee lawyer politician "
    "lawmaker worker dissident foreigner citizen soldier opponent blogger teacher editor "
    "reporter immigrant asylum-seeker national family resident minister fighter smuggler "
    "critic individual person youth boy girl brother son wife couple dozen hundred "
    "thousand suspect gang pastor priest villager inhabitant population community child "
    "tribe settler"
)
"""Whom authorities hold, drive out or drive apart."""

AUTHORITY = (
    "police authority government court officer agent force judge <GPE> <NORP> <ORG> "
    "ministry minister president army troop soldier military regime guard prosecutor "
    "official security customs navy state city council militant rebel group"
)
