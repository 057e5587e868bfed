package app.doorstep.evidence;

/// Why a file cannot be kept as evidence.
public enum Refusal {
    /// Apple's HEIC or HEIF: it must be converted first.
    HEIC,
    TOO_LARGE,
    /// Neither PNG nor JPEG nor PDF.
    OTHER,
    /// It starts like one of these and breaks off.
    DAMAGED
}
