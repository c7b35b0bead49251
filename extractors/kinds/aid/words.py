"""Words for what is given, by whom it is kept and who gets it."""

MONEY = (
    "aid assistance help relief support fund funding money loan grant donation credit debt-relief credit-line "
    "line-of-credit "
    "cash dollar euro pound crown krone krona franc peso yuan yen rand rouble ruble rupee riyal dirham dinar "
    "lira zloty "
    "real shilling billion million bailout subsidy stipend scholarship contribution "
    "package rescue-package worth <MONEY>"
)
ARMS = (
    "patrol-boat gunboat weapon arm ammunition missile tank jet helicopter drone vehicle rifle howitzer radar "
    "rocket shell bullet grenade mortar jeep pickup "
    "armoured-vehicle armored-vehicle speedboat howitzer battery interceptor uniform body-armour helmet "
    "launcher air-support training munition artillery weaponry equipment military-aid "
    "military-assistance air-defence air-defense armour"
)
RELIEF = (
    "food medicine vaccine supply tent blanket water fuel shipment convoy dose truck ton tonne "
    "doctor rescuer medical-team rescue-team relief-team medic engineer ventilator mask goods "
    "shelter refuge protection backing wheat grain rice flour oxygen ambulance meal kit generator "
    "fire-engine pump sandbag fire-truck water-bomber generator "
    "textbook school-book mattress seed fertiliser fertilizer antibiotic insulin serum respirator x-ray-machine "
    "ration "
    "tarpaulin water-purifier bread biscuit sugar cooking-oil milk formula nappy heater stove mosquito-net bus "
    "search-dog rescue-dog sapper deminer water-pump power-generator "
    "surgeon paramedic physician midwife search-team sniffer-dog kitchen field-kitchen soup-kitchen "
    "clothes clothing nurse firefighter medical-expert aid-worker rescue-worker field-hospital observer-team "
    "election-observer ceasefire-observer medical-equipment item parcel material service care"
)
GIVEN = " ".join((MONEY, ARMS, RELIEF))
PEACEKEEPERS = (
    "peacekeeper peacekeeping-force peacekeeping-troop peacekeeping-mission peacekeeping-contingent "
    "peacekeeping-battalion blue-helmet peacekeeping-soldier peacekeeping-unit peace-keeper"
)
PEOPLE = (
    "<GPE> <NORP> <ORG> <PERSON> refugee people victim civilian government force survivor army troop migrant family "
    "country rebel child woman farmer region population community resident evacuee opposition ally company business "
    "group hostage sailor passenger crew captive worker miner patient orphan school hospital police villager "
    "girl boy "
    "student pupil household traveller traveler passer-by inhabitant nomad pilgrim citizen islander evacuees amputee "
    "disabled elderly homeless needy poor hungry wounded injured sick displaced"
)
REFUGEES = (
    "refugee migrant asylum-seeker asylum-applicant evacuee dissident exile <NORP> displaced-people displaced-person "
    "people orphan family seeker"
)
SUFFERERS = (
    "refugee survivor victim evacuee family orphan people migrant child homeless displaced villager resident poor "
    "returnee needy pensioner widow patient wounded"
)
