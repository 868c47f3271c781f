package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.message.MessageLine;
import se.lagesbild.intake.message.SiteMessages;
import se.lagesbild.shared.DomainException;

/** What people wrote about the pages: those that wait, or those that are handled, fifty at a time. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    SiteMessages messages;

    @Inject
    HttpServletRequest request;

    private boolean handled;
    private int first;
    private long all;
    private transient @Nullable List<MessageLine> lines;

    @PostConstruct
    void open() {
        handled = "hanterade".equals(request.getParameter("visa"));
        first = number(request.getParameter("fran"));
        load();
    }

    private List<MessageLine> load() {
        all = handled ? messages.handled() : messages.waiting();
        var read = messages.read(handled, first);
        lines = read;
        return read;
    }

    public boolean isHandled() {
        return handled;
    }

    public List<MessageLine> getLines() {
        var read = lines;
        return read == null ? load() : read;
    }

    public boolean isEarlier() {
        return first > 0;
    }

    public boolean isLater() {
        return first + PAGE < all;
    }

    public int getBefore() {
        return Math.max(0, first - PAGE);
    }

    public int getAfter() {
        return first + PAGE;
    }

    public void handle(long id) {
        act(() -> messages.handle(id), "done");
    }

    public void reopen(long id) {
        act(() -> messages.reopen(id), "undone");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notices.done("messages." + done);
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        load();
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
