package nl.tijdig.app.pagina;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.databank.Stempel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what somebody typed when their session ended, until they are back: for who got the form, in
 * the browser that sent it, for an hour.
 */
@Component
public class Concepten {

  /** The field in which a form says, sealed, for whom it was made. */
  public static final String VAN = "_van";

  private static final String DOEL = "formulier";
  private static final String KOEKJE = "tijdig-concept";
  private static final Duration LEVEN = Duration.ofHours(1);

  /** In characters, encoded; what is longer no form takes. */
  private static final int LANGST = 200_000;

  private final JdbcClient databank;
  private final Stempel stempel;

  Concepten(JdbcClient databank, Stempel stempel) {
    this.databank = databank;
    this.stempel = stempel;
  }

  /** The value of the field {@link #VAN} on a form for this account. */
  public String zegel(String naam) {
    return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(naam.getBytes(StandardCharsets.UTF_8))
        + "."
        + stempel.van(DOEL, naam);
  }

  /** For whom the form was made that came in; empty when no page of ours says so. */
  public Optional<String> afzender(HttpServletRequest verzoek) {
    var delen = Optional.ofNullable(verzoek.getParameter(VAN)).orElse("").split("\\.", 2);
    if (!verzoek.getMethod().equals("POST") || delen.length < 2) {
      return Optional.empty();
    }
    try {
      var naam = new String(Base64.getUrlDecoder().decode(delen[0]), StandardCharsets.UTF_8);
      return Optional.of(naam).filter(een -> isEcht(een, delen[1]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isEcht(String naam, String gegeven) {
    return MessageDigest.isEqual(
        stempel.van(DOEL, naam).getBytes(StandardCharsets.UTF_8),
        gegeven.getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps the form that came in; false when it is not one of ours, or too long. */
  public boolean bewaar(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    var tekst = Concept.van(verzoek).tekst();
    var naam = afzender(verzoek);
    if (naam.isEmpty() || tekst.length() > LANGST) {
      return false;
    }
    var sleutel = Conceptsleutel.nieuw();
    Namens.account(naam.get(), () -> schrijf(sleutel, tekst));
    antwoord.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(KOEKJE, sleutel.koekje())
            .httpOnly(true)
            .secure(verzoek.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(LEVEN)
            .build()
            .toString());
    return true;
  }

  private int schrijf(Conceptsleutel sleutel, String tekst) {
    databank
        .sql(
            """
            delete from pagina.concept where door = databank.pas() and sleutel not in (
              select sleutel from pagina.concept where door = databank.pas() order by op desc limit 2)
            """)
        .update();
    return databank
        .sql("insert into pagina.concept (sleutel, inhoud) values (?, ?)")
        .params(sleutel.plaats(), sleutel.sluit(tekst))
        .update();
  }

  /** Whether something is kept for this account in this browser that it did not see again yet. */
  public boolean wacht(HttpServletRequest verzoek, String naam) {
    return Namens.account(
        naam, () -> sleutel(verzoek).flatMap(sleutel -> lees(sleutel, false)).isPresent());
  }

  /** What is kept for who is logged in, in this browser. */
  public Optional<Concept> open(HttpServletRequest verzoek) {
    return sleutel(verzoek)
        .flatMap(sleutel -> lees(sleutel, null).flatMap(sleutel::open))
        .map(Concept::uit);
  }

  private Optional<byte[]> lees(Conceptsleutel sleutel, @Nullable Boolean getoond) {
    return databank
        .sql(
            """
            select inhoud from pagina.concept
            where sleutel = :plaats and door = databank.pas() and op > clock_timestamp() - interval '1 hour'
              and getoond = coalesce(cast(:getoond as boolean), getoond)
            """)
        .param("plaats", sleutel.plaats())
        .param("getoond", getoond)
        .query(byte[].class)
        .optional();
  }

  /** The form stands on the page of who is logged in. */
  public void getoond(HttpServletRequest verzoek) {
    sleutel(verzoek)
        .ifPresent(sleutel ->
            databank
                .sql("update pagina.concept set getoond = true where sleutel = ?")
                .param(sleutel.plaats())
                .update());
  }

  private static Optional<Conceptsleutel> sleutel(HttpServletRequest verzoek) {
    return Stream.ofNullable(verzoek.getCookies())
        .flatMap(Arrays::stream)
        .filter(koekje -> koekje.getName().equals(KOEKJE))
        .map(Cookie::getValue)
        .map(Conceptsleutel::new)
        .findFirst();
  }
}
