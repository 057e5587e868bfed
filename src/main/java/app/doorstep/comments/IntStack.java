package app.doorstep.comments;

import java.util.Arrays;

/// Numbers that become an array once all are there.
final class IntStack {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void addAll(IntStack other) {
        for (int i = 0; i < other.size; i++) {
            add(other.numbers[i]);
        }
    }

    int size() {
        return size;
    }

    int last() {
        return numbers[size - 1];
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
