package se.lagesbild.screening;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePhotoTest {
    /** The deadline, one step of a decoder, and room for a slow machine. */
    private static final Duration BOUND = Duration.ofSeconds(15);

    private final PhotoWash wash = new PhotoWash();

    @Test
    void nothing_is_no_photo() {
        assertRefused("photo.wrong-kind", new byte[0]);
        assertRefused("photo.wrong-kind", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    }

    @Test
    void more_than_ten_megabytes_are_refused_unseen() {
        assertRefused("photo.too-large", new byte[PhotoWash.MAX_BYTES + 1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "%PDF-1.7\n1 0 obj",
                "GIF89a\1\0\1\0\0\0\0;",
                "RIFF\0\0\0\0WEBPVP8L",
                "\0\0\0\30ftypheic\0\0\0\0mif1heic",
                "\0\0\0\30ftypavif\0\0\0\0mif1avif",
                "MZ\u0090\0\3",
                "BM\0\0\0\0",
                "II*\0\10\0\0\0"
            })
    void another_kind_of_file_is_refused_whatever_its_name(String file) {
        assertRefused("photo.wrong-kind", file.getBytes(ISO_8859_1));
    }

    @Test
    void a_page_that_becomes_a_photo_further_on_is_refused() throws IOException {
        assertRefused("photo.wrong-kind", Pictures.after("<html><script>alert(1)</script>", jpeg(50, 50)));
    }

    @Test
    void thousands_of_scans_are_counted_and_not_decoded() throws IOException {
        var photo = Pictures.progressiveJpeg(Pictures.quarters(2000, 2000, TYPE_3BYTE_BGR));
        assertRefused("photo.too-many-pixels", Pictures.scanBomb(photo, 4001 / 8));
        var small = Pictures.progressiveJpeg(Pictures.quarters(16, 16, TYPE_3BYTE_BGR));
        assertRefused("photo.too-many-pixels", Pictures.scanBomb(small, 4001));
    }

    @Test
    void a_header_that_claims_more_than_the_file_can_hold_is_a_lie() throws IOException {
        assertRefused("photo.too-many-pixels", Pictures.claiming(jpeg(64, 64), 7680, 7680));
        assertRefused("photo.too-many-pixels", Pictures.claiming(jpeg(64, 64), 60_000, 2));
        assertRefused("photo.broken", Pictures.claiming(jpeg(64, 64), 0, 64));
    }

    @Test
    void a_picture_larger_than_any_camera_makes_is_refused() {
        assertRefused("photo.too-many-pixels", Pictures.blackPng(50_000, 50_000));
        assertRefused("photo.too-many-pixels", Pictures.blackPng(19_000, 19_000));
        assertRefused("photo.too-many-pixels", Pictures.blackPng(7_000, 7_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iTXt", "iCCP"})
    void a_chunk_that_would_fill_the_memory_is_never_unpacked(String type) throws IOException {
        var bomb = Pictures.withTextBomb(Pictures.png(Pictures.quarters(60, 60, TYPE_3BYTE_BGR)), type, 600L << 20);
        assertThat(washInTime(bomb).width()).isEqualTo(60);
    }

    @Test
    void a_chunk_that_claims_two_gigabytes_does_no_harm() throws IOException {
        var png = Pictures.withText(Pictures.png(Pictures.quarters(60, 60, TYPE_3BYTE_BGR)));
        Arrays.fill(png, 33, 37, (byte) 0x7F);
        assertRefused("photo.broken", png);
    }

    @Test
    void a_file_that_breaks_off_gives_what_there_is_or_a_refusal() throws IOException {
        for (var whole : new byte[][] {jpeg(300, 300), Pictures.png(Pictures.quarters(300, 300, TYPE_BYTE_GRAY))}) {
            for (int cut : new int[] {9, 30, 100, whole.length / 3, whole.length / 2, whole.length - 3}) {
                assertHarmless(Arrays.copyOf(whole, cut));
            }
        }
    }

    @Test
    void nonsense_in_the_middle_of_a_file_does_no_harm() throws IOException {
        var random = new Random(20261123);
        var wholes = new byte[][] {
            Pictures.withExif(jpeg(120, 90), 6),
            Pictures.progressiveJpeg(Pictures.quarters(120, 90, TYPE_3BYTE_BGR)),
            Pictures.png(Pictures.quarters(120, 90, TYPE_3BYTE_BGR))
        };
        for (int round = 0; round < 300; round++) {
            var file = wholes[round % wholes.length].clone();
            for (int hit = 0; hit < 1 + round % 20; hit++) {
                file[3 + random.nextInt(file.length - 3)] = (byte) random.nextInt();
            }
            assertHarmless(file);
        }
    }

    @Test
    void a_photo_that_takes_too_long_is_given_up() throws IOException {
        var hasty = new PhotoWash(2, Duration.ofSeconds(1), Duration.ZERO);
        var photo = jpeg(300, 300);

        var refused = catchThrowableOfType(UnusablePhoto.class, () -> hasty.wash(photo));

        assertThat(refused.code()).isEqualTo("photo.too-many-pixels");
    }

    @Test
    void who_comes_when_all_hands_are_full_is_asked_to_wait() throws IOException {
        var noHands = new PhotoWash(0, Duration.ofMillis(1), Duration.ofSeconds(5));
        var photo = jpeg(30, 30);

        assertThat(catchThrowableOfType(UnusablePhoto.class, () -> noHands.wash(photo))
                        .code())
                .isEqualTo("photo.busy");
    }

    @Test
    void a_refused_photo_gives_its_place_back() throws IOException {
        var one = new PhotoWash(1, Duration.ofMillis(100), Duration.ofSeconds(5));
        var broken = Arrays.copyOf(jpeg(100, 100), 200);
        for (int i = 0; i < 5; i++) {
            assertThat(catchThrowableOfType(UnusablePhoto.class, () -> one.wash(broken))
                            .code())
                    .isEqualTo("photo.broken");
        }
        assertThat(one.wash(jpeg(100, 100)).width()).isEqualTo(100);
    }

    @Test
    void many_at_once_are_washed_two_by_two() throws Exception {
        var photo = jpeg(1200, 900);
        var start = new CountDownLatch(1);
        var failure = new AtomicReference<Throwable>();
        var threads = new Thread[6];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                try {
                    start.await();
                    wash.wash(photo);
                } catch (InterruptedException | RuntimeException failed) {
                    failure.set(failed);
                }
            });
            threads[i].start();
        }
        start.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(failure.get()).isNull();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return Pictures.jpeg(Pictures.quarters(width, height, TYPE_3BYTE_BGR));
    }

    private void assertRefused(String code, byte[] file) {
        var refused = catchThrowableOfType(UnusablePhoto.class, () -> washInTime(file));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }

    /** Either a photo or a refusal in our own words; never another failure, and never late. */
    private void assertHarmless(byte[] file) {
        try {
            assertThat(washInTime(file).jpeg()).isNotEmpty();
        } catch (UnusablePhoto refused) {
            assertThat(refused.code()).startsWith("photo.");
        }
    }

    private SafePhoto washInTime(byte[] file) {
        return assertTimeoutPreemptively(BOUND, () -> wash.wash(file));
    }
}
