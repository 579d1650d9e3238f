package nl.tijdig.app;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium for one test class. */
public final class Browser implements AutoCloseable {

  private static final List<String> RUSTIG =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final String adres;

  public Browser(int poort) {
    var pad = zoek(System.getenv("PATH"));
    this.adres = "http://localhost:" + poort;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(pad).setArgs(RUSTIG));
  }

  /** The Chromium in these folders; without one the test fails, it is not passed over. */
  static Path zoek(String mappen) {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(naam -> Stream.of(mappen.split(":")).map(map -> Path.of(map, naam)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("There is no Chromium here: ./tijdig test installs one"));
  }

  /** A page of this width for somebody who is not logged in. */
  public Page pagina(int breedte) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(adres)
                .setViewportSize(breedte, 900));
    return context.newPage();
  }

  /** A page for somebody who logged in with the demonstration account of a role. */
  public Page ingelogd(String rol, int breedte) {
    var pagina = pagina(breedte);
    pagina.navigate("/inloggen?als=" + rol);
    pagina.locator("main button[type=submit]").click();
    pagina.waitForLoadState();
    return pagina;
  }

  /** What axe finds wrong with the page at hand, one line each. */
  public static List<String> drempels(Page pagina) {
    return new AxeBuilder(pagina)
        .analyze().getViolations().stream()
            .map(fout ->
                fout.getId() + ": " + fout.getHelp() + " " + fout.getNodes().getFirst().getTarget())
            .toList();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
