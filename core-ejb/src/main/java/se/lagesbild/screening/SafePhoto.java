package se.lagesbild.screening;

/**
 * A picture that this house drew itself from what somebody sent: nothing of the sent bytes is left in it.
 *
 * @param jpeg the picture, upright and without metadata
 * @param width pixels
 * @param height pixels
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record SafePhoto(byte[] jpeg, int width, int height) {}
