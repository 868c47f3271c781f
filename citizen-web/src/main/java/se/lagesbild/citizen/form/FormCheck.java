package se.lagesbild.citizen.form;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a form once and knows afterwards what is wrong with it and when the thing happened.
 *
 * @see FlagForm
 */
public final class FormCheck {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_PLACE = 300;
    /** A phone's clock may be a little ahead. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private final List<Complaint> complaints = new ArrayList<>();
    private final FlagForm form;
    private final Span span;

    /**
     * @param categories the codes that can be chosen
     * @param districts the codes that can be chosen; empty where the municipality has imported none
     */
    public FormCheck(FlagForm form, Set<String> categories, Set<String> districts, LocalDateTime now) {
        this.form = form;
        place(districts);
        if (!categories.contains(form.category())) {
            complain("category", "category.missing");
        }
        this.span = span(now);
        if (longer(form.text(), LONGEST_TEXT)) {
            complain("text", "text.too-long");
        }
        if (!form.email().isEmpty() && !EMAIL.matcher(form.email()).matches()) {
            complain("email", "email.invalid");
        }
    }

    public List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    public Span span() {
        return span;
    }

    private void place(Set<String> districts) {
        if (longer(form.placeText(), LONGEST_PLACE)) {
            complain("placeText", "placetext.too-long");
        }
        if (form.hasPoint()) {
            try {
                form.point();
            } catch (IllegalArgumentException nowhere) {
                complain("placeText", "place.wrong");
            }
        } else if (!form.latitude().isEmpty() || !form.longitude().isEmpty()) {
            complain("placeText", "place.half");
        } else {
            if (form.placeText().isEmpty()) {
                complain("placeText", "placeText.missing");
            }
            if (!districts.isEmpty() && form.district().isEmpty()) {
                complain("district", "district.missing");
            }
        }
        if (!form.district().isEmpty() && !districts.contains(form.district())) {
            complain("district", "district.missing");
        }
    }

    private Span span(LocalDateTime now) {
        var fromDate = date("occurredFrom", form.fromDate());
        var fromTime = time("occurredFrom", form.fromTime());
        var toDate = date("occurredTo", form.toDate());
        var toTime = time("occurredTo", form.toTime());
        if (fromDate == null) {
            if (fromTime != null && form.fromDate().isEmpty()) {
                complain("occurredFrom", "date.missing");
            } else if ((toDate != null || toTime != null) && form.fromDate().isEmpty()) {
                complain("occurredFrom", "time.begin-missing");
            }
            return Span.UNKNOWN;
        }
        var begin = Moment.begin(fromDate, fromTime);
        tellOfTheFuture("occurredFrom", begin, now.plus(CLOCKS_DIFFER));
        if (toDate == null && toTime == null) {
            return new Span(begin, fromTime == null ? Moment.end(fromDate, null) : null);
        }
        var end = Moment.end(toDate == null ? fromDate : toDate, toTime);
        tellOfTheFuture("occurredTo", end, toTime == null ? endOfToday(now) : now.plus(CLOCKS_DIFFER));
        if (end.isBefore(begin)) {
            complain("occurredTo", "time.reversed");
        }
        return new Span(begin, end);
    }

    private static LocalDateTime endOfToday(LocalDateTime now) {
        return now.toLocalDate().atTime(LocalTime.MAX);
    }

    private void tellOfTheFuture(String field, LocalDateTime moment, LocalDateTime latest) {
        if (moment.isAfter(latest)) {
            complain(field, "time.future");
        }
    }

    private static boolean longer(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    private @Nullable LocalDate date(String field, String written) {
        try {
            return Moment.date(written);
        } catch (DateTimeException noDate) {
            complain(field, "date.wrong");
            return null;
        }
    }

    private @Nullable LocalTime time(String field, String written) {
        try {
            return Moment.time(written);
        } catch (DateTimeException noTime) {
            complain(field, "time.wrong");
            return null;
        }
    }

    private void complain(String field, String code) {
        var complaint = new Complaint(field, code);
        if (!complaints.contains(complaint)) {
            complaints.add(complaint);
        }
    }
}
