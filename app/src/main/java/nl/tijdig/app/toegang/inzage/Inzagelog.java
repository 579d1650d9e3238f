package nl.tijdig.app.toegang.inzage;

import java.util.Locale;
import nl.tijdig.app.toegang.Organisatiegids;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Service;

/**
 * Who looked at what: one line before each page is shown, each tied to the one before by its
 * SHA-256 (NEN 7513; Logboek Dataverwerkingen). Lines are added, never changed.
 */
@Service
@EnableConfigurationProperties(Verwerkingen.class)
public class Inzagelog {

  private static final String GOED = "Ok";

  private final JdbcClient databank;
  private final Verwerkingen verwerkingen;
  private final Organisatiegids gids;

  Inzagelog(JdbcClient databank, Verwerkingen verwerkingen, Organisatiegids gids) {
    this.databank = databank;
    this.verwerkingen = verwerkingen;
    this.gids = gids;
  }

  /**
   * What somebody did, or how that ended; a refusal is handled well, only a fault of ours is an
   * error.
   */
  public enum Handeling {
    ZIEN("Bekijken"),
    ZOEKEN("Zoeken"),
    VASTLEGGEN("Vastleggen"),
    UITVOEREN("Bestand ophalen"),
    GEWEIGERD("Geweigerd"),
    MISLUKT("Mislukt"),
    GELUKT("Gelukt"),
    INLOGGEN("Inloggen"),
    UITLOGGEN("Uitloggen");

    private final String naam;

    Handeling(String naam) {
      this.naam = naam;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Adds a line at the real moment, also when the day stands still; when that fails the page is not
   * shown.
   */
  public void leg(Authentication wie, Handeling handeling, @Nullable String dossier, String pad) {
    leg(wie, handeling, dossier, pad, status(handeling));
  }

  /** Adds a line for what is recorded in the same transaction: it is there when that is, only. */
  void legGelukt(Authentication wie, String dossier, String pad) {
    leg(wie, Handeling.VASTLEGGEN, dossier, pad, GOED);
  }

  private void leg(
      Authentication wie,
      Handeling handeling,
      @Nullable String dossier,
      String pad,
      String status) {
    databank
        .sql(
            """
            insert into toegang.inzage (wie, rol, handeling, naam, dossier, pad, status, trace_id, span_id,
                                        verwerking)
            values (:wie, :rol, :handeling, :naam, :dossier, :pad, :status, :trace, :span, :verwerking)
            """)
        .param("wie", wie.getName())
        .param("rol", rol(wie))
        .param("handeling", handeling.code())
        .param("naam", handeling.naam + ": " + (dossier == null ? onderwerp(pad) : "dossier"))
        .param("dossier", dossier)
        .param("pad", pad)
        .param("status", status)
        .param("trace", Spoor.nu())
        .param("span", Spoor.hex(8))
        .param("verwerking", verwerkingen.van(handeling))
        .update();
  }

  private static String status(Handeling handeling) {
    return switch (handeling) {
      case MISLUKT -> "Error";
      case GELUKT -> GOED;
      default -> "Unset";
    };
  }

  /** The part of the product, such as "praktijktoets"; the first screen is the werkvoorraad. */
  private static String onderwerp(String pad) {
    var deel = pad.split("[/?]", 3);
    return deel.length < 2 || deel[1].isEmpty() ? "werkvoorraad" : deel[1];
  }

  private static String rol(Authentication wie) {
    return wie.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(recht -> recht != null && recht.startsWith("ROLE_"))
        .map(recht -> recht.substring("ROLE_".length()))
        .findFirst()
        .orElse("ONBEKEND");
  }

  /** Whether there is such a GI; another word in its place may be the name of a person. */
  boolean kentGi(String naam) {
    return gids.gi(naam).isPresent();
  }
}
