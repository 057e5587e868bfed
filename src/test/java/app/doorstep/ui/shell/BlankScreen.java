package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A screen of a header alone that remembers what it was told.
class BlankScreen implements Screen {
    final List<Object> told = new ArrayList<>();
    private final String id;

    BlankScreen(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String titleKey() {
        return "shell.name";
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        var subscriptions = new Subscriptions();
        var page = new Page(new PageHeader(id).filter(context, subscriptions), new Region());
        return new ScreenView() {
            @Override
            public Parent node() {
                return page;
            }

            @Override
            public void show(Filter filter) {
                told.add(filter);
            }

            @Override
            public void arrive(Destination destination) {
                told.add(destination);
            }

            @Override
            public void close() {
                subscriptions.close();
            }
        };
    }
}
