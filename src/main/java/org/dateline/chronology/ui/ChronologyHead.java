package org.dateline.chronology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** The head of every page: logo, name, what belongs to the page, and the switch between light and dark. */
@JsModule("./shell/dateline-logo.ts")
@JsModule("./shell/dateline-theme-switch.ts")
final class ChronologyHead extends Header {

    private final Div name = new Div();
    private final Div group = new Div();
    private final Component space = Parts.space();

    ChronologyHead() {
        addClassName("head");
        name.addClassName("name");
        group.addClassName("grp");
        group.getElement().appendChild(new Element("dateline-theme-switch"));
        add(logo(), name, space, group);
    }

    /** A name that cannot be changed. */
    void title(String words) {
        name.removeAll();
        name.add(Parts.text("h1", words));
    }

    /** The chronology's name, which a click makes writable. */
    void name(String words, Consumer<String> onRename) {
        name.removeAll();
        var button = new NativeButton(words, event -> edit(words, onRename));
        button.getElement().setAttribute("title", "Rename");
        name.add(Parts.of("h1", button));
    }

    /** Stands after the name. */
    void chip(Component chip) {
        getElement().insertChild(getElement().indexOfChild(space.getElement()), chip.getElement());
    }

    /** A button at the right, before the switch. */
    void action(Component action) {
        group.getElement().insertChild(group.getElement().getChildCount() - 1, action.getElement());
    }

    private void edit(String words, Consumer<String> onRename) {
        var field = new TextField();
        field.setAriaLabel("Name of the chronology");
        field.setValue(words);
        field.addKeyDownListener(Key.ESCAPE, event -> name(words, onRename));
        field.addKeyDownListener(Key.ENTER, event -> field.blur());
        field.addBlurListener(event -> {
            String typed = field.getValue().strip();
            name(words, onRename);
            if (!typed.isEmpty() && !typed.equals(words)) {
                onRename.accept(typed);
            }
        });
        name.removeAll();
        name.add(field);
        field.focus();
    }

    private static Component logo() {
        var logo = new Anchor("start");
        logo.addClassName("logo");
        logo.getElement().appendChild(new Element("dateline-logo"));
        logo.add("Dateline");
        logo.getElement().setAttribute("title", "All chronologies");
        return logo;
    }
}
