package org.dateline.chronology.ui;

import com.vaadin.flow.component.dialog.Dialog;

/** The dialog around the form for another article. */
final class AddArticleDialog extends Dialog {

    AddArticleDialog(AddArticlePanel panel) {
        setHeaderTitle("Add an article");
        setCloseOnOutsideClick(false);
        add(panel);
        getFooter().add(panel.buttons());
        panel.onCancel(this::close);
        // Escape does what the Cancel button does: while an article is read it stops that
        addDialogCloseActionListener(event -> panel.cancel());
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                panel.form().focus();
            }
        });
    }
}
