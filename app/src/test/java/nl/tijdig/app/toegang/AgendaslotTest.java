package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** A calendar lives no longer than the right to log in of its owner. */
@Proef
@DisplayName("U13: the calendar of who may not come in any more, or stays away")
class AgendaslotTest {

  @LocalServerPort private int poort;
  @Autowired private JdbcClient databank;
  @Autowired private Agendatoegang toegang;
  @Autowired private Inzagelog log;

  @Test
  void itStandsStillWhenItsOwnerDidNotLogInForTheSetTime() throws Exception {
    var wie = "wachtlijstbeheerder";
    new Bezoeker(poort, wie);
    var sleutel = Als.account(wie, () -> toegang.nieuw(wie));
    var ingelogd = laatste(wie, "inloggen");
    assertThat(eigenaar(sleutel, ingelogd.minusNanos(1000))).isEqualTo(wie);
    assertThat(eigenaar(sleutel, ingelogd)).isEqualTo(wie);
    assertThat(eigenaar(sleutel, ingelogd.plusNanos(1000))).isNull();
    assertThat(toegang.open(sleutel, Gebruiker::naam)).hasValue(wie);
    assertThat(toegang.stiltNa()).hasDays(60);
  }

  @Test
  void aRefusedLoginClosesItForGoodAndANewOneWorks() throws Exception {
    var wie = "zorgbemiddelaar";
    new Bezoeker(poort, wie);
    var sleutel = Als.account(wie, () -> toegang.nieuw(wie));
    geweigerd(wie, "/inloggen");
    assertThat(toegang.open(sleutel, Gebruiker::naam)).as("a wrong password").hasValue(wie);
    geweigerd(wie, "/login/oauth2");
    assertThat(toegang.open(sleutel, Gebruiker::naam)).isEmpty();
    assertThat(Als.account(wie, toegang::stand)).isEqualTo(Agendatoegang.Stand.GESLOTEN);
    var bezoeker = new Bezoeker(poort, wie);
    assertThat(toegang.open(sleutel, Gebruiker::naam)).as("after logging in").isEmpty();
    assertThat(bezoeker.haal("/agenda").body()).contains("Uw adres is gesloten", "60 dagen");
    var nieuw = Als.account(wie, () -> toegang.nieuw(wie));
    assertThat(toegang.open(nieuw, Gebruiker::naam)).hasValue(wie);
    assertThat(Als.account(wie, toegang::stand)).isEqualTo(Agendatoegang.Stand.OPEN);
  }

  private void geweigerd(String wie, String pad) {
    log.leg(
        UsernamePasswordAuthenticationToken.unauthenticated(wie, null),
        Handeling.GEWEIGERD,
        null,
        pad);
  }

  private Instant laatste(String wie, String handeling) {
    return databank
        .sql("select max(op) from toegang.inzage where wie = ? and handeling = ?")
        .params(wie, handeling)
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  /** Whose calendar opens when the owner must have logged in since. */
  private String eigenaar(String sleutel, Instant sinds) {
    return databank
        .sql("select toegang.agenda_van(encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?)")
        .params(sleutel, Timestamp.from(sinds))
        .query(String.class)
        .optional()
        .orElse(null);
  }
}
