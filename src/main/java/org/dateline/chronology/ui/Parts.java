package org.dateline.chronology.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The small pieces that every screen is set from: buttons, icons, marks, words. */
final class Parts {

    private Parts() {}

    /** A button that says what it does. */
    static NativeButton button(String words, ComponentEventListener<ClickEvent<NativeButton>> action, String... looks) {
        var button = new NativeButton(words, action);
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }

    /** A button with a drawing instead of words; the name is for those who hear it, and its tooltip. */
    static NativeButton icon(String icon, String name, ComponentEventListener<ClickEvent<NativeButton>> action) {
        var button = new NativeButton();
        button.addClickListener(action);
        button.addClassNames("btn", "icon", "s");
        button.getElement().setAttribute("aria-label", name);
        button.getElement().setAttribute("title", name);
        button.getElement().appendChild(drawing(icon, 18));
        return button;
    }

    static Element drawing(String icon, int size) {
        var element = new Element("dateline-icon");
        element.setAttribute("name", icon);
        element.setAttribute("size", String.valueOf(size));
        return element;
    }

    /** An event's mark beside its words. */
    static Element mark(String quad, String status) {
        var element = new Element("dateline-mark");
        element.setAttribute("quad", quad);
        element.setAttribute("status", status);
        return element;
    }

    /** A component of a tag that Flow has no class for. */
    static HtmlComponent of(String tag, Component... children) {
        var component = new HtmlComponent(tag);
        for (Component child : children) {
            component.getElement().appendChild(child.getElement());
        }
        return component;
    }

    static HtmlComponent text(String tag, String words) {
        var component = new HtmlComponent(tag);
        component.getElement().setText(words);
        return component;
    }

    static Span space() {
        var space = new Span();
        space.addClassName("sp");
        return space;
    }
}
