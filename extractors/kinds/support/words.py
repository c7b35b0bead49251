"""Words that the frames of support share."""

WARMTH = (
    "support solidarity gratitude thanks thank appreciation backing admiration confidence congratulation "
    "satisfaction "
    "respect trust praise endorsement faith esteem closeness goodwill"
)
POLICIES = (
    "<AGENT> effort call plan proposal bid idea candidacy policy decision move initiative "
    "government leader side right cause resolution rebel opposition claim deal agreement pact "
    "treaty process talk reform offensive campaign operation action position stance independence "
    "sovereignty integrity mission measure legislation bill peace democracy unity sanction "
    "intervention settlement negotiation ceasefire ally force regime strike war solution "
    "nomination membership accession expansion approach law roadmap discussion protest demand ban "
    "record handling program programme truce step principle formation election referendum "
    "constitution transition"
)
RELATIONS = "relation tie relationship embassy contact link consulate"
