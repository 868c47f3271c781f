package se.lagesbild.citizen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the photos out of a request. They have never been anywhere but in memory. */
public final class Upload {
    public static final int MEGABYTE = 1024 * 1024;
    /** Above what the server takes in at all, so that no part is ever written to a disk. */
    public static final int IN_MEMORY = 64 * MEGABYTE;

    private static final int HEAVIEST_PHOTO = 10 * MEGABYTE;
    private static final int HEAVIEST_UPLOAD = 25 * MEGABYTE;

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
                weight += part.getSize();
                photos.add(read(part, weight));
            }
        }
        return photos;
    }

    private static byte[] read(Part part, long weight) throws IOException {
        if (part.getSize() > HEAVIEST_PHOTO) {
            throw new TooHeavy("photo.too-large");
        }
        if (weight > HEAVIEST_UPLOAD) {
            throw new TooHeavy("photos.too-heavy");
        }
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
