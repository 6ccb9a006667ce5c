package org.dateline.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application and the page shell. */
@SpringBootApplication(scanBasePackages = "org.dateline")
@EnableVaadin("org.dateline")
@Push
@StyleSheet(Lumo.STYLESHEET)
public class Application implements AppShellConfigurator {}
