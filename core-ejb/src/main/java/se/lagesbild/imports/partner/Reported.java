package se.lagesbild.imports.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Observed;
import se.lagesbild.shared.Role;
import se.lagesbild.staff.organisation.OrganisationName;
import se.lagesbild.staff.organisation.Organisations;
import se.lagesbild.staff.permission.Permission;
import se.lagesbild.staff.permission.Scope;
import se.lagesbild.staff.permission.Scopes;

/** The gate of what organisations have told: the own one for who works there, each for who works with all. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.COORDINATOR, Role.REPORTER, Role.PARTNER})
public class Reported {
    private static final int MOST = 100;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Inject
    Scopes scopes;

    @Inject
    ObservationLog observations;

    @Inject
    Organisations organisations;

    /** The organisations whose facts the caller may read; none for who belongs to no organisation. */
    public List<OrganisationName> organisations() {
        var names = organisations.names();
        return codes().stream()
                .map(code -> new OrganisationName(code, names.getOrDefault(code, code)))
                .sorted(Comparator.comparing(OrganisationName::name, Collator.getInstance(SWEDISH)))
                .toList();
    }

    /** What holds of what an organisation has told, the newest first; null for the first that the caller may read. */
    public List<Observed> of(@Nullable String organisation, int first, int limit) {
        var wanted = organisation == null
                ? organisations().stream()
                        .map(OrganisationName::code)
                        .findFirst()
                        .orElse("")
                : organisation;
        return scopes.of(Permission.REPORTED)
                .filter(scope -> allows(scope, wanted))
                .map(scope -> observations.toldBy(wanted, Math.max(0, first), Math.min(limit, MOST)))
                .orElse(List.of());
    }

    private List<String> codes() {
        return scopes.of(Permission.REPORTED)
                .map(scope -> scope.all() ? observations.organisations() : List.of(scope.organisation()))
                .orElse(List.of());
    }

    /** What residents tell has no organisation, and is nobody's own. */
    private static boolean allows(Scope scope, String organisation) {
        return !organisation.isBlank() && scope.holds(organisation);
    }
}
