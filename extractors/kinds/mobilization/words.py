"""Words that the frames of mobilization share."""

TROOPS = (
    "troop force soldier army unit battalion brigade division reservist reserve guard "
    "personnel squadron marine paratrooper infantry military regiment ranger commando "
    "detachment contingent special-forces men man armed-forces gunman fighter convoy "
    "reinforcement platoon regiment garrison-troop force-security gendarme company garrison"
)
ARMS = (
    "warship ship carrier missile tank jet fighter-jet fleet submarine aircraft warplane "
    "artillery bomber destroyer frigate weapon drone helicopter battery system vessel "
    "plane armour armor launcher gunship cruiser interceptor howitzer rocket weaponry "
    "navy armada vehicle hardware"
)
POLICE = (
    "police officer policeman riot-police security-force coast-guard border-guard agent gendarme patrol national-guard"
)
MILITIAS = (
    "militia militiaman fighter volunteer recruit mercenary paramilitary partisan man "
    "insurgent rebel militant tribesman"
)
ALERT = "alert standby footing war-footing combat-readiness readiness guard high-alert"
SEND = (
    "deploy mobilize mobilise dispatch station mass amass redeploy position rush send "
    "send_in move scramble call_up call_out concentrate muster airlift assemble pour marshal shift "
    "bring_in call_in intensify build_up bring order sail activate federalize federalise"
)
WHERE = "to|into|against|along|near|at|in|on|across|around|off|outside|towards|toward|through"
