package se.lagesbild.moderation.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lagesbild.intake.Sent;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.intake.letterbox.Letters.Letter;
import se.lagesbild.moderation.PhotoDesk;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;
import se.lagesbild.staff.Colleagues;

/** What a submission holds, for those who propose or decide a disclosure; whoever asks puts the reading on record. */
@Stateless
@RunAs(Role.HOUSE)
@RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.ADMIN, Role.HOUSE})
public class Originals {
    private static final Words WORDS = Words.of("disclosure", Words.SWEDISH);

    @Inject
    SubmissionShelf shelf;

    @Inject
    Senders senders;

    @Inject
    PhotoDesk photos;

    @Inject
    Colleagues colleagues;

    /**
     * The whole submission, field by field.
     *
     * @throws se.lagesbild.intake.refusal.UnknownSubmission when there is none
     */
    public Sheet of(Trace trace) {
        var sent = shelf.sent(trace);
        var originals = new LinkedHashMap<Field, String>();
        add(originals, Field.TEXT, sent.words());
        add(originals, Field.PLACE_TEXT, Optional.ofNullable(sent.placeText()).orElse(""));
        add(originals, Field.POINT, point(sent));
        add(originals, Field.OCCURRED, occurred(sent));
        add(originals, Field.DETAILS, String.join("\n", new DetailsTold(sent.details()).lines()));
        add(originals, Field.PHOTOS, sent.photos() == 0 ? "" : WORDS.say("photos.number", sent.photos()));
        add(originals, Field.PHOTO_TEXTS, photoTexts(sent.photoTexts()));
        add(originals, Field.LETTERS, letters(shelf.letters(trace)));
        add(originals, Field.EMAIL, senders.held(trace).orElse(""));
        return new Sheet(
                trace,
                sent.receivedAt(),
                sent.category(),
                sent.district(),
                originals,
                null,
                untouched(trace, sent.photos()));
    }

    /** The copies of the photos that a moderator has vouched for, by number from 1. */
    public Map<Integer, byte[]> vouched(Trace trace) {
        var copies = new TreeMap<Integer, byte[]>();
        IntStream.rangeClosed(1, shelf.sent(trace).photos())
                .forEach(number -> photos.vouched(trace, number).ifPresent(copy -> copies.put(number, copy)));
        return copies;
    }

    /** What somebody of the staff is called. */
    public String called(String account) {
        return colleagues.names(Set.of(account)).getOrDefault(account, account);
    }

    private boolean untouched(Trace trace, int all) {
        return IntStream.rangeClosed(1, all).allMatch(number -> photos.vouched(trace, number)
                .filter(copy -> Arrays.equals(copy, shelf.photo(trace, number)))
                .isPresent());
    }

    private static String point(Sent sent) {
        var place = sent.place();
        return place == null ? "" : WORDS.say("point", number(place.latitude()), number(place.longitude()));
    }

    private static String number(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }

    private static String occurred(Sent sent) {
        return Stream.of(Optional.ofNullable(sent.occurredFrom()), Optional.ofNullable(sent.occurredTo()))
                .flatMap(Optional::stream)
                .map(moment -> moment.toString().replace('T', ' '))
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private static String photoTexts(Map<Integer, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static String letters(List<Letter> letters) {
        return letters.stream()
                .map(one -> one.on() + ", " + WORDS.say("letter." + one.from()) + ":\n" + one.text())
                .collect(Collectors.joining("\n\n"));
    }

    private static void add(Map<Field, String> to, Field field, String words) {
        if (!words.isBlank()) {
            to.put(field, words.replace("\r\n", "\n").strip());
        }
    }
}
