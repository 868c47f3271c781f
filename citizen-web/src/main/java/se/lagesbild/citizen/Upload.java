package se.lagesbild.citizen;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Takes the photos out of a request. They have never been anywhere but in memory. */
public final class Upload {
    public static final int MEGABYTE = 1024 * 1024;
    /** Above what the server takes in at all, so that no part is ever written to a disk. */
    public static final int IN_MEMORY = 64 * MEGABYTE;

    private static final int HEAVIEST_PHOTO = 10 * MEGABYTE;
    private static final int HEAVIEST_UPLOAD = 25 * MEGABYTE;

    private static final byte[] AS_TEXT = "data:image/jpeg;base64,".getBytes(US_ASCII);

    private Upload() {}

    /**
     * The photos, as they were uploaded.
     *
     * @throws TooHeavy when one of the photos or all of them together weigh too much
     */
    public static List<byte[]> photos(HttpServletRequest request) throws IOException, ServletException {
        var photos = new ArrayList<byte[]>();
        var weight = 0L;
        for (var part : request.getParts()) {
            if (part.getName().equals("photo") && part.getSize() > 0) {
                var photo = photo(read(part));
                weight += photo.length;
                if (photo.length > HEAVIEST_PHOTO) {
                    throw new TooHeavy("photo.too-large");
                }
                if (weight > HEAVIEST_UPLOAD) {
                    throw new TooHeavy("photos.too-heavy");
                }
                photos.add(photo);
            }
        }
        return photos;
    }

    private static byte[] read(Part part) throws IOException {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    /** A browser that made the photo smaller sends it as text; what it holds is looked at like any other photo. */
    private static byte[] photo(byte[] sent) {
        if (!Arrays.equals(sent, 0, Math.min(AS_TEXT.length, sent.length), AS_TEXT, 0, AS_TEXT.length)) {
            return sent;
        }
        try {
            return Base64.getDecoder().decode(Arrays.copyOfRange(sent, AS_TEXT.length, sent.length));
        } catch (IllegalArgumentException broken) {
            return sent;
        }
    }
}
