package app.doorstep.ui.entry;

import app.doorstep.domain.Evidence;
import app.doorstep.domain.Kept;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.EvidenceStrip;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The pictures that were kept with the last check-in, to be looked at again or taken away. Used on the window's
/// thread only.
public final class CheckinPicturesViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<List<EvidenceStrip.Piece>> pieces = new ReadOnlyObjectWrapper<>(List.of());

    public CheckinPicturesViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.lane = context.background().lane();
    }

    ReadOnlyObjectProperty<List<EvidenceStrip.Piece>> piecesProperty() {
        return pieces.getReadOnlyProperty();
    }

    /// Reads them anew.
    public void refresh() {
        lane.ask(_ -> read(), pieces::set, _ -> pieces.set(List.of()));
    }

    private List<EvidenceStrip.Piece> read() throws Trouble {
        var last = workbench.checkins().last().orElse(null);
        var found = new ArrayList<EvidenceStrip.Piece>();
        for (var figure : workbench.checkins().list(null)) {
            if (figure.value().on().equals(last)) {
                for (var kept : workbench.proofs().of(new Evidence.OfFigure(figure.id()))) {
                    var value = kept.value();
                    var file = workbench.proofs().file(value);
                    found.add(EvidenceStrip.Piece.of(value.name(), value.mediaType(), file, () -> takeAway(kept)));
                }
            }
        }
        return found;
    }

    private void takeAway(Kept<Evidence> kept) {
        after.run(
                () -> workbench.proofs().delete(kept),
                context.texts().get("add.checkin.evidence.removed", kept.value().name()),
                this::refresh);
    }
}
