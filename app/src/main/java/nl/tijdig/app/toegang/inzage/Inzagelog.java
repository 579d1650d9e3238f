package nl.tijdig.app.toegang.inzage;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** Lines on one page. */
  public static final int PAGINA = 50;

  private static final HexFormat HEX = HexFormat.of();

  private final JdbcClient databank;
  private final Verwerkingen verwerkingen;
  private final Organisatiegids gids;
  private final SecureRandom toeval = new SecureRandom();

  Inzagelog(JdbcClient databank, Verwerkingen verwerkingen, Organisatiegids gids) {
    this.databank = databank;
    this.verwerkingen = verwerkingen;
    this.gids = gids;
  }

  /** What somebody did; a refusal is handled well, only a fault of ours is an error. */
  public enum Handeling {
    ZIEN("Bekijken"),
    ZOEKEN("Zoeken"),
    VASTLEGGEN("Vastleggen"),
    UITVOEREN("Bestand ophalen"),
    GEWEIGERD("Geweigerd"),
    MISLUKT("Mislukt"),
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

  /** One line of the log. */
  public record Regel(
      long nummer, Timestamp op, String wie, String rol, String handeling, String pad) {}

  /**
   * Adds a line at the real moment, also when the day stands still; when that fails the page is not
   * shown.
   */
  public void leg(Authentication wie, Handeling handeling, @Nullable String dossier, String pad) {
    databank
        .sql(
            """
            insert into toegang.inzage (op, wie, rol, handeling, naam, namens, dossier, pad, status, trace_id,
                                span_id, verwerking)
            values (clock_timestamp(), :wie, :rol, :handeling, :naam,
                    (select g.namens from toegang.gebruiker g where g.naam = :wie),
                    :dossier, :pad, :status, :trace, :span, :verwerking)
            """)
        .param("wie", wie.getName())
        .param("rol", rol(wie))
        .param("handeling", handeling.code())
        .param("naam", handeling.naam + ": " + (dossier == null ? onderwerp(pad) : "dossier"))
        .param("dossier", dossier)
        .param("pad", pad)
        .param("status", handeling == Handeling.MISLUKT ? "Error" : "Unset")
        .param("trace", hex(16))
        .param("span", hex(8))
        .param("verwerking", verwerkingen.van(handeling))
        .update();
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

  private String hex(int lengte) {
    var bytes = new byte[lengte];
    toeval.nextBytes(bytes);
    return HEX.formatHex(bytes);
  }

  /** Whether who asks sees the log of this dossier. */
  public boolean kent(String dossier) {
    return databank
        .sql("select exists (select from toegang.inzage where dossier = ?)")
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  /** Who looked at this dossier, last one first; {@code voor} is the number to go on from. */
  public List<Regel> van(String dossier, long voor) {
    return databank
        .sql(
            """
            select nummer, op, wie, rol, handeling, pad from toegang.inzage
            where dossier = ? and nummer < ? order by nummer desc limit %d
            """
                .formatted(PAGINA))
        .params(dossier, voor)
        .query(Regel.class)
        .list();
  }

  /** Whether there is such a GI; another word in its place may be the name of a person. */
  boolean kentGi(String naam) {
    return gids.gi(naam).isPresent();
  }

  /** The number of the first line that was changed or taken away; empty when the log is whole. */
  public Optional<Long> breuk() {
    return databank.sql("select toegang.inzage_breuk()").query(Long.class).optional();
  }
}
