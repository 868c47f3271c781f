package se.lagesbild.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Turns what somebody sent as a photo into one that this house drew itself, or refuses it. The order of the checks is
 * what was measured to survive hostile files: each step is cheap enough for what the step before let through.
 */
@ApplicationScoped
public class PhotoWash {
    /** Most that one photo may weigh as sent. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int AT_ONCE = 2;
    /** Pixels times scans: a picture of 12 megapixels in 10 scans is fine, 50 megapixels progressive is not. */
    private static final long MAX_WORK = 400_000_000;
    /** No camera writes more than a dozen. */
    private static final int MAX_SCANS = 500;

    private final Semaphore permits;
    private final Duration patience;
    private final Duration time;
    private final PhotoReader reader = new PhotoReader(60_000_000, 20_000, 200, 2048);
    private final PhotoWriter writer = new PhotoWriter(0.85f);

    public PhotoWash() {
        this(AT_ONCE, Duration.ofSeconds(3), Duration.ofSeconds(5));
    }

    /**
     * @param permits pictures decoded at the same time; each may need some 100 MB
     * @param patience how long a sender waits for a permit
     * @param time how long one picture may take
     */
    PhotoWash(int permits, Duration patience, Duration time) {
        this.permits = new Semaphore(permits, true);
        this.patience = patience;
        this.time = time;
    }

    public SafePhoto wash(byte[] upload) {
        if (upload.length > MAX_BYTES) {
            throw UnusablePhoto.tooLarge(upload.length);
        }
        var kind = PhotoKind.of(upload);
        takePermit();
        try {
            return redraw(kind, upload);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException failure) {
            // The decoders answer hostile bytes with any of these; the message may quote them, so it is not kept.
            throw UnusablePhoto.broken(failure.getClass().getSimpleName());
        } finally {
            permits.release();
        }
    }

    private SafePhoto redraw(PhotoKind kind, byte[] upload) throws IOException {
        var deadline = Deadline.in(time);
        if (kind == PhotoKind.PNG) {
            return writer.write(reader.read(kind, upload, null, deadline), Orientation.UPRIGHT);
        }
        var frame = JpegWalk.of(upload);
        if (frame.work() > MAX_WORK || frame.scans() > MAX_SCANS) {
            throw UnusablePhoto.tooManyPixels(
                    "%d x %d in %d scans".formatted(frame.width(), frame.height(), frame.scans()));
        }
        return writer.write(reader.read(kind, upload, frame, deadline), frame.orientation());
    }

    private void takePermit() {
        try {
            if (!permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw UnusablePhoto.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UnusablePhoto.busy();
        }
    }
}
