"""Words that the frames of demand share."""

REQUESTABLE = (
    "help aid assistance support permission extradition asylum meeting talk protection intervention approval loan "
    "fund funding release information extension bailout access backing cooperation ceasefire "
    "cease-fire truce mediation "
    "vote investigation probe inquiry review *"
)
