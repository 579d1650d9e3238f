package nl.tijdig.app.toegang;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.tijdig.app.databank.Databank;
import nl.tijdig.app.toegang.inzage.Einden;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The command {@code controleer}: whether each line of the inzagelog stands as it was written. With
 * a keten that was written down elsewhere it also finds lines taken from the end.
 */
public final class Logcontrole {

  /** The first argument of this command. */
  public static final String OPDRACHT = "controleer";

  /** Exit status: the log is whole, it is not, or it could not be checked. */
  static final int HEEL = 0;

  static final int GESCHONDEN = 1;
  static final int NIET_GECONTROLEERD = 2;

  private static final String OPTIE = "keten";
  private static final String GEBRUIK =
      """
      Gebruik: ./tijdig controleer [--keten HEX]

        --keten HEX   een eerder bewaarde laatste keten: vindt ook regels die van het einde weg zijn
        --help        dit

      Einde: 0 het inzagelog is heel, 1 een regel is gewijzigd of weg, 2 er is niet gecontroleerd.\
      """;
  private static final Pattern KETEN = Pattern.compile("[0-9a-f]{64}");

  private Logcontrole() {}

  /** What the database says of the whole log. */
  record Stand(
      long regels, @Nullable String keten, @Nullable Long gewijzigd, @Nullable Long ontbreekt) {}

  /**
   * Checks the configured database, and the ends that were kept outside it, and says what it found.
   *
   * @return 0 whole, 1 changed or lines are missing, 2 not checked
   */
  public static int voerUit(String... argumenten) {
    if (List.of(argumenten).contains("--help")) {
      System.out.println(GEBRUIK);
      return HEEL;
    }
    var app =
        new SpringApplicationBuilder(Object.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false);
    try (var context = app.run(metGelijkteken(argumenten))) {
      return voerUit(context.getEnvironment(), System.out, System.err);
    }
  }

  private static int voerUit(Environment omgeving, PrintStream uit, PrintStream fout) {
    var keten = omgeving.getProperty(OPTIE);
    if (keten != null && !KETEN.matcher(keten).matches()) {
      fout.println("Een keten bestaat uit 64 tekens 0-9 en a-f; geef hem zoals hij is afgedrukt.");
      return NIET_GECONTROLEERD;
    }
    try {
      var map = Path.of(omgeving.getRequiredProperty("tijdig.inzagelog-einden"));
      return Databank.vraag(
          omgeving,
          databank -> {
            var status = controleer(databank, keten, uit);
            return status == HEEL ? vergelijk(new Einden(databank, map), uit) : status;
          });
    } catch (DataAccessException | IllegalStateException | IOException e) {
      fout.println(
          "Het inzagelog is niet gecontroleerd: "
              + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
      return NIET_GECONTROLEERD;
    }
  }

  /** Both {@code --keten HEX} and {@code --keten=HEX} will do. */
  private static String[] metGelijkteken(String... argumenten) {
    var delen = new ArrayList<>(List.of(argumenten));
    var plaats = delen.indexOf("--" + OPTIE);
    if (plaats >= 0 && plaats + 1 < delen.size()) {
      delen.set(plaats, "--" + OPTIE + "=" + delen.remove(plaats + 1));
    }
    return delen.toArray(String[]::new);
  }

  static int controleer(JdbcClient databank, @Nullable String keten, PrintStream uit) {
    var stand = databank.sql("select * from toegang.inzage_controle()").query(Stand.class).single();
    if (stand.ontbreekt() != null) {
      uit.println("Regel " + stand.ontbreekt() + " van het inzagelog ontbreekt.");
      return GESCHONDEN;
    }
    if (stand.gewijzigd() != null) {
      uit.println("Regel " + stand.gewijzigd() + " van het inzagelog is gewijzigd.");
      return GESCHONDEN;
    }
    if (keten != null && zoek(databank, keten) == null) {
      uit.println(
          "Er zijn regels van het einde van het inzagelog weg: deze keten staat er niet in.");
      return GESCHONDEN;
    }
    uit.println("Het inzagelog is heel: " + stand.regels() + " regels.");
    if (stand.keten() != null) {
      uit.println("Bewaar de laatste keten ergens anders: " + stand.keten());
    }
    return HEEL;
  }

  /** With each end that was written down outside the database. */
  static int vergelijk(Einden einden, PrintStream uit) {
    var weg = einden.ontbreekt();
    if (weg.isPresent()) {
      uit.println(
          "Er zijn regels van het einde van het inzagelog weg: op "
              + weg.get().op()
              + " was regel "
              + weg.get().nummer()
              + " de laatste, en die staat er niet meer zo.");
      return GESCHONDEN;
    }
    uit.println(
        einden
            .laatste()
            .map(einde -> "Vergeleken met het einde dat is bewaard op " + einde.op() + ".")
            .orElse("Er is nog geen einde bewaard om mee te vergelijken."));
    return HEEL;
  }

  private static @Nullable Long zoek(JdbcClient databank, String keten) {
    return databank
        .sql("select nummer from toegang.inzage_regel(?) as nummer where nummer is not null")
        .param(keten)
        .query(Long.class)
        .optional()
        .orElse(null);
  }
}
