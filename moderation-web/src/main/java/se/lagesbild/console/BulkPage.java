package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Words;

/** Rejects several submissions for one reason: first what would happen, then what happened. */
@Named
@ViewScoped
public class BulkPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    ModerationQueue queue;

    @Inject
    ModerationDesk desk;

    private QueueAddress address = new QueueAddress(WaitingFilter.ALL, 1);
    private List<QueueItem> items = List.of();
    private int gone;
    private @Nullable RejectReason reason;
    private List<BulkMessage> messages = List.of();
    private @Nullable BulkOutcome outcome;
    private @Nullable Integer undone;

    @PostConstruct
    void load() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        var chosen = QueueAddress.traces(parameters.get("val"), MOST);
        address = QueueAddress.read(parameters);
        items = new ArrayList<>(queue.these(chosen));
        gone = chosen.size() - items.size();
    }

    /** Shows what would happen; the senders of each language get words in theirs. */
    public void preview() {
        var chosen = reason;
        if (chosen == null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, QueueWords.say("bulk.reasonMissing"), null));
            return;
        }
        messages = items.stream()
                .collect(Collectors.groupingBy(QueueItem::language, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(same -> new BulkMessage(
                        same.getKey(),
                        same.getValue().size(),
                        desk.politeWords(same.getValue().get(0).trace(), chosen)))
                .toList();
    }

    public void change() {
        messages = List.of();
    }

    /** Each for itself: what a colleague decided meanwhile stands, and the others are rejected all the same. */
    public void reject() {
        if (outcome != null) {
            return;
        }
        var refused = new ArrayList<BulkOutcome.Refused>();
        for (var item : items) {
            try {
                desk.reject(item.trace(), item.version(), chosenReason(), wordsFor(item));
            } catch (DomainException refusal) {
                refused.add(new BulkOutcome.Refused(item, Words.explain(refusal, Notices.SWEDISH)));
            }
        }
        outcome = new BulkOutcome(items.size() - refused.size(), refused);
    }

    /** Takes all of it back; what was told meanwhile, or decided by a colleague, stands. */
    public void undo() {
        var happened = outcome;
        if (happened == null || undone != null) {
            return;
        }
        var refused = happened.refused().stream().map(BulkOutcome.Refused::item).toList();
        var back = 0;
        for (var item : items) {
            if (!refused.contains(item)) {
                try {
                    desk.undo(item.trace());
                    back++;
                } catch (DomainException tooLate) {
                    // Counted by what is missing.
                }
            }
        }
        undone = back;
    }

    public boolean isUndone() {
        return undone != null;
    }

    public String getUndoneSentence() {
        return QueueWords.say("bulk.undone", undone == null ? 0 : undone);
    }

    private RejectReason chosenReason() {
        if (reason == null) {
            throw new IllegalStateException("no reason is chosen");
        }
        return reason;
    }

    private String wordsFor(QueueItem item) {
        return messages.stream()
                .filter(message -> message.getLanguage().equals(item.language()))
                .map(BulkMessage::getText)
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
    }

    public List<RejectReason> reasons() {
        return List.of(RejectReason.values());
    }

    public String said(String key) {
        return QueueWords.say(key, items.size());
    }

    public String said(String key, String word) {
        return QueueWords.say(key, items.size(), word);
    }

    public String titleOf(String language, int senders) {
        return QueueWords.say("bulk.message", language, senders);
    }

    public String getGoneSentence() {
        return QueueWords.say("bulk.gone", gone);
    }

    public String getDoneSentence() {
        return QueueWords.say("bulk.done", outcome == null ? 0 : outcome.rejected());
    }

    public String getRefusedTitle() {
        return QueueWords.say(
                "bulk.refusedTitle", outcome == null ? 0 : outcome.refused().size());
    }

    public String getBack() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + address.queue();
    }

    public boolean isPreviewed() {
        return !messages.isEmpty();
    }

    public int getGone() {
        return gone;
    }

    public List<QueueItem> getItems() {
        return items;
    }

    public List<BulkMessage> getMessages() {
        return messages;
    }

    public @Nullable BulkOutcome getOutcome() {
        return outcome;
    }

    public @Nullable RejectReason getReason() {
        return reason;
    }

    public void setReason(@Nullable RejectReason reason) {
        this.reason = reason;
    }
}
