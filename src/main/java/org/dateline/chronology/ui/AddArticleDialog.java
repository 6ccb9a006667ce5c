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
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                panel.form().focus();
            }
        });
    }
}
