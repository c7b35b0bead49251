"""Words for what is traded, exercised and shared."""

WARES = (
    "oil gas arm weapon jet aircraft missile grain wheat goods equipment submarine helicopter tank drone "
    "fighter plane "
    "electricity coal product technology uranium fuel crude ship system rifle ammunition frigate warplane maize corn "
    "rice sugar steel iron copper timber fertiliser fertilizer cattle livestock cement lithium diesel petrol "
    "petroleum "
    "cotton coffee cocoa beef merchandise good mineral ore cobalt gold diamond car truck machinery tea flower banana "
    "wine avocado soybean soya barley pork chicken poultry fish salmon shrimp turbine reactor satellite locomotive "
    "train chip semiconductor lng textile garment fruit vegetable olive-oil palm-oil tobacco vodka phosphate potash "
    "nickel bauxite manganese graphite kerosene jet-fuel power howitzer tractor trainer trainer-aircraft corvette"
)
EXERCISES = "exercise drill manoeuvre maneuver patrol war-game wargame operation training"
TIES = "cooperation co-operation collaboration trade coordination partnership exchange investment "
"intelligence-sharing"
