package se.lagesbild.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A problem in words, none of which may tell of a person.
 *
 * @param title what it is called, at most 100 characters
 * @param what what happens, at most 2 000 characters
 * @param hours when it happens, at most 500
 * @param affected who is affected, at most 500
 * @param causes what is thought to cause it, at most 2 000
 */
@Embeddable
public record ProblemText(
        String title,
        @Column(name = "what_happens") String what,
        @Column(name = "when_happens") String hours,
        String affected,
        String causes) {
    private static final int LINE = 100;
    private static final int PASSAGE = 500;
    private static final int TEXT = 2000;

    public ProblemText {
        title = said(title, LINE, "problem.title");
        what = said(what, TEXT, "problem.what");
        hours = fitting(hours, PASSAGE, "problem.hours");
        affected = fitting(affected, PASSAGE, "problem.affected");
        causes = fitting(causes, TEXT, "problem.causes");
    }

    static String said(String text, int longest, String code) {
        if (text.isBlank()) {
            throw new MeasureRefused(code + "-missing");
        }
        return fitting(text, longest, code);
    }

    static String fitting(String text, int longest, String code) {
        var tidy = text.strip();
        if (tidy.length() > longest) {
            throw new MeasureRefused(code + "-too-long");
        }
        return tidy;
    }
}
