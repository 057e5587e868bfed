package app.doorstep.replies;

import app.doorstep.domain.Factor;

/// One thing a feedback complains about or praises.
///
/// @param factor what is judged
/// @param section where its words stand in the file of building blocks, such as `complaint/care/rain`
/// @param place where it was wanted or left, as a noun with its article, or empty
/// @param at where the comment speaks of it; large where it does not
record Concern(Factor factor, String section, String place, int at) {
    /// The section with the words of its factor in general: `complaint/care`.
    String general() {
        var parts = section.split("/", -1);
        return parts.length > 2 ? parts[0] + "/" + parts[1] : section;
    }
}
