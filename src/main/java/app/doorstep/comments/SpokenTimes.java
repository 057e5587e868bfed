package app.doorstep.comments;

/// The times that a comment names, in order: weekdays, times of the day, days of the month and how long something
/// takes. Which words they are made of, `[times]` in the language's `words.txt` says. Reused from comment to comment;
/// belongs to one thread.
final class SpokenTimes {
    /// Kinds of times, of which only two of one kind can be compared.
    static final int WEEKDAY = 0;

    static final int CLOCK = 1;
    static final int DATE = 2;
    static final int DURATION = 3;

    /// A time of the day that may be in the morning or in the evening.
    static final int EITHER_HALF = 1 << 12;

    private static final int MOST = 16;
    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    private static final int HALF_DAY = 12 * HOUR;
    private static final int[] UNITS = {1, HOUR, 24 * HOUR, 7 * 24 * HOUR, 30 * 24 * HOUR};

    private final Lexicon lexicon;
    private Tokens tokens = new Tokens();
    int size;
    final int[] kinds = new int[MOST];
    /// Minutes since midnight, minutes, or the number of the day.
    final int[] values = new int[MOST];
    /// The same where a time of the day is a stretch, "between 8 and 10": its end; for how long something takes the
    /// minutes of its unit.
    final int[] lasts = new int[MOST];
    /// The first word of each.
    final int[] from = new int[MOST];
    /// The word behind each.
    final int[] to = new int[MOST];

    private int read;

