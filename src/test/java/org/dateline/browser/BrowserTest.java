package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.Owner;
import org.dateline.chronology.ChronologyService;
import org.dateline.chronology.SampleChronology;
import org.dateline.shell.Application;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The app in a real Chromium. After each test the browser's console must be free of errors and no request may have left
 * this machine.
 */
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

    static final Owner OWNER = Owner.LOCAL;

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    @LocalServerPort
    int port;

    @Autowired
    ChronologyService chronologies;

    @Autowired
    SampleChronology samples;

    Page page;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        Path folder = temporaryFolder();
        registry.add("dateline.store", folder::toString);
    }

    @BeforeEach
    void openBrowser() {
        open(1440, 900, ColorScheme.LIGHT);
    }

    @AfterEach
    void nothingWentWrong() {
        context.close();
        assertThat(complaints).as("console errors and requests that left").isEmpty();
    }

    /** A fresh window of a size. */
    void open(int width, int height, ColorScheme scheme) {
        if (context != null) {
            context.close();
        }
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB"));
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            boolean inside = Stream.of(
                            address(""), "data:", "blob:", address("").replaceFirst("http", "ws"))
                    .anyMatch(request.url()::startsWith);
            if (!inside) {
                complaints.add("request: " + request.url());
            }
        });
    }

    String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    void go(String path) {
        page.navigate(address(path));
    }

    private static Path chromium() {
        return Stream.of(
                        System.getProperty("chromium"),
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Install it or name it with -Dchromium=… or CHROMIUM."));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("dateline-browser");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
