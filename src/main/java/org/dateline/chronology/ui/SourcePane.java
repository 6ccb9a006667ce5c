package org.dateline.chronology.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.chronology.ChronologyContent;
import org.jspecify.annotations.Nullable;

/** The pane with the article; where a chronology has several, a picker above it. */
final class SourcePane extends Div {

    private final ReaderDates dates;
    private final ArticleText text = new ArticleText();
    private final Div picker = new Div();
    private final Choice choice;
    private @Nullable Article shown;

    SourcePane(ReaderDates dates, Consumer<ArticleId> onChoice, Consumer<Article> onRemove) {
        this.dates = dates;
        this.choice = new Choice("article-choice", value -> onChoice.accept(ArticleId.parse(value)));
        addClassName("artw");
        picker.addClassName("artpick");
        var label = new NativeLabel("Article");
        label.getElement().setAttribute("for", "article-choice");
        picker.add(label, choice);
        var remove = new NativeButton("Remove article", _ -> {
            if (shown != null) {
                onRemove.accept(shown);
            }
        });
        remove.addClassName("linkish");
        remove.getElement().setAttribute("slot", "actions");
        text.getElement().appendChild(remove.getElement());
        add(picker, text);
    }

    void show(Article article, ChronologyContent content) {
        List<Article> articles = content.articles();
        picker.setVisible(articles.size() > 1);
        choice.offer(
                articles.stream()
                        .map(each -> new Choice.Option(each.id().toString(), name(each)))
                        .toList(),
                article.id().toString());
        if (!article.equals(shown)) {
            text.show(ArticlePage.of(article, content));
        }
        shown = article;
    }

    ArticleText text() {
        return text;
    }

    private String name(Article article) {
        String published = dates.shortDay(article.published().day());
        return article.outlet() == null
                ? article.title() + ", " + published
                : article.title() + ", " + article.outlet() + ", " + published;
    }
}