    SpokenTimes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Tokens comment) {
        tokens = comment;
        size = 0;
        for (int i = 0; i < tokens.size && size < MOST; i = Math.max(read, i + 1)) {
            read = i;
            take(i);
        }
        joinStretches();
    }

    private void take(int i) {
        var time = time(i);
        switch (Lexicon.kindOfTime(time)) {
            case Lexicon.NAMED_DAY -> add(WEEKDAY, Lexicon.valueOfTime(time), i, i + 1);
            case Lexicon.NAMED_HOUR -> add(CLOCK, QUARTER * Lexicon.valueOfTime(time), i, i + 1);
            case Lexicon.PART_OF_HOUR -> takePart(Lexicon.valueOfTime(time), i);
            case Lexicon.NUMBER -> takeNumber(Lexicon.valueOfTime(time), i);
            default -> {
                if (tokens.clocks[i] >= 0) {
                    addClock(tokens.clocks[i], i, i + 1);
                }
            }
        }
    }

    /// "half six", "half past six", "quarter to six".
    private void takePart(int minutes, int i) {
        var next = i + 1;
        var unit = time(next);
        if (Lexicon.kindOfTime(unit) == Lexicon.UNIT) {
            addDuration(minutes * UNITS[Lexicon.valueOfTime(unit)] / HOUR, unit, i);
            return;
        }
        var side = side(next);
        var hour = number(side == 0 ? next : next + 1);
        if (hour > 0 && hour <= 12) {
            addClock(hour * HOUR + (side < 0 ? -minutes : minutes), i, side == 0 ? next + 1 : next + 2);
        }
    }

    private void takeNumber(int number, int i) {
        var next = i + 1;
        var side = side(next);
        if (side != 0 && number < HOUR && number(next + 1) > 0 && number(next + 1) <= 12) {
            addClock(number(next + 1) * HOUR + side * number, i, next + 2);
            return;
        }
        if (isBeginOfDuration(next)) {
            return;
        }
        var time = time(next);
        switch (Lexicon.kindOfTime(time)) {
            case Lexicon.UNIT -> addDuration(number * UNITS[Lexicon.valueOfTime(time)], time, i);
            case Lexicon.ORDINAL -> add(DATE, number, i, next + 1);
            case Lexicon.HALF_OF_DAY, Lexicon.NUMBER -> addClock(number * HOUR, i, next);
            default -> {
                if (isHour(i)) {
                    addClock(number * HOUR, i, next);
                }
            }
        }
    }

    /// "2-3 days", "15 to 20 minutes": the second number counts.
    private boolean isBeginOfDuration(int i) {
        var next = i < tokens.size && lexicon.is(tokens.ids[i], Lexicon.UP_TO) ? i + 1 : i;
        return number(next) > 0 && Lexicon.kindOfTime(time(next + 1)) == Lexicon.UNIT;
    }

    /// Whether a number without anything else is meant as an hour, by what stands beside it: "4 people" is none.
    private boolean isHour(int i) {
        if (i + 1 == tokens.size || tokens.ids[i + 1] < Vocabulary.UNKNOWN) {
            return true;
        }
        if (i == 0) {
            return false;
        }
        var before = Lexicon.kindOfTime(time(i - 1));
        return before == Lexicon.AT
                || before == Lexicon.SIDE_OF_HOUR
                || before == Lexicon.NUMBER
                || lexicon.is(tokens.ids[i - 1], Lexicon.DUE | Lexicon.CAME)
                || (tokens.tones[i - 1] & (Lexicon.DUE | Lexicon.CAME)) != 0
                || (i > 1
                        && lexicon.is(tokens.ids[i - 1], Lexicon.UP_TO)
                        && Lexicon.kindOfTime(time(i - 2)) == Lexicon.NUMBER);
    }

    private void addClock(int minutes, int start, int end) {
        var half = Lexicon.kindOfTime(time(end)) == Lexicon.HALF_OF_DAY ? Lexicon.valueOfTime(time(end)) : -1;
        if (minutes <= 0 || minutes > 24 * HOUR) {
            return;
        }
        if (half < 0) {
            add(CLOCK, minutes > HALF_DAY + HOUR ? minutes : minutes | EITHER_HALF, start, end);
        } else {
            add(CLOCK, minutes % HALF_DAY + half * HALF_DAY, start, end + 1);
        }
    }

    private void addDuration(int minutes, int unit, int i) {
        add(DURATION, minutes, i, i + 2);
        lasts[size - 1] = UNITS[Lexicon.valueOfTime(unit)];
    }

    private void add(int kind, int value, int start, int end) {
        kinds[size] = kind;
        values[size] = value;
        lasts[size] = value;
        from[size] = start;
        to[size++] = end;
        read = end;
    }

    /// Two times of the day with hardly a word between are a stretch.
    private void joinStretches() {
        int kept = 0;
        for (int one = 0; one < size; one++) {
            if (kept > 0 && isStretch(kept - 1, one)) {
                lasts[kept - 1] = values[one];
                to[kept - 1] = to[one];
            } else {
                kinds[kept] = kinds[one];
                values[kept] = values[one];
                lasts[kept] = lasts[one];
                from[kept] = from[one];
                to[kept++] = to[one];
            }
        }
        size = kept;
    }

    private boolean isStretch(int one, int next) {
        if (kinds[one] != CLOCK || kinds[next] != CLOCK || lasts[one] != values[one]) {
            return false;
        }
        var between = from[next] - to[one];
        return between == 0 || (between == 1 && lexicon.is(tokens.ids[to[one]], Lexicon.UP_TO));
    }

    /// Whether a word says "past" (1) or "to" (-1) an hour; 0 if neither.
    private int side(int i) {
        var time = time(i);
        return Lexicon.kindOfTime(time) != Lexicon.SIDE_OF_HOUR ? 0 : Lexicon.valueOfTime(time) == 0 ? -1 : 1;
    }

    private int number(int i) {
        var time = time(i);
        return Lexicon.kindOfTime(time) == Lexicon.NUMBER ? Lexicon.valueOfTime(time) : 0;
    }

    /// What a word or number means in a time; 0 for nothing.
    private int time(int i) {
        if (i >= tokens.size || tokens.ids[i] <= Vocabulary.UNKNOWN) {
            return 0;
        }
        var number = tokens.numbers[i];
        return number >= 0 ? Lexicon.time(Lexicon.NUMBER, number) : lexicon.time(tokens.ids[i]);
    }

    /// Whether two times are of one kind, so that one can be later; "five days ... in two" are.
    boolean areComparable(int one, int other) {
        return kinds[one] == kinds[other] || (kinds[one] == DURATION && isBare(other));
    }

    /// A number alone, which may be an hour.
    private boolean isBare(int time) {
        return kinds[time] == CLOCK
                && to[time] == from[time] + 1
                && (values[time] & EITHER_HALF) != 0
                && count(time) * HOUR == (values[time] & ~EITHER_HALF);
    }

    /// How many minutes later the second is than the first, both being [#DURATION]s or a bare number.
    int longer(int one, int other) {
        return duration(other, one) - duration(one, other);
    }

    private int duration(int time, int beside) {
        return kinds[time] == DURATION ? values[time] : count(time) * lasts[beside];
    }

    private int count(int time) {
        return (values[time] & ~EITHER_HALF) / HOUR;
    }
}
