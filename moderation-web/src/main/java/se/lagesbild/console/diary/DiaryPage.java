package se.lagesbild.console.diary;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.console.Notices;
import se.lagesbild.console.Phrasebook;
import se.lagesbild.moderation.diary.Diary;
import se.lagesbild.moderation.diary.DiaryLine;
import se.lagesbild.moderation.diary.DiaryRule;
import se.lagesbild.moderation.diary.Numbering;
import se.lagesbild.shared.DomainException;

/** The diary: what a number stands for, and how numbers are given. */
@Named
@ViewScoped
public class DiaryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Phrasebook WORDS = new Phrasebook("diarium");

    @Inject
    Diary diary;

    @Inject
    HttpServletRequest request;

    private String asked = "";
    private Numbering numbering = Numbering.OFF;
    private String prefix = "";
    private transient @Nullable List<DiaryLine> lines;

    @PostConstruct
    void open() {
        var wanted = request.getParameter("nummer");
        asked = wanted == null ? "" : wanted;
        var rule = diary.rule();
        numbering = rule.numbering();
        prefix = rule.prefix();
    }

    public void follow() {
        try {
            diary.follow(new DiaryRule(numbering, prefix));
            WORDS.done("rule.saved");
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    public List<DiaryLine> getLines() {
        var known = lines;
        if (known == null) {
            known = diary.search(asked);
            lines = known;
        }
        return known;
    }

    public List<Numbering> getNumberings() {
        return List.of(Numbering.values());
    }

    public String getAsked() {
        return asked;
    }

    public Numbering getNumbering() {
        return numbering;
    }

    public void setNumbering(Numbering numbering) {
        this.numbering = numbering;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String prefix) {
        this.prefix = prefix == null ? "" : prefix;
    }
}
