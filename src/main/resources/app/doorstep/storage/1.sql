-- Version 1. Days are days since 1970-01-01, times nanoseconds since midnight, moments milliseconds since 1970 in UTC.
-- In feedback and the tallies small whole numbers stand for the words of the domain, in the order of its constants,
-- which never changes; all other tables hold the words themselves.

CREATE TABLE app (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    channel TEXT NOT NULL,
    channel_asked INTEGER NOT NULL CHECK (channel_asked IN (0, 1)),
    coverage TEXT NOT NULL,
    policy TEXT NOT NULL,
    line TEXT,
    said INTEGER NOT NULL DEFAULT 0 CHECK (said IN (0, 1)) -- the driver has said something about it
) STRICT;

-- What an app gives (file, figure, comment, reply, appeal), who says so, and when that was read.
CREATE TABLE app_gift (
    app INTEGER NOT NULL REFERENCES app (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    source TEXT NOT NULL,
    read_on INTEGER,
    PRIMARY KEY (app, what)
) STRICT, WITHOUT ROWID;

-- Words and what they say in ours: an app's own reason words, and, without an app, words the driver added to a factor.
CREATE TABLE factor_word (
    id INTEGER PRIMARY KEY,
    app INTEGER REFERENCES app (id) ON DELETE CASCADE,
    word TEXT NOT NULL,
    factor TEXT NOT NULL,
    polarity TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX factor_word_once ON factor_word (ifnull(app, 0), word, factor);

-- Which version of the reader the inferred marks come from: it has read all feedback up to the number "covered", and
-- what came after the number "until"; between the two, an older one. No row: nobody knows.
CREATE TABLE reading (
    version TEXT NOT NULL,
    covered INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;

CREATE TABLE driver (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE policy (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    scale TEXT NOT NULL,
    minimum INTEGER NOT NULL,
    latest_per_customer INTEGER NOT NULL CHECK (latest_per_customer IN (0, 1)),
    sampled_on INTEGER,
    counts_excluded INTEGER NOT NULL CHECK (counts_excluded IN (0, 1)),
    source TEXT NOT NULL,
    source_read INTEGER,
    platforms TEXT NOT NULL,
    windows TEXT NOT NULL
) STRICT;

CREATE TABLE policy_band (
    policy TEXT NOT NULL REFERENCES policy (name) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    below TEXT,
    colour TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (policy, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

-- header: its headings, for rows that are to be mended. The feedback that it brought first has numbers from
-- first_feedback to last_feedback, in the order of its lines.
CREATE TABLE batch_file (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    entry TEXT,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT,
    coverage TEXT,
    header TEXT,
    first_feedback INTEGER,
    last_feedback INTEGER,
    records INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    near_duplicates INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    UNIQUE (batch, position)
) STRICT;

CREATE INDEX batch_file_by_sha256 ON batch_file (sha256);

-- cells: those of the columns that have a meaning, the others empty.
CREATE TABLE rejected_row (
    file INTEGER NOT NULL REFERENCES batch_file (id),
    number INTEGER NOT NULL,
    line INTEGER NOT NULL,
    column_name TEXT,
    kind TEXT NOT NULL,
    found TEXT NOT NULL,
    cells TEXT,
    PRIMARY KEY (file, number)
) STRICT, WITHOUT ROWID;

-- marks: seven groups of eight bits, a factor's bit in each: exported praise and complaint, inferred praise and
-- complaint, corrected praise, complaint and "not about this". effective: praise and complaint that count.
-- factor_stars: three bits for each factor. service_score: tenths. waiting: wants an answer, if its app takes one.
-- gone: deleted on purpose, and therefore never brought back by a file. origin: what the last file said of it.
-- fingerprint: over all other columns, so that a changed bit is found.
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    row_key BLOB NOT NULL,
    kind INTEGER NOT NULL,
    rater INTEGER NOT NULL,
    app INTEGER NOT NULL REFERENCES app (id),
    driver INTEGER REFERENCES driver (id),
    external_id TEXT,
    day INTEGER NOT NULL,
    time INTEGER,
    learned INTEGER,
    stars INTEGER CHECK (stars BETWEEN 1 AND 5),
    sentiment INTEGER,
    factor_stars INTEGER NOT NULL,
    service_score INTEGER CHECK (service_score BETWEEN 0 AND 100),
    solved INTEGER CHECK (solved IN (0, 1)),
    comment TEXT,
    customer TEXT,
    reply TEXT,
    note TEXT,
    marks INTEGER NOT NULL,
    effective INTEGER NOT NULL,
    evidence TEXT,
    flags INTEGER NOT NULL,
    coverage INTEGER,
    file INTEGER REFERENCES batch_file (id),
    line INTEGER,
    recorded INTEGER NOT NULL,
    answer INTEGER REFERENCES sent_reply (id),
    waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    gone INTEGER NOT NULL CHECK (gone IN (0, 1)),
    origin INTEGER,
    fingerprint INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX feedback_by_key ON feedback (row_key);
-- Holds all that filters ask for, so that a list of a million rows is filtered without reading them.
CREATE INDEX feedback_by_day ON feedback (
    day, time, id, app, driver, kind, stars, sentiment, effective, waiting, flags, coverage, file) WHERE gone = 0;
-- The same for one app; also says at once which apps are in use.
CREATE INDEX feedback_by_app ON feedback (app, day, time, id, kind, stars, effective) WHERE gone = 0;
-- The few that wait for an answer.
CREATE INDEX feedback_waiting ON feedback (day, time, id, app) WHERE waiting = 1 AND gone = 0;
-- The few ratings that complain; 65280: all complaints among the effective marks.
CREATE INDEX feedback_complaining ON feedback (day, time, id, effective, app, driver, coverage, file, flags, stars)
    WHERE gone = 0 AND kind = 0 AND effective & 65280 <> 0;

-- What else a customer wrote.
CREATE INDEX feedback_by_customer ON feedback (customer COLLATE NOCASE) WHERE customer IS NOT NULL;

-- Keys a feedback had before it was edited, so that its old file still adds nothing.
CREATE TABLE former_key (
    row_key BLOB PRIMARY KEY,
    feedback INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX former_key_by_feedback ON former_key (feedback);

-- The files, beside its first one, that hold a feedback.
CREATE TABLE also_in (
    feedback INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    file INTEGER NOT NULL REFERENCES batch_file (id),
    PRIMARY KEY (feedback, file)
) STRICT, WITHOUT ROWID;

-- The lines of files that met a feedback which was there: said the same again (updated 0), or something new (1).
CREATE TABLE met_row (
    file INTEGER NOT NULL REFERENCES batch_file (id),
    line INTEGER NOT NULL,
    feedback INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    updated INTEGER NOT NULL CHECK (updated IN (0, 1)),
    PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;

CREATE INDEX met_row_by_feedback ON met_row (feedback);

-- Feedback that resembles an older one and waits for the driver to say which is which.
CREATE TABLE near_duplicate (
    feedback INTEGER PRIMARY KEY REFERENCES feedback (id) ON DELETE CASCADE,
    twin INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX near_duplicate_by_twin ON near_duplicate (twin);

-- How a feedback was before an update by a file (which is named) or an edit by the driver (where file is null).
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    feedback INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    by_file INTEGER REFERENCES batch_file (id),
    row_key BLOB NOT NULL,
    kind INTEGER NOT NULL,
    rater INTEGER NOT NULL,
    app INTEGER NOT NULL,
    driver INTEGER,
    external_id TEXT,
    day INTEGER NOT NULL,
    time INTEGER,
    learned INTEGER,
    stars INTEGER,
    sentiment INTEGER,
    factor_stars INTEGER NOT NULL,
    service_score INTEGER,
    solved INTEGER,
    comment TEXT,
    customer TEXT,
    reply TEXT,
    note TEXT,
    marks INTEGER NOT NULL,
    effective INTEGER NOT NULL,
    evidence TEXT,
    flags INTEGER NOT NULL,
    coverage INTEGER,
    file INTEGER,
    line INTEGER,
    recorded INTEGER NOT NULL,
    answer INTEGER,
    waiting INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    origin INTEGER,
    fingerprint INTEGER NOT NULL
) STRICT;

CREATE INDEX history_by_feedback ON history (feedback);

CREATE TABLE sent_reply (
    id INTEGER PRIMARY KEY,
    feedback INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    audience TEXT NOT NULL,
    sent INTEGER NOT NULL,
    outcome TEXT NOT NULL
) STRICT;

CREATE INDEX sent_reply_by_feedback ON sent_reply (feedback);
CREATE INDEX sent_reply_by_time ON sent_reply (sent);

-- facts: a hash of what the text was made from. circumstances: what was in the way, a line each.
CREATE TABLE draft (
    feedback INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    audience TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    facts TEXT NOT NULL,
    circumstances TEXT NOT NULL,
    saved INTEGER NOT NULL,
    PRIMARY KEY (feedback, audience, kind)
) STRICT, WITHOUT ROWID;

-- What an app itself says: a word (a standing), a number, or both. Several rows may speak of the same figure (app,
-- driver, day, period, name, unit and window); the one with the highest number counts, so that taking an import back
-- shows the one before it. gone: deleted on purpose, and therefore never brought back by a file.
CREATE TABLE stated_figure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    app INTEGER NOT NULL REFERENCES app (id),
    driver INTEGER REFERENCES driver (id),
    read_on INTEGER NOT NULL,
    period_from INTEGER,
    period_to INTEGER,
    name TEXT NOT NULL,
    unit TEXT,
    word TEXT,
    value TEXT,
    window TEXT,
    file INTEGER REFERENCES batch_file (id),
    gone INTEGER NOT NULL CHECK (gone IN (0, 1))
) STRICT;

CREATE INDEX stated_figure_once ON stated_figure (app, read_on, name);

-- An undated count of stars; as with the figures, the row with the highest number counts.
CREATE TABLE distribution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    app INTEGER NOT NULL REFERENCES app (id),
    driver INTEGER REFERENCES driver (id),
    as_of INTEGER NOT NULL,
    one INTEGER NOT NULL,
    two INTEGER NOT NULL,
    three INTEGER NOT NULL,
    four INTEGER NOT NULL,
    five INTEGER NOT NULL,
    file INTEGER REFERENCES batch_file (id),
    gone INTEGER NOT NULL CHECK (gone IN (0, 1))
) STRICT;

CREATE INDEX distribution_once ON distribution (app, as_of);

-- A saved mapping of a table's columns, its parts in their order: header, role, value, choice.
CREATE TABLE preset (
    name TEXT PRIMARY KEY,
    saved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE preset_part (
    preset TEXT NOT NULL REFERENCES preset (name) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('header', 'role', 'value', 'choice')),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (preset, part, position)
) STRICT, WITHOUT ROWID;

-- A filter of the log under a name, by the options of the "feedback" command.
CREATE TABLE saved_filter (
    name TEXT NOT NULL,
    option TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name, option)
) STRICT, WITHOUT ROWID;

-- What was seen in a watched folder, as hashes of the folder and of a file's name, size and date; 0 stands for the look
-- with which the watch began.
CREATE TABLE seen_file (
    folder INTEGER NOT NULL,
    file INTEGER NOT NULL,
    PRIMARY KEY (folder, file)
) STRICT, WITHOUT ROWID;

-- The tips the driver is working on.
CREATE TABLE tip_work (
    tip TEXT PRIMARY KEY,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The tips the driver does not want to see.
CREATE TABLE tip_declined (
    tip TEXT PRIMARY KEY,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    app INTEGER NOT NULL REFERENCES app (id),
    kind TEXT NOT NULL,
    message TEXT,
    opened INTEGER NOT NULL,
    deadline INTEGER,
    filed INTEGER,
    answer TEXT,
    answered INTEGER,
    second_filed INTEGER,
    second_answer TEXT,
    outcome TEXT NOT NULL
) STRICT;

CREATE TABLE dispute_feedback (
    dispute INTEGER NOT NULL REFERENCES dispute (id) ON DELETE CASCADE,
    feedback INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    PRIMARY KEY (dispute, feedback)
) STRICT, WITHOUT ROWID;

CREATE INDEX dispute_by_feedback ON dispute_feedback (feedback);

-- A picture or document: stored once under the hash of what is kept.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    kept_sha256 TEXT NOT NULL,
    original_sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes <= 10485760),
    dated INTEGER NOT NULL,
    location_kept INTEGER NOT NULL CHECK (location_kept IN (0, 1)),
    feedback INTEGER REFERENCES feedback (id) ON DELETE CASCADE,
    figure INTEGER REFERENCES stated_figure (id) ON DELETE CASCADE,
    dispute INTEGER REFERENCES dispute (id) ON DELETE CASCADE,
    CHECK ((feedback IS NOT NULL) + (figure IS NOT NULL) + (dispute IS NOT NULL) = 1)
) STRICT;

CREATE INDEX evidence_by_feedback ON evidence (feedback);

-- What happened to the driver: "new car", "holiday".
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    until INTEGER,
    text TEXT NOT NULL
) STRICT;

-- What the feedback behind a tally has in common. The tallies are sums over feedback, kept by every write.
CREATE TABLE scope (
    id INTEGER PRIMARY KEY,
    app INTEGER NOT NULL REFERENCES app (id),
    driver INTEGER REFERENCES driver (id),
    coverage INTEGER NOT NULL,
    excluded INTEGER NOT NULL CHECK (excluded IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX scope_once ON scope (app, ifnull(driver, 0), coverage, excluded);

-- derived: from a mark; of factor 7, the overall stars, from a thumb (up 5, down 1), which only percentages count.
CREATE TABLE star_tally (
    day INTEGER NOT NULL,
    scope INTEGER NOT NULL REFERENCES scope (id),
    factor INTEGER NOT NULL,
    derived INTEGER NOT NULL CHECK (derived IN (0, 1)),
    stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (day, scope, factor, derived, stars)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark_tally (
    day INTEGER NOT NULL,
    scope INTEGER NOT NULL REFERENCES scope (id),
    factor INTEGER NOT NULL,
    polarity INTEGER NOT NULL CHECK (polarity IN (0, 1)),
    stars INTEGER NOT NULL CHECK (stars BETWEEN 0 AND 5),
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (day, scope, factor, polarity, stars)
) STRICT, WITHOUT ROWID;

-- All feedback by its hour (24: not known) and tone. bad: complains, has one or two stars, or none and a thumb down.
CREATE TABLE hour_tally (
    day INTEGER NOT NULL,
    scope INTEGER NOT NULL REFERENCES scope (id),
    kind INTEGER NOT NULL,
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 24),
    tone INTEGER NOT NULL,
    bad INTEGER NOT NULL CHECK (bad IN (0, 1)),
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (day, scope, kind, hour, tone, bad)
) STRICT, WITHOUT ROWID;

-- The phrases in the comments of ratings, in each way of writing them, with how many comments write them so; what none
-- uses is not here. stems: a hash over what all ways of writing a phrase have in common.
CREATE TABLE phrase (
    phrase INTEGER NOT NULL,
    form INTEGER NOT NULL,
    stems INTEGER NOT NULL,
    words TEXT NOT NULL,
    uses INTEGER NOT NULL CHECK (uses > 0),
    PRIMARY KEY (phrase, form)
) STRICT, WITHOUT ROWID;

CREATE INDEX phrase_by_stems ON phrase (stems);

-- How many comments of ratings use each phrase, kept by every write. stars: 0 for none. phrases: numbers of phrase and
-- form, each with a count, packed.
CREATE TABLE phrase_tally (
    day INTEGER NOT NULL,
    scope INTEGER NOT NULL REFERENCES scope (id),
    stars INTEGER NOT NULL CHECK (stars BETWEEN 0 AND 5),
    comments INTEGER NOT NULL,
    phrases BLOB NOT NULL,
    PRIMARY KEY (day, scope, stars)
) STRICT;

-- By which rules phrases were counted; where the program's are others, all comments are counted anew.
CREATE TABLE phrase_state (
    rules INTEGER NOT NULL
) STRICT;

INSERT INTO phrase_state VALUES (0);

-- The words of comment, customer, order number and note of the feedback up to the number "covered"; the texts stay in
-- feedback alone. Words come here already split, in lower case and without accents, so that the index splits at spaces.
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', tokenize = 'ascii');

-- Words of deleted rows leave the index at once, not with some later merge.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TABLE search_state (
    covered INTEGER NOT NULL
) STRICT;

INSERT INTO search_state VALUES (0);
