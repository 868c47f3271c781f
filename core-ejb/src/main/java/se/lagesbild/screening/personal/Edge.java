package se.lagesbild.screening.personal;

/** Where a piece may begin and end, so that it is not a part of something longer. */
enum Edge {
    WORD("", "", ""),
    NUMBER("+", "", "-.,"),
    MAIL("_%+@", "@", "");

    private final String notBefore;
    private final String notAfter;
    private final String joints;

    /**
     * @param notBefore what may not stand before a piece
     * @param notAfter what may not stand after it
     * @param joints what may not join it to a digit
     */
    Edge(String notBefore, String notAfter, String joints) {
        this.notBefore = notBefore;
        this.notAfter = notAfter;
        this.joints = joints;
    }

    boolean opens(Folded text, int start) {
        var before = text.at(start - 1);
        return !text.isWord(start - 1)
                && notBefore.indexOf(before) < 0
                && !(joints.indexOf(before) >= 0 && text.isDigit(start - 2));
    }

    boolean closes(Folded text, int end) {
        var after = text.at(end);
        return !text.isWord(end)
                && notAfter.indexOf(after) < 0
                && !(joints.indexOf(after) >= 0 && text.isDigit(end + 1));
    }
}
