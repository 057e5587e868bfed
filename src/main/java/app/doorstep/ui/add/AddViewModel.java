package app.doorstep.ui.add;

import app.doorstep.domain.Evidence;
import app.doorstep.notes.Pasted;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.entry.CheckinPicturesViewModel;
import app.doorstep.ui.entry.CheckinViewModel;
import app.doorstep.ui.entry.QuickLineViewModel;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The parts of the screen, and what they tell each other. Used on the window's thread only.
final class AddViewModel {
    /// What stands at the left, under the quick line.
    enum Left {
        CHECKIN,
        FORM,
        PASTED,
        MAIL,
        ALIKE,
        BATCH,
        IMPORT
    }

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final ImportViewModel importing;
    private final FormViewModel form;
    private final HistoryViewModel history;
    private final QuickLineViewModel quick;
    private final CheckinViewModel checkin;
    private final CheckinPicturesViewModel checkinPictures;
    private final PastedViewModel pasted;
    private final PicturesViewModel pictures;
    private final MailViewModel mail;
    private final BatchViewModel batch;
    private final WatchViewModel watch;
    private final AlikeViewModel alike;
    private final ReadOnlyObjectWrapper<Left> left = new ReadOnlyObjectWrapper<>(Left.CHECKIN);
    private final ObservableValue<String> summary;
    private boolean formWanted;

    AddViewModel(Workbench workbench, ScreenContext context, WatchViewModel watch) {
        this.watch = watch;
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        importing = new ImportViewModel(workbench, context, this::stored);
        history = new HistoryViewModel(workbench, context);
        pictures = new PicturesViewModel(workbench, context);
        form = new FormViewModel(workbench, context, feedback -> pictures.attachTo(new Evidence.OfFeedback(feedback)));
        quick = new QuickLineViewModel(
                workbench, context, feedback -> pictures.attachTo(new Evidence.OfFeedback(feedback)));
        checkin = new CheckinViewModel(workbench, context, figure -> pictures.attachTo(new Evidence.OfFigure(figure)));
        checkinPictures = new CheckinPicturesViewModel(workbench, context);
        pasted = new PastedViewModel(workbench, context);
        mail = new MailViewModel(workbench, context);
        batch = new BatchViewModel(workbench, context);
        alike = new AlikeViewModel(workbench, context);
        summary = Bindings.createStringBinding(
                () -> (checkin.lastOneProperty().get() + " "
                                + history.summaryProperty().get())
                        .strip(),
                checkin.lastOneProperty(),
                history.summaryProperty());
        importing.stepProperty().subscribe(_ -> place());
        pasted.shownProperty().subscribe(_ -> place());
        mail.mailProperty().subscribe(_ -> place());
        batch.shownProperty().subscribe(_ -> place());
        alike.shownProperty().subscribe(_ -> place());
    }

    ImportViewModel importing() {
        return importing;
    }

    FormViewModel form() {
        return form;
    }

    HistoryViewModel history() {
        return history;
    }

    QuickLineViewModel quick() {
        return quick;
    }

    CheckinViewModel checkin() {
        return checkin;
    }

    CheckinPicturesViewModel checkinPictures() {
        return checkinPictures;
    }

    PastedViewModel pasted() {
        return pasted;
    }

    PicturesViewModel pictures() {
        return pictures;
    }

    WatchViewModel watch() {
        return watch;
    }

    MailViewModel mail() {
        return mail;
    }

    BatchViewModel batch() {
        return batch;
    }

    AlikeViewModel alike() {
        return alike;
    }

    /// What stands at the left: an import goes before a past one, that before entries that look alike, these before
    /// what was pasted, that before the form, the form before the check-in.
    ReadOnlyObjectProperty<Left> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// The line under the title: last check-in, last import.
    ObservableValue<String> summary() {
        return summary;
    }

    /// Shows the form, or puts it away.
    void showForm(boolean wanted) {
        formWanted = wanted;
        place();
    }

    /// Brings the check-in to the front; an import or pasted lines that wait are put away.
    void showCheckin() {
        importing.close();
        batch.close();
        alike.close();
        pasted.close();
        mail.close();
        showForm(false);
    }

    /// Looks at a past import row by row; one that runs stays in front.
    void open(HistoryViewModel.Line line) {
        if (!(importing.stepProperty().get() instanceof ImportStep.Running)) {
            importing.close();
            batch.open(line);
        }
    }

    /// Looks at entries that look alike; an import that runs stays in front.
    void openAlike() {
        if (!(importing.stepProperty().get() instanceof ImportStep.Running)) {
            importing.close();
            batch.close();
            alike.open();
        }
    }

    /// Takes files that were dropped, chosen or pasted: pictures to be read off, all others to be imported.
    void take(List<Path> files) {
        pictures.add(files.stream().filter(PicturesViewModel::isPicture).toList());
        importing.choose(files.stream()
                .filter(file -> !PicturesViewModel.isPicture(file))
                .toList());
    }

    /// Takes a pasted text: a table to the import, several lines to their preview, one line to the quick line.
    ///
    /// @return false if it is one line, which belongs where the cursor is
    boolean paste(String text) {
        switch (workbench.notes().pasted(text)) {
            case Pasted.Table table -> importTable(table);
            case Pasted.Lines lines
            when lines.lines().size() > 1 -> {
                importing.close();
                batch.close();
                alike.close();
                pasted.show(lines);
            }
            case Pasted.Letter letter -> {
                importing.close();
                batch.close();
                alike.close();
                pasted.close();
                mail.show(letter.text());
            }
            case Pasted.Lines _ -> {
                return false;
            }
        }
        return true;
    }

    private void importTable(Pasted.Table table) {
        context.background()
                .run(_ -> workbench.notes().file(table), file -> importing.choose(List.of(file)), after::tell);
    }

    /// Reads anew what may have changed.
    void refresh() {
        form.refresh();
        history.refresh();
        alike.refresh();
        quick.refresh();
        checkin.refresh();
        checkinPictures.refresh();
    }

    private void place() {
        left.set(inFront());
    }

    private Left inFront() {
        if (!(importing.stepProperty().get() instanceof ImportStep.Nothing)) {
            return Left.IMPORT;
        }
        if (batch.shownProperty().get()) {
            return Left.BATCH;
        }
        if (alike.shownProperty().get()) {
            return Left.ALIKE;
        }
        if (mail.mailProperty().get() != null) {
            return Left.MAIL;
        }
        if (pasted.shownProperty().get()) {
            return Left.PASTED;
        }
        return formWanted ? Left.FORM : Left.CHECKIN;
    }

    private void stored() {
        history.refresh();
        alike.refresh();
    }
}
