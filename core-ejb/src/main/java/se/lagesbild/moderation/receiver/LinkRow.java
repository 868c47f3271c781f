package se.lagesbild.moderation.receiver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/**
 * One letter to one receiver, and the copy that its link opens. It waits until the letter leaves; then the link lives for
 * two weeks, or until somebody has opened it or taken it back. Address and words lie sealed with the submission.
 */
@Entity
@Table(name = "forward_link")
class LinkRow {
    private static final Duration LIFE = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** What the outbox calls the receiver: no letter to the sender can be taken for one to the receiver. */
    private UUID letter;

    private UUID trace;

    @Enumerated(EnumType.STRING)
    private Receiver receiver;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "leaves_at")
    private Instant leavesAt;

    private byte[] address;
    private byte[] words;
    private String category;
    private String district;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "occurred_from")
    private @Nullable String occurredFrom;

    @Column(name = "occurred_to")
    private @Nullable String occurredTo;

    @Column(name = "link_hash")
    private byte @Nullable [] linkHash;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected LinkRow() {}

    LinkRow(Sending sending, byte[] sealedAddress, byte[] sealedWords) {
        this.letter = UUID.randomUUID();
        this.trace = sending.trace().uuid();
        this.receiver = sending.receiver();
        this.ground = sending.ground();
        this.sentBy = sending.by();
        this.leavesAt = sending.leavesAt();
        this.address = sealedAddress.clone();
        this.words = sealedWords.clone();
        this.category = sending.category();
        this.district = sending.district();
        var place = sending.place();
        if (place != null) {
            this.latitude = place.latitude();
            this.longitude = place.longitude();
        }
        this.receivedAt = sending.receivedAt();
        this.occurredFrom = written(sending.occurredFrom());
        this.occurredTo = written(sending.occurredTo());
    }

    /** A letter leaves with this link; an earlier one of the same letter, which the mail server refused, opens nothing. */
    void leavesWith(OneTimeLink link, Instant now) {
        linkHash = link.hash();
        endsAt = now.plus(LIFE);
    }

    /** Opens it, the only time. */
    void open(Instant now) {
        if (state(now) != LinkState.SENT) {
            throw new LinkSpent();
        }
        openedAt = now;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null && openedAt == null) {
            withdrawnAt = now;
        }
    }

    LinkState state(Instant now) {
        if (openedAt != null) {
            return LinkState.OPENED;
        }
        if (withdrawnAt != null) {
            return LinkState.WITHDRAWN;
        }
        if (endsAt == null) {
            return LinkState.WAITING;
        }
        return now.isBefore(endsAt) ? LinkState.SENT : LinkState.STALE;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Sending again(String by, Instant now, String email, String maskedText) {
        return new Sending(
                trace(),
                receiver,
                ground,
                email,
                by,
                now,
                category,
                district,
                place(),
                receivedAt,
                moment(occurredFrom),
                moment(occurredTo),
                maskedText);
    }

    Received content(String maskedText) {
        return new Received(
                receiver,
                category,
                district,
                place(),
                receivedAt,
                moment(occurredFrom),
                moment(occurredTo),
                maskedText);
    }

    SentLink asLink(String email, Instant now) {
        return new SentLink(receiver, ground, email, sentBy, state(now), leavesAt, endsAt, openedAt);
    }

    Trace letter() {
        return new Trace(letter);
    }

    Trace trace() {
        return new Trace(trace);
    }

    byte[] address() {
        return address.clone();
    }

    byte[] words() {
        return words.clone();
    }

    private @Nullable GeoPoint place() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private static @Nullable LocalDateTime moment(@Nullable String written) {
        return written == null ? null : LocalDateTime.parse(written);
    }

    private static @Nullable String written(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toString();
    }
}
