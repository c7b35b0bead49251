"""Words that the frames of accusation share."""

WRONG = (
    "murderer terrorist liar traitor criminal enemy dictator tyrant threat aggression aggressor "
    "provocation violation illegal unacceptable irresponsible disgrace disgraceful shame shameful "
    "genocide crime killer thug nutter fascist racist coward puppet butcher monster illegitimate "
    "unlawful hostile barbaric cowardly outrage outrageous mistake unconstitutional unjust "
    "unjustified unfair reckless baseless inhumane immoral appalling deplorable despicable "
    "abhorrent unjustifiable intolerable provocative hypocritical farce sham fraud fraudulent "
    "travesty pariah occupier warmonger hypocrite failure joke coup lie propaganda slander betrayal "
    "blackmail anti-people anti-national corrupt fabrication stupid idiot fool madman gangster thief crook thug "
    "parasite collaborator hoax nonsense ridiculous incompetent dishonest shambles scandal insult crackpot "
    "mercenary bandit spy "
    "stooge lackey saboteur agitator infidel apostate pirate saboteur"
)
"""What one calls somebody or something to condemn it."""

DISPLEASURE = (
    "criticism disappointment outrage anger dismay alarm dissatisfaction displeasure complaint "
    "objection protest indignation opposition condemnation frustration disapproval fury disgust "
    "revulsion grievance"
)
CASE = (
    "lawsuit suit charge complaint case accusation allegation indictment claim motion proceedings proceeding "
    "petition impeachment legal-action court-action class-action legal-challenge challenge prosecution"
)
PROBE = "investigation probe inquiry enquiry inquest audit inspection mission-of-inquiry"
SCATHING = (
    "scathing verbal blistering stinging withering furious fierce bitter personal rhetorical extraordinary "
    "unprecedented scornful vitriolic thinly-veiled veiled savage outspoken sharp twitter"
)

ALLEGE = {"form": "allege"}
DISAPPROVE = {"form": "disapprove"}
CHARGE = {"form": "charge"}
INVESTIGATE = {"form": "investigate"}
