package org.dateline.article.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.ArticleDraft;
import org.dateline.article.ArticleTitles;
import org.dateline.article.DraftProblem;
import org.dateline.article.DraftProblem.Field;

/** The fields of an article: its text, when it was published, and, if wanted, its title and outlet. */
public final class ArticleForm extends Div {

    private static final String TITLE_HELP = "If left empty, the first line of the text";

    private final TextArea text = new TextArea("Text of the article");
    private final TextField title = new TextField("Title");
    private final TextField outlet = new TextField("Outlet");
    private final TypedDateField published;

    public ArticleForm(TypedDates dates, Function<LocalDate, String> inFull) {
        this.published = new TypedDateField("Published", dates, inFull);
        addClassName("form");
        text.addClassName("body-text");
        text.setPlaceholder("Paste the article here, as it was printed");
        text.setMinRows(6);
        text.setMaxRows(12);
        text.setWidthFull();
        text.addValueChangeListener(event -> suggestTitle());
        title.setHelperText(TITLE_HELP);
        title.setWidthFull();
        outlet.setHelperText("Who printed it, if you know");
        outlet.setWidthFull();
        var line = new Div(title, outlet);
        line.addClassName("two");
        add(text, published, line);
        text.addValueChangeListener(event -> text.setInvalid(false));
        title.addValueChangeListener(event -> title.setInvalid(false));
        outlet.addValueChangeListener(event -> outlet.setInvalid(false));
    }

    public ArticleDraft draft() {
        return new ArticleDraft(
                title.getValue(),
                outlet.getValue(),
                text.getValue(),
                published.date().orElse(null));
    }

    /** Shows each problem at its field. */
    public void show(List<DraftProblem> problems) {
        problems.forEach(problem -> refuse(problem.field(), problem.message()));
    }

    public void focus() {
        text.focus();
    }

    public TextArea text() {
        return text;
    }

    public TypedDateField published() {
        return published;
    }

    private void refuse(Field at, String message) {
        switch (at) {
            case TEXT -> {
                text.setErrorMessage(message);
                text.setInvalid(true);
            }
            case TITLE -> {
                title.setErrorMessage(message);
                title.setInvalid(true);
            }
            case OUTLET -> {
                outlet.setErrorMessage(message);
                outlet.setInvalid(true);
            }
            // a date that could not be read has said so itself, and more exactly
            case PUBLISHED -> {
                if (!published.field().isInvalid()) {
                    published.refuse(message);
                }
            }
        }
    }

    private void suggestTitle() {
        title.setPlaceholder(ArticleTitles.suggest(text.getValue()));
    }
}
