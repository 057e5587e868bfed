/// What a driver types or pastes, read as feedback: the quick line and its kin.
///
/// [app.doorstep.notes.QuickLines] is the way in for one line: `Line` splits it into words, `AppNames`, `DayWords`,
/// `RelativeDays`, `DayPhrases`, `TimeWords`, `OrderWords` and `VerdictWords` each know one thing a word can say,
/// `Scan` finds where the line's head and tail end and its words begin, `Decision` turns what was found, the driver's
/// answers and what stayed from the line before into a [app.doorstep.notes.QuickLine]. What has two readings is a
/// [app.doorstep.notes.LineDoubt], never a guess.
///
/// [app.doorstep.notes.Pasted] tells what a pasted text is. `Messages` and `SmsBackup` take quick lines out of chats,
/// and `QuickList` reads those that stand one below the other; `DrawnTable` gives a table drawn with signs the cells of
/// a file. [app.doorstep.notes.MailReader] reads the weekly summary of a mail: `MailText` and `ScreenText` clean it,
/// `MailSections` tells its apps apart, `MailDays` reads its days, `MailFigures` its standings (`MailStandings`) and
/// numbers (`MailNumbers`), `MailQuotes` what customers said.
@NullMarked
package app.doorstep.notes;

import org.jspecify.annotations.NullMarked;
