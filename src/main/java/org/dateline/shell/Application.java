package org.dateline.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application and the page shell. */
@SpringBootApplication(scanBasePackages = "org.dateline")
@EnableVaadin("org.dateline")
@Push
@StyleSheet(Lumo.STYLESHEET)
@CssImport("./styles/tokens.css")
@CssImport("./styles/vaadin.css")
@CssImport("./styles/base.css")
@CssImport("./styles/chronology.css")
@CssImport("./styles/forms.css")
@CssImport("./styles/phone.css")
public class Application implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "favicon.svg");
        settings.addMetaTag("referrer", "no-referrer");
        settings.addMetaTag("color-scheme", "light dark");
        // the theme is set before the first paint, so that a dark page does not flash white
        settings.addInlineFromFile(Inline.Position.PREPEND, "org/dateline/shell/first-paint.js", Wrapping.JAVASCRIPT);
        settings.addInlineFromFile(Inline.Position.PREPEND, "org/dateline/shell/first-paint.css", Wrapping.STYLESHEET);
    }
}
