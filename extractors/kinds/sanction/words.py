"""Words that the frames of sanction share."""

DIPLOMATS = (
    "diplomat ambassador envoy attache attaché consul consul-general nuncio chargé affaires d'affaires emissary "
    "embassy-staff embassy-official consular-official"
)
OBSERVERS = "peacekeeper blue-helmet peacekeeping-force"
INSPECTORS = "inspector observer monitor verifier mission observer-mission"
AID_WORKERS = (
    "aid-worker relief-worker humanitarian-worker aid-agency relief-agency humanitarian-agency charity ngo "
    "aid-group aid-organization aid-organisation relief-group humanitarian-group"
)
RELATIONS = (
    "relation tie contact link relationship diplomatic-ties cooperation co-operation partnership dealing "
    "diplomatic-presence"
)
AID = "aid assistance funding support subsidy loan donation grant disbursement relief payment contribution"
TRADE = (
    "delivery supply shipment sale export trade contract import flight service transport exchange investment program "
    "programme"
)
CUTS = "suspension cut halt freeze termination cutoff cut-off severing severance reduction withholding cessation end"
BODIES = "union league organization organisation council group bloc federation commonwealth alliance party membership"
LIMITS = "ban restriction measure freeze curb"
