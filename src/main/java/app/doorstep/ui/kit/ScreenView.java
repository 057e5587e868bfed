package app.doorstep.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// What a [Screen] shows. All calls come on the window's thread.
public interface ScreenView extends View {
    /// Shows what `filter` lets through, read anew: called when the screen comes up, when period or app change, and
    /// when the data changed.
    void show(Filter filter);

    /// Shows what another screen asked for, after [#show(Filter)]; a destination without more is ignored.
    default void arrive(Destination destination) {}

    /// Moves the keyboard's focus to where one starts; Ctrl+F does it too where there is something to search.
    default void focus() {
        node().requestFocus();
    }

    /// What can be done on this screen as it stands, for the palette; empty for nothing of its own.
    default List<Action> actions() {
        return List.of();
    }

    /// Whether it wants the window to itself for now, without the rail: only while it asks a first question.
    default ObservableValue<Boolean> alone() {
        return new ReadOnlyBooleanWrapper(false);
    }

    /// Its other states for pictures; empty for none.
    default List<Pose> poses() {
        return List.of();
    }
}
