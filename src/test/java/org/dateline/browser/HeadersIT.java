package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer carries the headers that keep others out, pages and files and errors alike. */
class HeadersIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "start", "c/00000000-0000-0000-0000-000000000000", "favicon.svg", "no/such/page"})
    void everyAnswerIsGuarded(String path) {
        APIResponse answer = page.request().get(address(path));

        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-frame-options", "DENY");
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'");
    }
}
