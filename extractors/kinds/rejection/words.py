"""Words that the frames of rejection share."""

DEALS = (
    "agreement deal treaty pact accord convention promise commitment pledge coalition alliance contract "
    "memorandum compact arrangement undertaking"
)
MEETINGS = (
    "meeting summit visit trip discussion conference session tour invitation consultation participation "
    "appearance gathering forum hearing event match"
)
TALKS = "talk negotiation dialogue contact negotiating-table bargaining-table peace-talk peace-process"
NORMS = (
    "order law ban resolution sanction warning call demand curfew ruling treaty norm court "
    "convention rule restriction embargo request deadline appeal commitment obligation ultimatum "
    "advice injunction plea subpoena agreement pact deal accord term"
)
BILLS = (
    "bill resolution law legislation deal bid motion proposal vote effort plan attempt nomination "
    "move nominee appointee merger takeover measure initiative request sale agreement election candidacy appointment "
    "statement amendment declaration ratification accession membership budget"
)
PERMITS = (
    "visa entry access permission request bail asylum extradition aid application help right permit "
    "recognition appeal license licence entry-visa parole allocation accreditation registration "
    "clearance landing passage petition citizenship membership clemency pardon refuge visit funding "
    "consent approval authorisation authorization protection status"
)
