package app.doorstep.importing;

import app.doorstep.domain.Identified;

/// The order of the parts of a date written in numbers.
public enum DateOrder implements Identified {
    /// 31/12/26.
    DMY,
    /// 12/31/26.
    MDY,
    /// 2026-12-31.
    YMD
}
