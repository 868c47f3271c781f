package se.lagesbild.screening.personal;

/** What no pattern can say. The browser has the same under the same names. */
enum Check {
    /** A personnummer, samordningsnummer or interim number whose last digit is right. */
    BIRTH_NUMBER,
    /** A date of birth stands first. */
    BIRTH_DATE,
    /** Not the date and time of something that happened of late. */
    NOT_STAMP;

    private static final int TEN = 10;
    private static final int TO_COORDINATION = 60;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    boolean passes(String found) {
        return switch (this) {
            case BIRTH_NUMBER -> isBirthNumber(found);
            case BIRTH_DATE -> beginsWithBirthDate(found);
            case NOT_STAMP -> !isStamp(found);
        };
    }

    private static boolean isBirthNumber(String found) {
        // The letter of an interim number counts as one.
        var digits = found.replaceAll("[^0-9a-z]", "").replaceAll("[a-z]", "1");
        var ten = digits.substring(digits.length() - TEN);
        return isBirthDate(ten) && endsRight(ten);
    }

    private static boolean beginsWithBirthDate(String found) {
        var run = found.replaceAll("[^0-9].*", "");
        var date = run.length() >= TEN ? run.substring(0, run.length() - 4) : run;
        return isBirthDate(date.substring(date.length() - 6));
    }

    private static boolean isBirthDate(String digits) {
        var month = number(digits, 2, 4);
        var day = number(digits, 4, 6);
        if (day >= TO_COORDINATION) {
            // Who has a samordningsnummer may have been born on an unknown day.
            return month <= 12 && day - TO_COORDINATION <= 31;
        }
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
    }

    private static boolean endsRight(String ten) {
        var sum = 0;
        for (var at = 0; at < TEN; at++) {
            var product = (ten.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += product / TEN + product % TEN;
        }
        return sum % TEN == 0;
    }

    private static boolean isStamp(String found) {
        var digits = found.replaceAll("[^0-9]", "");
        var year = digits.length() > TEN ? number(digits, 0, 4) : 2000 + number(digits, 0, 2);
        var hour = number(digits, digits.length() - 4, digits.length() - 2);
        var minute = number(digits, digits.length() - 2, digits.length());
        return year >= 2015 && year <= 2035 && hour < 24 && minute < 60;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
