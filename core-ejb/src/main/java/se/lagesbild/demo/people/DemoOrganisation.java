package se.lagesbild.demo.people;

import java.util.Arrays;
import java.util.List;
import se.lagesbild.staff.organisation.OrganisationName;

/** Who works in the demo town, or tells what happens there. */
public enum DemoOrganisation {
    MUNICIPALITY("Demostads kommun"),
    HOSTS("Demostads trygghetsvärdar"),
    PARKS("Demostads kommun, park"),
    HOUSING("Demobostäder"),
    OTHER_HOUSING("Ängsbo"),
    POLICE("Lokalpolisområde Demostad");

    private final String called;

    DemoOrganisation(String called) {
        this.called = called;
    }

    public static List<OrganisationName> all() {
        return Arrays.stream(values())
                .map(one -> new OrganisationName(one.name(), one.called))
                .toList();
    }
}
