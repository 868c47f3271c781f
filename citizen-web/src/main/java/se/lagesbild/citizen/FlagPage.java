package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.citizen.form.Complaint;
import se.lagesbild.citizen.form.FlagForm;
import se.lagesbild.citizen.form.FormCheck;
import se.lagesbild.citizen.form.Span;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Words;

/** What the form and the page that checks it show. */
@Named("flag")
@RequestScoped
public class FlagPage {
    @Inject
    Visit visit;

    @Inject
    Choices choices;

    @Inject
    Areas areas;

    @Inject
    Clock clock;

    private FlagForm form = FlagForm.empty();
    private Span span = Span.UNKNOWN;
    private List<Complaint> complaints = List.of();
    private List<Said> said = List.of();
    private boolean crowded;

    /** Shows a form as it was left. */
    void fill(FlagForm left) {
        form = left;
    }

    /** Looks a form through; the complaints stand beside the fields afterwards. */
    boolean accepts(FlagForm sent) {
        fill(sent);
        var check = new FormCheck(sent, choices.categoryCodes(), choices.districtCodes(), LocalDateTime.now(clock));
        var speech = visit.speech();
        complaints = check.complaints();
        said = complaints.stream()
                .map(complaint -> Said.of(complaint.field(), speech.complaint(complaint.code())))
                .toList();
        span = check.span();
        if (said.isEmpty()) {
            said = outside(sent.point());
        }
        return said.isEmpty();
    }

    private List<Said> outside(@Nullable GeoPoint point) {
        if (point == null
                || areas.districts().isEmpty()
                || areas.districtOf(point).isPresent()) {
            return List.of();
        }
        var refusal = BadSubmission.outside(areas.neighbourOf(point).map(AreaName::name));
        return List.of(Said.of("placeText", visit.speech().refusal(refusal)));
    }

    /** There is no room just now; what was written stays. */
    void crowded() {
        crowded = true;
    }

    void refuse(DomainException refusal) {
        said = List.of(Said.onCheckPage(refusal, visit.speech().refusal(refusal)));
    }

    List<Complaint> complaints() {
        return complaints;
    }

    Span span() {
        return span;
    }

    public FlagForm getForm() {
        return form;
    }

    public boolean isCrowded() {
        return crowded;
    }

    public List<Said> getSaid() {
        return said;
    }

    public String complaint(String field) {
        return said.stream()
                .filter(one -> one.field().equals(field))
                .map(Said::message)
                .findFirst()
                .orElse("");
    }

    /** The style of a field that has to be corrected. */
    public String wrong(String field) {
        return complaint(field).isEmpty() ? "" : "wrong";
    }

    public List<Choice.Group> getKinds() {
        return choices.kinds(visit.language());
    }

    public List<Choice> getDistricts() {
        return choices.districts();
    }

    /** The place in words, one line each: what was written, what the map says, the district. */
    public String getPlace() {
        var point = form.point();
        var district = point == null
                ? chosenDistrict()
                : areas.districtOf(point).map(AreaName::name).orElse("");
        return Stream.of(form.placeText(), point == null ? "" : onTheMap(point), district)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    public String getCategory() {
        return Words.of("catalogue", visit.getLocale()).say("category." + form.category());
    }

    public String getWhen() {
        return Stream.of(spoken(span.from()), spoken(span.to()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" %s ".formatted(visit.speech().say("when.until"))));
    }

    private String onTheMap(GeoPoint point) {
        var speech = visit.speech();
        return areas.nearest(point)
                .map(PlaceHit::name)
                .map(name -> "%s, %s %s".formatted(speech.say("check.point"), speech.say("map.near"), name))
                .orElse(speech.say("check.point"));
    }

    private String chosenDistrict() {
        return choices.districts().stream()
                .filter(district -> district.code().equals(form.district()))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }

    private @Nullable String spoken(@Nullable LocalDateTime moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", visit.getLocale())
                        .format(moment);
    }
}
