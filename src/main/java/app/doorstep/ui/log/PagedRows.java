package app.doorstep.ui.log;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.collections.ObservableListBase;

/// The rows of the table, which may be a million: their numbers are held, the rows themselves are read in pages when
/// the table asks for them, with the pages before and after, so that whoever scrolls on finds them there; only the
/// pages of late are kept. Used on the window's thread only.
final class PagedRows extends ObservableListBase<LogRow> {
    static final int PAGE = 128;
    private static final int KEPT = 12;

    /// Reads the lines of these rows and calls [LogRow#show], now or later.
    interface Reader extends BiConsumer<long[], Map<Long, LogRow>> {}

    private long[] ids;
    private final Reader reader;
    private final LinkedHashMap<Integer, LogRow[]> pages = new LinkedHashMap<>(KEPT, 0.75f, true);

    /// The page that was asked for last.
    private int shown = -1;

    PagedRows(long[] ids, Reader reader) {
        this.ids = ids;
        this.reader = reader;
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public LogRow get(int index) {
        if (index < 0 || index >= ids.length) {
            throw new IndexOutOfBoundsException(index);
        }
        var page = page(index / PAGE);
        if (index / PAGE != shown) {
            shown = index / PAGE;
            beside(shown + 1);
            beside(shown - 1);
        }
        return page[index % PAGE];
    }

    /// The number at a place.
    long id(int index) {
        return ids[index];
    }

    /// The place of a number; -1 if it is not there.
    int indexOf(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof LogRow other ? indexOf(other.id()) : -1;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    /// Goes on with the rest of the rows, now that it is known; what is shown stays as it is.
    ///
    /// @return false, and nothing is changed, if `others` do not begin with these rows
    boolean growTo(PagedRows others) {
        if (Arrays.mismatch(ids, others.ids) != ids.length || ids.length % PAGE != 0) {
            return false;
        }
        beginChange();
        int from = ids.length;
        ids = others.ids;
        nextAdd(from, ids.length);
        endChange();
        return true;
    }

    /// Whether these are the same rows in the same order.
    boolean hasSame(PagedRows others) {
        return Arrays.equals(ids, others.ids);
    }

    /// Reads again what is held, because it may have changed.
    void readAgain() {
        pages.values().forEach(this::read);
    }

    private void beside(int number) {
        if (number >= 0 && (long) number * PAGE < ids.length) {
            page(number);
        }
    }

    private LogRow[] page(int number) {
        var known = pages.get(number);
        if (known != null) {
            return known;
        }
        var page = new LogRow[Math.min(PAGE, ids.length - number * PAGE)];
        for (int i = 0; i < page.length; i++) {
            page[i] = new LogRow(ids[number * PAGE + i]);
        }
        pages.put(number, page);
        if (pages.size() > KEPT) {
            var oldest = pages.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        read(page);
        return page;
    }

    private void read(LogRow[] page) {
        var wanted = new long[page.length];
        var rows = new LinkedHashMap<Long, LogRow>();
        for (int i = 0; i < page.length; i++) {
            wanted[i] = page[i].id();
            rows.put(wanted[i], page[i]);
        }
        reader.accept(wanted, rows);
    }
}
