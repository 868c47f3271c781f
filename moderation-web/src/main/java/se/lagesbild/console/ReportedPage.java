package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.imports.partner.Reported;
import se.lagesbild.observation.Observed;
import se.lagesbild.staff.organisation.OrganisationName;

/** What an organisation has told: the own one, or one of all for who works with all of them. */
@Named
@RequestScoped
public class ReportedPage {
    private static final int ROWS = 25;
    private static final int LAST_PAGE = 400;

    @Inject
    Reported reported;

    @Inject
    Areas areas;

    @Inject
    Say say;

    @Inject
    HttpServletRequest request;

    private List<OrganisationName> organisations = List.of();
    private List<Observed> lines = List.of();
    private @Nullable OrganisationName organisation;
    private int page = 1;

    /** One fact in words. */
    public record Line(String when, String category, String where, String serious) {}

    @PostConstruct
    void load() {
        organisations = reported.organisations();
        var asked = request.getParameter("organisation");
        organisation = organisations.stream()
                .filter(one -> one.code().equals(asked))
                .findFirst()
                .orElse(organisations.isEmpty() ? null : organisations.get(0));
        var wanted = request.getParameter("sida");
        page = wanted != null && wanted.matches("\\d{1,3}")
                ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(wanted)))
                : 1;
        // One more than is shown tells whether there are older ones.
        lines = reported.of(code(), (page - 1) * ROWS, ROWS + 1);
    }

    private String code() {
        return organisation == null ? "" : organisation.code();
    }

    public List<Line> getLines() {
        var atlas = areas.atlas();
        return lines.stream()
                .limit(ROWS)
                .map(one -> new Line(
                        say.moment(one.from()),
                        say.category(one.category()),
                        say.district(atlas.districtOf(one.place())
                                .map(AreaName::code)
                                .orElse(null)),
                        seriousness(one.seriousness())))
                .toList();
    }

    private static String seriousness(int level) {
        var words = ResourceBundle.getBundle("se.lagesbild.console.behorighet", Notices.SWEDISH);
        return level == 0
                ? words.getString("told.unjudged")
                : new MessageFormat(words.getString("told.level"), Notices.SWEDISH).format(new Object[] {level});
    }

    public List<OrganisationName> getOrganisations() {
        return organisations;
    }

    public boolean isChoice() {
        return organisations.size() > 1;
    }

    public @Nullable OrganisationName getOrganisation() {
        return organisation;
    }

    public boolean isNewer() {
        return page > 1;
    }

    public boolean isOlder() {
        return lines.size() > ROWS && page < LAST_PAGE;
    }

    public String address(int step) {
        return "rapporterat.xhtml?organisation=" + URLEncoder.encode(code(), StandardCharsets.UTF_8) + "&sida="
                + (page + step);
    }
}
