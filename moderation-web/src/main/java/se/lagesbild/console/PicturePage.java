package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.picture.SituationPicture;
import se.lagesbild.picture.SituationPictures;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.DomainException;

/** The situation picture of a period, as its address says: drawn once, with the list's page beside it. */
@Named
@RequestScoped
public class PicturePage {
    static final int LINES = 25;

    @Inject
    SituationPictures pictures;

    @Inject
    PictureNames names;

    @Inject
    PictureTexts texts;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private PictureAddress address = PictureAddress.of(PicturePeriod.fourWeeks(LocalDate.EPOCH));
    private List<PicturePeriod> periods = List.of();
    private @Nullable SituationPicture picture;
    private List<PictureFilter> filters = List.of();
    private List<PictureKind> kinds = List.of();
    private List<PictureLine> lines = List.of();

    @PostConstruct
    void load() {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN);
        address = PictureAddress.read(request.getParameterMap(), PicturePeriod.fourWeeks(today));
        periods = PicturePeriod.around(today);
        filters = List.of(
                PictureFilter.of("omrade", "district", names.districts(address.districts())),
                PictureFilter.of("kalla", "source", names.sources(address.sources())),
                PictureFilter.of("kategori", "category", names.categories(address.categories())));
        if (!PictureAddress.complete(request.getParameterMap())) {
            return;
        }
        try {
            var question = address.question();
            var drawn = pictures.draw(question);
            picture = drawn;
            kinds = drawn.kinds().stream()
                    .map(kind -> PictureKind.of(kind, names))
                    .toList();
            var sightings = pictures.list(question, (address.page() - 1) * LINES, LINES);
            var read = texts.read(sightings);
            lines = sightings.stream()
                    .map(one -> PictureLine.of(one, names, one.trace() == null ? null : read.get(one.trace())))
                    .toList();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    /** Sends the reader on to the address that holds the days, which is the one to share. */
    public void settle() throws IOException {
        if (!PictureAddress.complete(request.getParameterMap())) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + address.path());
        }
    }

    public boolean isDrawn() {
        return picture != null;
    }

    public String getFrom() {
        return address.from().toString();
    }

    public String getTo() {
        return address.to().toString();
    }

    /** This very picture and page of its list. */
    public String getPath() {
        return request.getContextPath() + address.path();
    }

    public List<PictureLink> getPeriods() {
        return periods.stream()
                .map(period -> new PictureLink(
                        PictureWords.say("period." + period.code()),
                        request.getContextPath() + address.during(period).path(),
                        address.is(period)))
                .toList();
    }

    public List<PictureFilter> getFilters() {
        return filters;
    }

    public boolean isFiltered() {
        return !address.isOfEverything();
    }

    /** The same days, without the filter. */
    public String getClearedPath() {
        return request.getContextPath() + address.ofEverything().path();
    }

    public PictureSummary getSummary() {
        return PictureSummary.of(drawn(), filters);
    }

    public List<PictureKind> getKinds() {
        return kinds;
    }

    public List<PictureLine> getLines() {
        return lines;
    }

    public String getMarks() {
        return PictureMap.marks(drawn().spots()).toString();
    }

    /** The list's pages that can be gone to from this one. */
    public List<PictureLink> getPages() {
        int last = (drawn().observations() + LINES - 1) / LINES;
        var links = new ArrayList<PictureLink>();
        if (address.page() > 1) {
            links.add(page("list.newer", address.page() - 1));
        }
        if (address.page() < last) {
            links.add(page("list.older", address.page() + 1));
        }
        return links;
    }

    public String getPageOf() {
        int last = Math.max(1, (drawn().observations() + LINES - 1) / LINES);
        return PictureWords.say("list.page", address.page(), last);
    }

    private PictureLink page(String word, int number) {
        return new PictureLink(
                PictureWords.say(word),
                request.getContextPath() + address.onPage(number).path(),
                false);
    }

    private SituationPicture drawn() {
        if (picture == null) {
            throw new IllegalStateException("nothing is drawn");
        }
        return picture;
    }
}
