package app.doorstep.importing;

import java.util.List;
import java.util.Set;

/// The files of Uber's archive that are no ratings: trips, payments, devices, places. They are never read as feedback,
/// whatever their columns are called.
final class UberOther {
    private static final Set<String> WORDS = Set.of(
            "begin trip lat",
            "begin trip lng",
            "begintrip lat",
            "begintrip lng",
            "begin trip address",
            "begintrip address",
            "dropoff lat",
            "dropoff lng",
            "dropoff address",
            "license plate",
            "licence plate",
            "trip or order status",
            "trip distance miles",
            "original fare local",
            "request timestamp local",
            "begin trip timestamp local",
            "begintrip timestamp local",
            "dropoff timestamp local",
            "event timestamp local",
            "speed gps",
            "gps speed",
            "device os",
            "region code",
            "courier uuid",
            "payment type",
            "local amount");

    private UberOther() {}

    static boolean is(List<String> header) {
        return header.stream()
                        .map(HeaderWordList::normal)
                        .filter(WORDS::contains)
                        .count()
                >= (header.size() < 3 ? 1 : 2);
    }
}
