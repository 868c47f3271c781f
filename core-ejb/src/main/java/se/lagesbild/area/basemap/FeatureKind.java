package se.lagesbild.area.basemap;

/** What a feature of the base map is; the order is the order in which the map is painted. */
public enum FeatureKind {
    FARMLAND,
    FOREST,
    CENTRE,
    RESIDENTIAL,
    INDUSTRY,
    GRASS,
    PARK,
    CEMETERY,
    ALLOTMENT,
    SCHOOLYARD,
    SPORT,
    PITCH,
    WATER,
    ISLAND,
    RIVER,
    BEACH,
    CAR_PARK,
    SQUARE,
    PIER,
    TREE,
    PATH,
    RAIL,
    BRIDGE,
    TUNNEL,
    SERVICE,
    STREET,
    COLLECTOR,
    MAIN_ROAD,
    BUILDING,
    PUBLIC_BUILDING,
    BUS_STOP,
    STATION,
    DISTRICT,
    TOWN;

    boolean isRoad() {
        return this == SERVICE || this == STREET || this == COLLECTOR || this == MAIN_ROAD;
    }
}
